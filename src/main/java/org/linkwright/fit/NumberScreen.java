package org.linkwright.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@link FitEvaluator} in whole numbers: credits in millionths, weights in the same proportion.
 * Nothing is rounded but where the evaluator rounds.
 */
final class NumberScreen implements Screen {

  private static final int NEAR_MISS_FROM = Standing.NEAR_MISS_FROM.intValue() * 10;
  private static final int ELIGIBLE_FROM = Standing.ELIGIBLE_FROM.intValue() * 10;
  private static final int FULL = Standing.FULL.intValue() * 10;

  private static final int UNDECIDED = -1;

  /** In place of a credit, which is above 0 for every code that matches. */
  private static final int DIFFERS = 0;

  /** A criterion of the supplier as a whole. */
  private record OfSupplier(SupplierScreens.Sieve sieve, long weight, boolean mandatory) {}

  /** A criterion of one capability. */
  private record OfCapability(CapabilityScreens.Sieve sieve, long weight, boolean mandatory) {}

  private final ClassificationCode code;
  private final ClassificationJudge classifications;

  /** What a code earns, by its number. Several threads may find out the same. */
  private final int[] matching;

  private final OfSupplier[] ofSupplier;
  private final OfCapability[] ofCapability;
  private final long classified;
  private final long text;
  private final WordScreen words;
  private final AssuranceScale assurance;
  private final FitRules rules;
  private final long total;
  private final int nearMissLimit;

  /**
   * @param mayMatch no other codes match; null if all may
   */
  NumberScreen(
      RequirementFacts requirement,
      FitEvaluator evaluator,
      Weights weights,
      @Nullable Collection<ClassificationCode> mayMatch,
      Lexicons lexicons) {
    this.code = requirement.classification();
    this.rules = evaluator.rules();
    this.classifications = evaluator.classifications();
    this.matching = new int[lexicons.codes.size()];
    Arrays.fill(matching, mayMatch == null ? UNDECIDED : DIFFERS);
    if (mayMatch != null) {
      mayMatch.forEach(may -> decideLater(lexicons.codes.known(may)));
    }
    this.classified = weights.classification();
    this.text = weights.text();
    this.words = new WordScreen(requirement.words(), lexicons);
    this.assurance = evaluator.assurance();
    this.total = weights.total() * Millionths.ONE;
    this.nearMissLimit = rules.nearMissLimit();
    SupplierScreens suppliers = new SupplierScreens(requirement, evaluator, assurance, lexicons);
    CapabilityScreens capabilities =
        new CapabilityScreens(requirement, evaluator, assurance, lexicons);
    List<OfSupplier> supplierCriteria = new ArrayList<>();
    List<OfCapability> capabilityCriteria = new ArrayList<>();
    for (int i = 0; i < requirement.criteria().size(); i++) {
      Criterion criterion = requirement.criteria().get(i);
      long weight = weights.criteria()[i];
      if (criterion.condition() instanceof Condition.OfSupplier asked) {
        SupplierScreens.Sieve sieve = suppliers.of(criterion, asked);
        supplierCriteria.add(new OfSupplier(sieve, weight, criterion.isMandatory()));
      } else {
        CapabilityScreens.Sieve sieve = capabilities.of(criterion);
        capabilityCriteria.add(new OfCapability(sieve, weight, criterion.isMandatory()));
      }
    }
    this.ofSupplier = supplierCriteria.toArray(OfSupplier[]::new);
    this.ofCapability = capabilityCriteria.toArray(OfCapability[]::new);
  }

  private void decideLater(@Nullable Integer number) {
    if (number != null && number < matching.length) {
      matching[number] = UNDECIDED;
    }
  }

  @Override
  public int rate(ScreenedSupplier supplier) {
    for (int i = 0; i < supplier.codes.length; i++) {
      if (classified(supplier, i) != DIFFERS) {
        return rateCandidate(supplier, i);
      }
    }
    return Rating.NO_CANDIDATE;
  }

  /** The best rating that one of the matching capabilities, from a first one on, leads to. */
  private int rateCandidate(ScreenedSupplier supplier, int first) {
    long earned = 0;
    int open = 0;
    for (OfSupplier asked : ofSupplier) {
      int one = asked.sieve.of(supplier);
      earned += asked.weight * Earned.credit(one);
      open += asked.mandatory && !Earned.isMet(one) ? 1 : 0;
    }
    int best = Rating.NO_CANDIDATE;
    for (int i = first; i < supplier.codes.length; i++) {
      int credit = classified(supplier, i);
      if (credit != DIFFERS) {
        ScreenedCapability capability = supplier.capabilities[i];
        long ofCode = classified * counted(credit, capability);
        long ofText = text * words.share(capability.words);
        best = Math.max(best, rate(capability, earned + ofCode + ofText, open));
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

  private int counted(int credit, ScreenedCapability capability) {
    return assurance.counted(
        credit,
        ProvenanceNumbers.level(capability.provenance, CriterionKind.CLASSIFICATION),
        ProvenanceNumbers.day(capability.provenance, CriterionKind.CLASSIFICATION));
  }

  /** What the code of a capability earns, in millionths; {@link #DIFFERS} if it does not match. */
  private int classified(ScreenedSupplier supplier, int capability) {
    int number = supplier.codes[capability];
    if (number >= matching.length) {
      return credit(supplier.capabilities[capability]);
    }
    int known = matching[number];
    if (known == UNDECIDED) {
      known = credit(supplier.capabilities[capability]);
      matching[number] = known;
    }
    return known;
  }

  private int credit(ScreenedCapability capability) {
    return classifications.matches(code, List.of(capability.facts)).stream()
        .mapToInt(match -> Millionths.ofShare(match.distance().credit(rules)))
        .findFirst()
        .orElse(DIFFERS);
  }
}
