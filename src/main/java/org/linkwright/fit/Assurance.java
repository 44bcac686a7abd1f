package org.linkwright.fit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.VerificationLevel;

/**
 * How far the fact that a verdict rests on can be trusted, on the day that was asked about.
 *
 * @param verification how far it has been checked; null when that is not known
 * @param confirmedOn the last day on which it was found true; null when it never was
 * @param staleSince the first day on which it was not fresh any more; null when it still is, or
 *     when it was never confirmed
 * @param validUntil the last day of a certificate; null for anything else
 * @param warning that the certificate ends during the supply or soon after its start; null if not
 * @param share 0 to 1, up to 6 decimals
 */
public record Assurance(
    @Nullable VerificationLevel verification,
    @Nullable LocalDate confirmedOn,
    @Nullable LocalDate staleSince,
    @Nullable LocalDate validUntil,
    @Nullable String warning,
    BigDecimal share) {

  /** Whether it was confirmed too long ago, or never. */
  public boolean isStale() {
    return confirmedOn == null || staleSince != null;
  }
}
