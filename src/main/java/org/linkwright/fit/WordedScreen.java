package org.linkwright.fit;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@link FitEvaluator} itself, for weights that have no small whole numbers: slow, and right. */
final class WordedScreen implements Screen {

  private final RequirementFacts requirement;
  private final @Nullable Set<ClassificationCode> counted;
  private final FitEvaluator evaluator;

  /**
   * @param counted capabilities under other codes are not looked at; null if all are
   */
  WordedScreen(
      RequirementFacts requirement,
      @Nullable Set<ClassificationCode> counted,
      FitEvaluator evaluator) {
    this.requirement = requirement;
    this.counted = counted;
    this.evaluator = evaluator;
  }

  @Override
  public int rate(ScreenedSupplier supplier) {
    Fit fit = fit(supplier);
    return fit.capabilityId() == null ? Rating.NO_CANDIDATE : Rating.of(fit);
  }

  @Override
  public int judgedBy(ScreenedSupplier supplier) {
    @Nullable String judgedBy = fit(supplier).capabilityId();
    List<CapabilityFacts> offered = supplier.facts().capabilities();
    for (int place = 0; place < offered.size(); place++) {
      if (offered.get(place).id().equals(judgedBy)) {
        return place;
      }
    }
    return NO_CAPABILITY;
  }

  private Fit fit(ScreenedSupplier supplier) {
    SupplierFacts facts = supplier.facts();
    return evaluator.evaluate(
        requirement,
        counted == null
            ? facts
            : facts.offering(
                facts.capabilities().stream()
                    .filter(capability -> counted.contains(capability.classification()))
                    .toList()));
  }
}
