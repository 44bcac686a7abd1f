package org.linkwright.gaps;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Verdict;
import org.linkwright.matching.CriterionVerdict;
import org.linkwright.matching.MatchedCapability;
import org.linkwright.matching.Pairing;
import org.linkwright.matching.SupplierReference;

/**
 * A supplier that is nearly eligible, and what it lacks.
 *
 * @param score 30 to below 60
 * @param mandatoryGaps how many mandatory criteria are missing in part or whole
 * @param mandatoryQuestions how many mandatory criteria are unknown
 * @param gaps mandatory criteria first
 * @param questions mandatory criteria first
 * @param summary the fit in a sentence or two
 */
@Schema(description = "A supplier that is nearly eligible, and what it lacks")
public record NearMiss(
    SupplierReference supplier,
    @Schema(description = "30 to below 60", examples = "45.5") BigDecimal score,
    @Schema(description = "How many mandatory criteria are missing in part or whole")
        int mandatoryGaps,
    @Schema(description = "How many mandatory criteria are unknown") int mandatoryQuestions,
    @Nullable MatchedCapability capability,
    @Schema(description = "Mandatory criteria first") List<CriterionVerdict> gaps,
    @Schema(description = "Mandatory criteria first") List<Question> questions,
    String summary) {

  /**
   * The fewest mandatory gaps first, then the fewest mandatory questions, the higher score, the
   * external id.
   */
  static final Comparator<NearMiss> CLOSEST_FIRST =
      Comparator.comparing(NearMiss::mandatoryGaps)
          .thenComparing(NearMiss::mandatoryQuestions)
          .thenComparing(NearMiss::score, Comparator.reverseOrder())
          .thenComparing(near -> near.supplier().externalId());

  static NearMiss of(Pairing pairing) {
    List<Verdict> obstacles = PairGaps.obstacles(pairing);
    int gaps = (int) obstacles.stream().filter(Verdict::isGap).count();
    return new NearMiss(
        SupplierReference.of(pairing.supplier()),
        pairing.fit().score(),
        gaps,
        obstacles.size() - gaps,
        pairing.capability(),
        PairGaps.gaps(pairing),
        Question.of(pairing),
        pairing.summary());
  }
}
