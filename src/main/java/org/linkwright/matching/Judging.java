package org.linkwright.matching;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Fit;
import org.linkwright.fit.RequirementFacts;
import org.linkwright.fit.SupplierFacts;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Supplier;

/**
 * Judges the pairs of one call, with everything read beforehand. Facts are made once for each
 * supplier and each requirement. For one thread.
 */
final class Judging {

  private final Terms terms;
  private final Map<String, RequirementFacts> needs = new HashMap<>();
  private final Map<String, SupplierFacts> offers = new HashMap<>();

  Judging(Terms terms) {
    this.terms = terms;
  }

  /**
   * The fit of a pair.
   *
   * @param requirement with a classification
   */
  Pairing of(Requirement requirement, @Nullable Buyer buyer, Supplier supplier) {
    Fit fit =
        terms
            .evaluator()
            .evaluate(
                needs.computeIfAbsent(requirement.externalId(), any -> terms.facts(requirement)),
                offers.computeIfAbsent(supplier.externalId(), any -> FactsOfSupplier.of(supplier)));
    return new Pairing(
        requirement,
        buyer,
        supplier,
        MatchedCapability.of(fit, supplier, terms.taxonomies()),
        fit,
        terms.rulesVersion());
  }

  long rulesVersion() {
    return terms.rulesVersion();
  }
}
