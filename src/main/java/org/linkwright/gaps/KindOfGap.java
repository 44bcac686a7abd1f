package org.linkwright.gaps;

import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.matching.CriterionVerdict;
import org.linkwright.matching.MatchedCapability;
import org.linkwright.matching.RequirementReference;

/**
 * One gap of a supplier with all the requirements it matters for.
 *
 * @param type the type of criterion
 * @param what what is missing
 * @param capability the capability it is missing in; absent for the supplier as a whole
 * @param standsInTheWayOf requirements that make it mandatory, in the supplier's ranking
 * @param annualValue of those requirements
 * @param lowersTheScoreFor requirements that only weigh it, in the supplier's ranking
 */
@Schema(description = "One gap of a supplier with all the requirements it matters for")
public record KindOfGap(
    @Schema(description = "The type of criterion", examples = "certificate") String type,
    @Schema(examples = "ISO 9001") String what,
    @Schema(description = "The capability it is missing in; absent for the firm as a whole")
        @Nullable MatchedCapability capability,
    @Schema(description = "Requirements that make it mandatory") List<Affected> standsInTheWayOf,
    @Schema(description = "Of the requirements it stands in the way of") AnnualValue annualValue,
    @Schema(description = "Requirements that only weigh it") List<Affected> lowersTheScoreFor) {

  /** What stands alone in the way of the most requirements first, then of the most at all. */
  static final Comparator<KindOfGap> MOST_IN_THE_WAY_FIRST =
      Comparator.comparing(KindOfGap::aloneInTheWay, Comparator.reverseOrder())
          .thenComparing(gap -> gap.standsInTheWayOf().size(), Comparator.reverseOrder())
          .thenComparing(gap -> gap.lowersTheScoreFor().size(), Comparator.reverseOrder())
          .thenComparing(KindOfGap::type)
          .thenComparing(KindOfGap::what)
          .thenComparing(gap -> gap.capability() == null ? "" : gap.capability().pointer());

  /**
   * A requirement that a gap matters for.
   *
   * @param onlyObstacle whether closing this gap alone would make the supplier eligible
   * @param verdicts what exactly is missing there
   */
  @Schema(name = "AffectedRequirement", description = "A requirement that a gap matters for")
  public record Affected(
      RequirementReference requirement,
      @Schema(description = "Whether closing this gap alone would make the supplier eligible")
          boolean onlyObstacle,
      @Schema(description = "What exactly is missing there") List<CriterionVerdict> verdicts) {}

  private long aloneInTheWay() {
    return standsInTheWayOf.stream().filter(Affected::onlyObstacle).count();
  }
}
