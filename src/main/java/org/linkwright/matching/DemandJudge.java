package org.linkwright.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwright.fit.CapabilityFacts;
import org.linkwright.fit.Criterion;
import org.linkwright.fit.Eligibility;
import org.linkwright.fit.Fit;
import org.linkwright.fit.FitEvaluator;
import org.linkwright.fit.Rating;
import org.linkwright.fit.RequirementFacts;
import org.linkwright.fit.Screen;
import org.linkwright.fit.SupplierFacts;

/**
 * Holds suppliers against a whole pool: by those of their capabilities whose code matches every
 * code that is asked for, and by the strictest of the mandatory criteria, on the first day on which
 * all demands run. For one thread.
 */
final class DemandJudge {

  private final FitEvaluator evaluator;
  private final CodeMatch codes;
  private final RequirementFacts combined;
  private final Screen screen;

  /**
   * @param base of whose suppliers some are judged
   * @param terms made for the requirements of the pool, among others
   * @param criteria the mandatory criteria of the pool, ids unique
   */
  DemandJudge(SupplierBase base, Terms terms, DemandPool pool, List<Criterion> criteria) {
    this.evaluator = terms.evaluator();
    this.codes =
        new CodeMatch(
            evaluator,
            pool.demands().stream().map(demand -> demand.facts().classification()).toList());
    this.combined =
        new RequirementFacts(
            pool.code().text(),
            pool.code(),
            null,
            pool.from(),
            pool.until(),
            terms.rates().on(pool.from()),
            Map.of(),
            criteria);
    this.screen = base.screen(combined, evaluator);
  }

  /**
   * The fit of a supplier that could serve all of it, or nearly could; empty for all others, and
   * for those that offer nothing that matches every code.
   */
  Optional<Fit> judge(KnownSupplier supplier) {
    // What is ineligible with all it offers is so with a part of it, and numbers tell that sooner.
    int rating = screen.rate(supplier.screened());
    return rating == Rating.NO_CANDIDATE || Rating.eligibility(rating) == Eligibility.INELIGIBLE
        ? Optional.empty()
        : judge(supplier.facts());
  }

  private Optional<Fit> judge(SupplierFacts supplier) {
    List<CapabilityFacts> serving =
        supplier.capabilities().stream()
            .filter(capability -> codes.matchesAll(capability.classification()))
            .toList();
    return serving.isEmpty()
        ? Optional.empty()
        : Optional.of(evaluator.evaluate(combined, offering(supplier, serving)))
            .filter(fit -> fit.eligibility() != Eligibility.INELIGIBLE);
  }

  private static SupplierFacts offering(SupplierFacts supplier, List<CapabilityFacts> serving) {
    return serving.size() == supplier.capabilities().size()
        ? supplier
        : new SupplierFacts(
            supplier.id(),
            serving,
            supplier.certificates(),
            supplier.maturity(),
            supplier.languages(),
            supplier.annualTurnover(),
            supplier.inBusinessSince(),
            supplier.attributes(),
            supplier.provenance(),
            supplier.attributeProvenance());
  }
}
