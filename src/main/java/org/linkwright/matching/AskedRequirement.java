package org.linkwright.matching;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.ClassificationCode;
import org.linkwright.fit.Fit;
import org.linkwright.fit.RequirementFacts;
import org.linkwright.fit.Screen;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Classification;
import org.linkwright.registry.Requirement;

/**
 * A requirement with all that candidates are found and rated by.
 *
 * @param buyer null for what no single buyer asks for
 * @param codes those whose suppliers may be candidates
 * @param ownFirm identifiers of the buyer, as {@link OwnFirm} compares them
 * @param terms by which it is judged
 */
record AskedRequirement(
    Requirement requirement,
    @Nullable Buyer buyer,
    RequirementFacts facts,
    List<ClassificationCode> codes,
    Set<String> ownFirm,
    Terms terms) {

  /** Null for a requirement without a classification, for which nobody can be found. */
  static @Nullable AskedRequirement of(
      Requirement requirement, @Nullable Buyer buyer, Terms terms) {
    Classification classification = requirement.classification();
    return classification == null
        ? null
        : new AskedRequirement(
            requirement,
            buyer,
            terms.facts(requirement),
            terms.mayMatch(classification),
            OwnFirm.compared(buyer),
            terms);
  }

  /** All candidates in a base. */
  RatedSuppliers rate(SupplierBase base) {
    return base.rate(facts, codes, ownFirm, terms.evaluator());
  }

  /** What a supplier of a base can be held against, one by one. */
  Screen screen(SupplierBase base) {
    return base.screen(facts, terms.evaluator());
  }

  /** The fit of a supplier, with a verdict on every criterion. */
  Fit fit(KnownSupplier supplier) {
    return terms.evaluator().evaluate(facts, supplier.facts());
  }

  RequirementReference reference() {
    return RequirementReference.of(requirement, buyer);
  }
}
