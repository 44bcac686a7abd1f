package org.linkwright.gaps;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Eligibility;
import org.linkwright.matching.Candidates;
import org.linkwright.matching.EligibilityCounts;
import org.linkwright.matching.RequirementReference;

/**
 * What the near misses of one requirement lack.
 *
 * @param counts of all candidates
 * @param nearMisses the closest first
 * @param byGap the same gaps by criterion, mandatory ones and the most common first
 * @param note why nobody could be looked for; absent if somebody could
 */
@Schema(description = "What the near misses of one requirement lack")
public record RequirementGaps(
    RequirementReference requirement,
    @Schema(description = "Of all candidates") EligibilityCounts counts,
    @Schema(description = "The closest first") List<NearMiss> nearMisses,
    @Schema(description = "The same gaps by criterion, mandatory ones and the most common first")
        List<CommonGap> byGap,
    @Schema(description = "Why nobody could be looked for; absent if somebody could")
        @Nullable String note) {

  static RequirementGaps of(Candidates candidates) {
    List<NearMiss> nearMisses =
        candidates.pairings().stream()
            .filter(pairing -> pairing.eligibility() == Eligibility.NEAR_MISS)
            .map(NearMiss::of)
            .sorted(NearMiss.CLOSEST_FIRST)
            .toList();
    return new RequirementGaps(
        RequirementReference.of(candidates.requirement(), candidates.buyer()),
        EligibilityCounts.of(candidates.pairings()),
        nearMisses,
        CommonGap.of(nearMisses),
        candidates.note());
  }
}
