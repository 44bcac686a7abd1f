package org.linkwright.gaps;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.linkwright.fit.Eligibility;
import org.linkwright.fit.Verdict;
import org.linkwright.matching.CriterionVerdict;
import org.linkwright.matching.Pairing;
import org.linkwright.matching.RequirementReference;
import org.linkwright.matching.SupplierReference;

/**
 * What stands between one supplier and one requirement.
 *
 * @param ownFirm whether the supplier is the buyer itself, which is never proposed
 * @param score 0 to 100
 * @param gaps what is missing in part or whole, mandatory criteria first
 * @param questions what is unknown, mandatory criteria first
 * @param summary the fit in a sentence or two
 */
@Schema(description = "What stands between one supplier and one requirement")
public record PairGaps(
    RequirementReference requirement,
    SupplierReference supplier,
    @Schema(description = "Whether the supplier is the buyer itself, which is never proposed")
        boolean ownFirm,
    @Schema(description = "0 to 100", examples = "45.5") BigDecimal score,
    Eligibility eligibility,
    @Schema(description = "What is missing in part or whole, mandatory criteria first")
        List<CriterionVerdict> gaps,
    @Schema(description = "What is unknown: no gap, but a question; mandatory criteria first")
        List<Question> questions,
    String summary) {

  static PairGaps of(Pairing pairing) {
    return new PairGaps(
        RequirementReference.of(pairing.requirement(), pairing.buyer()),
        SupplierReference.of(pairing.supplier()),
        pairing.isOwnFirm(),
        pairing.fit().score(),
        pairing.eligibility(),
        gaps(pairing),
        Question.of(pairing),
        pairing.summary());
  }

  /** The gaps of a pair, mandatory criteria first. */
  static List<CriterionVerdict> gaps(Pairing pairing) {
    return pairing.fit().gaps().stream().map(CriterionVerdict::of).toList();
  }

  /** The verdicts that keep the supplier from being eligible, unknowns among them. */
  static List<Verdict> obstacles(Pairing pairing) {
    return pairing.fit().verdicts().stream()
        .filter(verdict -> verdict.criterion().isMandatory() && !verdict.isMet())
        .toList();
  }
}
