package org.linkwright.fit;

import java.util.ArrayList;
import java.util.List;

/**
 * {@link FitEvaluator} in whole numbers: credits in millionths, weights in the same proportion.
 * Nothing is rounded but where the evaluator rounds.
 */
final class NumberScreen implements Screen {

  private static final int NEAR_MISS_FROM = Standing.NEAR_MISS_FROM.intValue() * 10;
  private static final int ELIGIBLE_FROM = Standing.ELIGIBLE_FROM.intValue() * 10;
  private static final int FULL = Standing.FULL.intValue() * 10;

  private static final byte UNDECIDED = 0;
  private static final byte MATCHES = 1;
  private static final byte DIFFERS = 2;

  /** A criterion of the supplier as a whole. */
  private record OfSupplier(SupplierScreens.Sieve sieve, long weight, boolean mandatory) {}

  /** A criterion of one capability. */
  private record OfCapability(CapabilityScreens.Sieve sieve, long weight, boolean mandatory) {}

  private final ClassificationCode code;
  private final ClassificationJudge classifications;

  /** By the number of a code. Several threads may find out the same. */
  private final byte[] matching;

  private final OfSupplier[] ofSupplier;
  private final OfCapability[] ofCapability;
  private final long classified;
  private final long total;
  private final int nearMissLimit;

  NumberScreen(
      RequirementFacts requirement,
      FitRules rules,
      Weights weights,
      ClassificationJudge classifications,
      Lexicons lexicons) {
    this.code = requirement.classification();
    this.classifications = classifications;
    this.matching = new byte[lexicons.codes.size()];
    this.classified = weights.classification() * Millionths.ONE;
    this.total = weights.total() * Millionths.ONE;
    this.nearMissLimit = rules.nearMissLimit();
    SupplierScreens suppliers = new SupplierScreens(rules, lexicons);
    CapabilityScreens capabilities = new CapabilityScreens(rules, lexicons);
    List<OfSupplier> supplierCriteria = new ArrayList<>();
    List<OfCapability> capabilityCriteria = new ArrayList<>();
    for (int i = 0; i < requirement.criteria().size(); i++) {
      Criterion criterion = requirement.criteria().get(i);
      long weight = weights.criteria()[i];
      if (criterion.condition() instanceof Condition.OfSupplier asked) {
        SupplierScreens.Sieve sieve = suppliers.of(criterion, asked, requirement.start());
        supplierCriteria.add(new OfSupplier(sieve, weight, criterion.isMandatory()));
      } else {
        CapabilityScreens.Sieve sieve = capabilities.of(criterion);
        capabilityCriteria.add(new OfCapability(sieve, weight, criterion.isMandatory()));
      }
    }
    this.ofSupplier = supplierCriteria.toArray(OfSupplier[]::new);
    this.ofCapability = capabilityCriteria.toArray(OfCapability[]::new);
  }

  @Override
  public int rate(ScreenedSupplier supplier) {
    for (ScreenedCapability capability : supplier.capabilities) {
      if (matches(capability)) {
        return rateCandidate(supplier);
      }
    }
    return Rating.NO_CANDIDATE;
  }

  /** The best rating that one of the matching capabilities leads to. */
  private int rateCandidate(ScreenedSupplier supplier) {
    long earned = classified;
    int open = 0;
    for (OfSupplier asked : ofSupplier) {
      int one = asked.sieve.of(supplier);
      earned += asked.weight * Earned.credit(one);
      open += asked.mandatory && !Earned.isMet(one) ? 1 : 0;
    }
    int best = Rating.NO_CANDIDATE;
    for (ScreenedCapability capability : supplier.capabilities) {
      if (matches(capability)) {
        best = Math.max(best, rate(capability, earned, open));
      }
    }
    return best;
  }

  private int rate(ScreenedCapability capability, long earnedBefore, int openBefore) {
    long earned = earnedBefore;
    int open = openBefore;
    for (OfCapability asked : ofCapability) {
      int one = asked.sieve.of(capability);
      earned += asked.weight * Earned.credit(one);
      open += asked.mandatory && !Earned.isMet(one) ? 1 : 0;
    }
    if (open == 0) {
      return Rating.of(Eligibility.ELIGIBLE, within(ELIGIBLE_FROM, FULL, earned));
    }
    return open <= nearMissLimit
        ? Rating.of(Eligibility.NEAR_MISS, within(NEAR_MISS_FROM, ELIGIBLE_FROM, earned))
        : Rating.of(Eligibility.INELIGIBLE, within(0, NEAR_MISS_FROM, earned));
  }

  /** As {@link Standing#score}, in tenths. */
  private int within(int from, int to, long earned) {
    return from + (int) ((to - from) * earned / total);
  }

  private boolean matches(ScreenedCapability capability) {
    if (capability.code >= matching.length) {
      return isMatch(capability);
    }
    byte known = matching[capability.code];
    if (known == UNDECIDED) {
      known = isMatch(capability) ? MATCHES : DIFFERS;
      matching[capability.code] = known;
    }
    return known == MATCHES;
  }

  private boolean isMatch(ScreenedCapability capability) {
    return !classifications.matches(code, List.of(capability.facts)).isEmpty();
  }
}
