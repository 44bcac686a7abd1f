package org.linkwright.fit;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Rates very many suppliers by the formulas of {@link FitEvaluator}, without finding words for each
 * verdict. Every rating is exact: what numbers cannot decide is judged by the evaluator's own
 * judges. Safe for use by several threads if the classification is.
 *
 * <p>It remembers each name it has met (of standards, processes and so on) for as long as it lives,
 * so there is one for each set of suppliers.
 */
public final class Screening {

  private final Lexicons lexicons = new Lexicons();
  private final ClassificationJudge classifications;
  private final FitEvaluator evaluator;
  private final FitRules rules;

  /**
   * @param classification the codes above each code
   * @param rules the figures in the formulas
   */
  public Screening(Classification classification, FitRules rules) {
    this.classifications = new ClassificationJudge(classification);
    this.evaluator = new FitEvaluator(classification, rules);
    this.rules = rules;
  }

  /** A supplier in the form that screens of this screening take. */
  public ScreenedSupplier supplier(SupplierFacts facts) {
    return new ScreenedSupplier(facts, lexicons);
  }

  /**
   * A requirement to hold suppliers against. To be used for a moment, not to be kept: it remembers
   * which codes match.
   */
  public Screen screen(RequirementFacts requirement) {
    return screenOf(requirement, null);
  }

  /**
   * As {@link #screen(RequirementFacts)}, for a caller who knows by an index which codes may match.
   *
   * @param mayMatch every code that matches the requirement's, and perhaps others
   */
  public Screen screen(RequirementFacts requirement, Collection<ClassificationCode> mayMatch) {
    return screenOf(requirement, mayMatch);
  }

  private Screen screenOf(
      RequirementFacts requirement, @Nullable Collection<ClassificationCode> mayMatch) {
    @Nullable Weights weights = Weights.of(requirement, rules);
    return weights == null
        ? supplier -> inWords(requirement, supplier)
        : new NumberScreen(requirement, rules, weights, classifications, mayMatch, lexicons);
  }

  /** The fit behind a rating, with a verdict on every criterion. */
  public Fit fit(RequirementFacts requirement, ScreenedSupplier supplier) {
    return evaluator.evaluate(requirement, supplier.facts());
  }

  private int inWords(RequirementFacts requirement, ScreenedSupplier supplier) {
    Fit fit = fit(requirement, supplier);
    return fit.capabilityId() == null ? Rating.NO_CANDIDATE : Rating.of(fit);
  }
}
