package org.linkwright.fit;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Rates very many suppliers by the formulas of {@link FitEvaluator}, without finding words for each
 * verdict. Every rating is exact: what numbers cannot decide is judged by the evaluator's own
 * judges. Safe for use by several threads if the evaluator is.
 *
 * <p>It remembers each name it has met (of standards, processes and so on) for as long as it lives,
 * so there is one for each set of suppliers. The evaluator, with the rules and the day, is brought
 * along by each screen, so that neither is tied to the suppliers.
 */
public final class Screening {

  private final Lexicons lexicons = new Lexicons();

  /** A supplier in the form that screens of this screening take. */
  public ScreenedSupplier supplier(SupplierFacts facts) {
    return new ScreenedSupplier(facts, lexicons);
  }

  /**
   * A requirement to hold suppliers against. To be used for a moment, not to be kept: it remembers
   * which codes match.
   *
   * @param evaluator whose verdicts count
   */
  public Screen screen(RequirementFacts requirement, FitEvaluator evaluator) {
    return screenOf(requirement, null, evaluator);
  }

  /**
   * As {@link #screen(RequirementFacts, FitEvaluator)}, for a caller who knows by an index which
   * codes may match.
   *
   * @param mayMatch every code that matches the requirement's, and perhaps others
   */
  public Screen screen(
      RequirementFacts requirement,
      Collection<ClassificationCode> mayMatch,
      FitEvaluator evaluator) {
    return screenOf(requirement, mayMatch, evaluator);
  }

  private Screen screenOf(
      RequirementFacts requirement,
      @Nullable Collection<ClassificationCode> mayMatch,
      FitEvaluator evaluator) {
    @Nullable Weights weights = Weights.of(requirement, evaluator.rules());
    return weights == null
        ? supplier -> inWords(requirement, supplier, evaluator)
        : new NumberScreen(requirement, evaluator, weights, mayMatch, lexicons);
  }

  private static int inWords(
      RequirementFacts requirement, ScreenedSupplier supplier, FitEvaluator evaluator) {
    Fit fit = evaluator.evaluate(requirement, supplier.facts());
    return fit.capabilityId() == null ? Rating.NO_CANDIDATE : Rating.of(fit);
  }
}
