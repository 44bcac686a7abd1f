package org.linkwright.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Assurance;
import org.linkwright.shared.VerificationLevel;

/**
 * How far the fact that a verdict rests on can be trusted.
 *
 * @param verification how far the programme has checked it; absent when that is not said
 * @param confirmedOn the last day on which it was found true; absent when it never was
 * @param staleSince the first day on which it was not fresh any more; absent when it still is, or
 *     was never confirmed
 * @param validUntil the last day of a certificate
 * @param warning that the certificate ends during the supply or soon after its start
 * @param share 0 to 1; below 1, not all of the credit counts
 */
@Schema(description = "How far the fact that a verdict rests on can be trusted")
public record AssuredFact(
    @Nullable VerificationLevel verification,
    @Schema(description = "The last day on which it was found true; absent when it never was")
        @Nullable LocalDate confirmedOn,
    @Schema(description = "The first day on which it was not fresh any more; absent when it is")
        @Nullable LocalDate staleSince,
    @Schema(description = "The last day of a certificate") @Nullable LocalDate validUntil,
    @Schema(
            description = "That the certificate ends during the supply or soon after its start",
            examples = "it ends on 2027-06-20, 19 days after the start")
        @Nullable String warning,
    @Schema(description = "0 to 1; below 1, not all of the credit counts", examples = "0.8")
        BigDecimal share) {

  static @Nullable AssuredFact ofNullable(@Nullable Assurance assurance) {
    return assurance == null
        ? null
        : new AssuredFact(
            assurance.verification(),
            assurance.confirmedOn(),
            assurance.staleSince(),
            assurance.validUntil(),
            assurance.warning(),
            assurance.share());
  }
}
