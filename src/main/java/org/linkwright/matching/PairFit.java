package org.linkwright.matching;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Eligibility;

/**
 * The fit of one requirement and one supplier.
 *
 * @param rulesVersion of the programme's rules of fit that it was judged by
 * @param ownFirm whether the supplier is the buyer itself, which no shortlist proposes
 * @param score 0 to 100: from 60 eligible, from 30 a near miss, below ineligible
 * @param capability what the supplier was judged by; absent when nothing it offers matches
 * @param wordsInCommon of requirement and capability; no reason by itself
 * @param verdicts the classification first, then the criteria in the buyer's order
 * @param summary the fit in a sentence or two
 */
@Schema(description = "The fit of one requirement and one supplier")
public record PairFit(
    RequirementReference requirement,
    SupplierReference supplier,
    @Schema(description = "Version of the programme's rules of fit that it was judged by")
        long rulesVersion,
    @Schema(description = "Whether the supplier is the buyer itself, which no shortlist proposes")
        boolean ownFirm,
    @Schema(
            description = "0 to 100: from 60 eligible, from 30 a near miss, below ineligible",
            examples = "87.5")
        BigDecimal score,
    Eligibility eligibility,
    @Nullable MatchedCapability capability,
    @Schema(description = "What the texts have in common; no reason by itself")
        @Nullable CommonWords wordsInCommon,
    @Schema(description = "The classification first, then the criteria in the buyer's order")
        List<CriterionVerdict> verdicts,
    @Schema(examples = "Moravia Moulding can be proposed: it meets all 3 criteria.")
        String summary) {

  static PairFit of(Pairing pairing) {
    return new PairFit(
        RequirementReference.of(pairing.requirement(), pairing.buyer()),
        SupplierReference.of(pairing.supplier()),
        pairing.rulesVersion(),
        pairing.isOwnFirm(),
        pairing.fit().score(),
        pairing.eligibility(),
        pairing.capability(),
        CommonWords.ofNullable(pairing.fit().words()),
        Ranking.verdicts(pairing),
        pairing.summary());
  }
}
