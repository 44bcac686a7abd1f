package org.linkwright.matching;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.linkwright.fit.Eligibility;

/**
 * How many pairs of each eligibility there are, whatever part of the list is shown.
 *
 * @param eligible every mandatory criterion is met
 * @param nearMisses up to three mandatory criteria are open
 * @param ineligible more are open
 */
@Schema(description = "How many pairs of each eligibility there are, whatever part is shown")
public record EligibilityCounts(
    @Schema(description = "Every mandatory criterion is met") int eligible,
    @Schema(description = "Few mandatory criteria are open") int nearMisses,
    @Schema(description = "More mandatory criteria are open than for a near miss") int ineligible) {

  static final EligibilityCounts NONE = new EligibilityCounts(0, 0, 0);

  /** Counts a list of pairs. */
  public static EligibilityCounts of(Collection<Pairing> pairings) {
    return new EligibilityCounts(
        count(pairings, Eligibility.ELIGIBLE),
        count(pairings, Eligibility.NEAR_MISS),
        count(pairings, Eligibility.INELIGIBLE));
  }

  private static int count(Collection<Pairing> pairings, Eligibility eligibility) {
    return (int) pairings.stream().filter(pairing -> pairing.eligibility() == eligibility).count();
  }
}
