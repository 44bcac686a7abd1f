package org.linkwright.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwright.fit.CapabilityFacts;
import org.linkwright.fit.Classification;
import org.linkwright.fit.ClassificationCode;
import org.linkwright.fit.Criterion;
import org.linkwright.fit.Fit;
import org.linkwright.fit.FitEvaluator;
import org.linkwright.fit.FitRules;
import org.linkwright.fit.RequirementFacts;
import org.linkwright.fit.SupplierFacts;

/**
 * Holds suppliers against a whole pool: by those of their capabilities whose code matches every
 * code that is asked for, and by the strictest of the mandatory criteria, on the first day on which
 * all demands run.
 */
final class DemandJudge {

  private final Classification classification;
  private final FitEvaluator evaluator;
  private final RequirementFacts combined;
  private final Map<ClassificationCode, List<ClassificationCode>> asked = new LinkedHashMap<>();

  /**
   * @param criteria the mandatory criteria of the pool, ids unique
   */
  DemandJudge(Classification classification, DemandPool pool, List<Criterion> criteria) {
    this.classification = classification;
    this.evaluator = new FitEvaluator(classification, FitRules.standard());
    this.combined =
        new RequirementFacts(pool.code().text(), pool.code(), null, pool.from(), criteria);
    pool.demands().stream()
        .map(demand -> demand.facts().classification())
        .forEach(
            code -> asked.computeIfAbsent(code, any -> classification.ancestorsOf(code)));
  }

  /** The fit of a supplier for all of it; empty when nothing it offers matches every code. */
  Optional<Fit> judge(SupplierFacts supplier) {
    List<CapabilityFacts> serving = new ArrayList<>();
    for (CapabilityFacts capability : supplier.capabilities()) {
      if (servesEveryCode(capability.classification())) {
        serving.add(capability);
      }
    }
    return serving.isEmpty()
        ? Optional.empty()
        : Optional.of(evaluator.evaluate(combined, offering(supplier, serving)));
  }

  private boolean servesEveryCode(ClassificationCode offered) {
    List<ClassificationCode> above = classification.ancestorsOf(offered);
    return asked.entrySet().stream()
        .allMatch(
            code ->
                code.getKey().equals(offered)
                    || above.contains(code.getKey())
                    || code.getValue().contains(offered));
  }

  private static SupplierFacts offering(SupplierFacts supplier, List<CapabilityFacts> serving) {
    return new SupplierFacts(
        supplier.id(),
        serving,
        supplier.certificates(),
        supplier.maturity(),
        supplier.languages(),
        supplier.annualTurnover(),
        supplier.inBusinessSince(),
        supplier.attributes());
  }
}
