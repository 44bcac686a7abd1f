package org.linkwright.fit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.VerificationLevel;

/**
 * How far a fact can be trusted.
 *
 * @param level how far it has been checked; null when that is not known
 * @param confirmedOn the last day on which somebody found it still true; null when nobody did
 */
public record Provenance(@Nullable VerificationLevel level, @Nullable LocalDate confirmedOn) {

  /** Of a fact of which nothing else is known. */
  public static final Provenance UNKNOWN = new Provenance(null, null);
}
