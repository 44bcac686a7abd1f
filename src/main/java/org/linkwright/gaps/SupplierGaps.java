package org.linkwright.gaps;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.linkwright.fit.Eligibility;
import org.linkwright.matching.CriterionVerdict;
import org.linkwright.matching.EligibilityCounts;
import org.linkwright.matching.OpenRequirements;
import org.linkwright.matching.Pairing;
import org.linkwright.matching.RequirementReference;
import org.linkwright.matching.SupplierReference;

/**
 * What stands between one supplier and the open requirements for what it offers.
 *
 * @param counts of these requirements, those without a gap included
 * @param byRequirement the requirements with gaps, the best fit first
 * @param byGap the same gaps by what is missing, what stands most in the way first
 * @param questions what is unknown, each question once, the most needed first
 */
@Schema(
    description = "What stands between one supplier and the open requirements for what it offers")
public record SupplierGaps(
    SupplierReference supplier,
    @Schema(description = "Of these requirements, those without a gap included")
        EligibilityCounts counts,
    @Schema(description = "The requirements with gaps, the best fit first")
        List<OfRequirement> byRequirement,
    @Schema(description = "The same gaps by what is missing, what stands most in the way first")
        List<KindOfGap> byGap,
    @Schema(description = "What is unknown: no gap, but a question; the most needed first")
        List<OpenQuestion> questions) {

  /**
   * A supplier's gaps on one requirement.
   *
   * @param score 0 to 100
   * @param gaps mandatory criteria first
   */
  @Schema(name = "GapsOfRequirement", description = "A supplier's gaps on one requirement")
  public record OfRequirement(
      RequirementReference requirement,
      @Schema(description = "0 to 100", examples = "45.5") BigDecimal score,
      Eligibility eligibility,
      @Schema(description = "Mandatory criteria first") List<CriterionVerdict> gaps,
      String summary) {

    static OfRequirement of(Pairing pairing) {
      return new OfRequirement(
          RequirementReference.of(pairing.requirement(), pairing.buyer()),
          pairing.fit().score(),
          pairing.eligibility(),
          PairGaps.gaps(pairing),
          pairing.summary());
    }
  }

  static SupplierGaps of(OpenRequirements open) {
    return new SupplierGaps(
        SupplierReference.of(open.supplier()),
        EligibilityCounts.of(open.pairings()),
        open.pairings().stream()
            .filter(pairing -> !pairing.fit().gaps().isEmpty())
            .map(OfRequirement::of)
            .toList(),
        KindsOfGap.of(open.pairings()),
        OpenQuestion.of(open));
  }
}
