package org.linkwright.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How good the profiles of a programme are on a day.
 *
 * @param freshnessMonths the programme's period
 * @param freshSince first day of that period
 * @param completeness of the profiles
 * @param freshness of the profiles: share of their facts confirmed in the period
 * @param staleProfiles those with less than half of their facts confirmed in the period
 * @param certificates what has run out or is about to
 */
@Schema(description = "How complete and how fresh the profiles of a programme are")
public record ProgrammeQuality(
    LocalDate asOf,
    @Schema(examples = "12") int freshnessMonths,
    LocalDate freshSince,
    @Schema(examples = "120") long suppliers,
    Distribution completeness,
    Distribution freshness,
    @Schema(
            description = "Profiles with less than half of their facts confirmed in the period",
            examples = "17")
        long staleProfiles,
    Certificates certificates) {

  /**
   * How a share is spread over the profiles.
   *
   * @param average in percent with one decimal; absent without suppliers
   * @param tenths how many profiles are from 0 to below 10 percent, from 10 to below 20 and so on;
   *     100 percent counts with the last
   */
  @Schema(name = "QualityDistribution", description = "How a share is spread over the profiles")
  public record Distribution(
      @Schema(description = "In percent; absent without suppliers", examples = "61.4")
          @Nullable BigDecimal average,
      @Schema(
              description =
                  "How many profiles are from 0 to below 10 percent, from 10 to below 20 and so on;"
                      + " 100 percent counts with the last",
              examples = "[0, 0, 1, 4, 20, 41, 33, 15, 6, 0]")
          List<Long> tenths) {}

  /**
   * Standards that firms hold, by the last day of the certificate that is valid longest.
   *
   * @param withinDays how many days are looked ahead
   * @param expired standards that were held and are not any more, each counted for each firm
   * @param expiring standards that are held and run out within these days
   * @param suppliersWithExpired how many firms those are
   * @param suppliersWithExpiring how many firms those are
   */
  @Schema(
      name = "EndsOfCertificates",
      description =
          "Standards that firms hold, by the last day of the certificate that is valid longest")
  public record Certificates(
      @Schema(examples = "90") int withinDays,
      @Schema(description = "Held once and not any more", examples = "9") long expired,
      @Schema(description = "Held, but no longer than for these days", examples = "14")
          long expiring,
      @Schema(examples = "8") long suppliersWithExpired,
      @Schema(examples = "12") long suppliersWithExpiring) {}
}
