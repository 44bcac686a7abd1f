package org.linkwright.fit;

import java.util.Collection;
import java.util.Set;
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
   * As {@link #screen(RequirementFacts, FitEvaluator)}, by those capabilities alone that come under
   * certain codes: a supplier is rated as if it offered nothing else. For a caller who knows by an
   * index which codes match, or to whom not all of these count.
   *
   * @param counted the codes that count, where they match the requirement's
   */
  public Screen screen(
      RequirementFacts requirement,
      Collection<ClassificationCode> counted,
      FitEvaluator evaluator) {
    return screenOf(requirement, Set.copyOf(counted), evaluator);
  }

  private Screen screenOf(
      RequirementFacts requirement,
      @Nullable Set<ClassificationCode> counted,
      FitEvaluator evaluator) {
    @Nullable Weights weights = Weights.of(requirement, evaluator.rules());
    return weights == null
        ? new WordedScreen(requirement, counted, evaluator)
        : new NumberScreen(requirement, evaluator, weights, counted, lexicons);
  }
}
