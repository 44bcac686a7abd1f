package org.linkwright.matching;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Fit;
import org.linkwright.fit.FitEvaluator;
import org.linkwright.fit.RequirementFacts;
import org.linkwright.fit.SupplierFacts;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.Taxonomies;

/**
 * Judges the pairs of one call, with everything read beforehand. Facts are made once for each
 * supplier and each requirement. For one thread.
 */
final class Judging {

  private final long rulesVersion;
  private final FitEvaluator evaluator;
  private final RatesOfDays rates;
  private final Taxonomies taxonomies;
  private final Map<String, RequirementFacts> needs = new HashMap<>();
  private final Map<String, SupplierFacts> offers = new HashMap<>();

  /**
   * @param rulesVersion of the rules that the evaluator goes by
   */
  Judging(
      long rulesVersion, FitEvaluator evaluator, RatesOfDays rates, Taxonomies taxonomies) {
    this.rulesVersion = rulesVersion;
    this.evaluator = evaluator;
    this.rates = rates;
    this.taxonomies = taxonomies;
  }

  /**
   * The fit of a pair.
   *
   * @param requirement with a classification
   */
  Pairing of(Requirement requirement, @Nullable Buyer buyer, Supplier supplier) {
    Fit fit =
        evaluator.evaluate(
            needs.computeIfAbsent(requirement.externalId(), any -> facts(requirement)),
            offers.computeIfAbsent(supplier.externalId(), any -> FactsOfSupplier.of(supplier)));
    return new Pairing(requirement, buyer, supplier, capability(fit, supplier), fit, rulesVersion);
  }

  long rulesVersion() {
    return rulesVersion;
  }

  private RequirementFacts facts(Requirement requirement) {
    return FactsOfRequirement.of(requirement, rates.on(requirement.startDate()));
  }

  private @Nullable MatchedCapability capability(Fit fit, Supplier supplier) {
    String pointer = fit.capabilityId();
    return pointer == null
        ? null
        : MatchedCapability.of(pointer, FactsOfSupplier.capability(supplier, pointer), taxonomies);
  }
}
