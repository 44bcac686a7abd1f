package org.linkwright.fit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.VerificationLevel;

/**
 * A certificate of a supplier.
 *
 * @param id unique within the supplier
 * @param standard what it attests; a version not stated is unknown
 * @param validFrom its first day; null when not stated, which is taken as valid already
 * @param validUntil its last day, on which it is still valid; null when not stated, which leaves
 *     open whether it is valid at all
 * @param level how far it has been checked
 * @param confirmedOn the last day on which somebody found it still true; null when nobody did
 */
public record CertificateFacts(
    String id,
    Standard standard,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil,
    VerificationLevel level,
    @Nullable LocalDate confirmedOn) {

  /**
   * @throws IllegalArgumentException if the id is blank or it ends before it begins
   */
  public CertificateFacts {
    id = Words.notBlank("certificate id", id);
    if (validFrom != null && validUntil != null && validUntil.isBefore(validFrom)) {
      throw new IllegalArgumentException("The certificate ends before it begins.");
    }
  }

  Provenance provenance() {
    return new Provenance(level, confirmedOn);
  }
}
