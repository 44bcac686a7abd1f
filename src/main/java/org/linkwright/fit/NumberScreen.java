package org.linkwright.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

  /** Below every standing. */
  private static final long WORST = -1;

  /**
   * What the criteria of the supplier as a whole come to, by whichever capability it is judged.
   *
   * @param earned weight × credit
   * @param open how many mandatory ones are not met
   */
  private record Whole(long earned, int open) {}

  /** A criterion of the supplier as a whole. */
  private record OfSupplier(SupplierScreens.Sieve sieve, long weight, boolean mandatory) {}

  /** A criterion of one capability. */
  private record OfCapability(CapabilityScreens.Sieve sieve, long weight, boolean mandatory) {}

  private final ClassificationCode code;
  private final ClassificationJudge classifications;

  /** What a code earns, by its number. Several threads may find out the same. */
  private final int[] matching;

  private final @Nullable Set<ClassificationCode> counted;

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
   * @param counted capabilities under other codes are not looked at; null if all are
   */
  NumberScreen(
      RequirementFacts requirement,
      FitEvaluator evaluator,
      Weights weights,
      @Nullable Set<ClassificationCode> counted,
      Lexicons lexicons) {
    this.code = requirement.classification();
    this.rules = evaluator.rules();
    this.classifications = evaluator.classifications();
    this.matching = new int[lexicons.codes.size()];
    this.counted = counted;
    Arrays.fill(matching, counted == null ? UNDECIDED : DIFFERS);
    if (counted != null) {
      counted.forEach(one -> decideLater(lexicons.codes.known(one)));
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
    Whole whole = whole(supplier);
    long best = WORST;
    for (int i = first; i < supplier.codes.length; i++) {
      int credit = classified(supplier, i);
      if (credit != DIFFERS) {
        best = Math.max(best, standing(supplier.capabilities[i], credit, whole));
      }
    }
    return rating(best);
  }

  @Override
  public int judgedBy(ScreenedSupplier supplier) {
    Whole whole = whole(supplier);
    int place = NO_CAPABILITY;
    long best = WORST;
    for (int i = 0; i < supplier.codes.length; i++) {
      int credit = classified(supplier, i);
      if (credit != DIFFERS) {
        long one = standing(supplier.capabilities[i], credit, whole);
        if (one > best || (one == best && isNearer(supplier, i, place))) {
          best = one;
          place = i;
        }
      }
    }
    return place;
  }

  private Whole whole(ScreenedSupplier supplier) {
    long earned = 0;
    int open = 0;
    for (OfSupplier asked : ofSupplier) {
      int one = asked.sieve.of(supplier);
      earned += asked.weight * Earned.credit(one);
      open += asked.mandatory && !Earned.isMet(one) ? 1 : 0;
    }
    return new Whole(earned, open);
  }

  /** In the order of {@link Standing#BEST_FIRST}, the better the greater. */
  private long standing(ScreenedCapability capability, int credit, Whole whole) {
    long earned =
        whole.earned
            + classified * counted(credit, capability)
            + (text == 0 ? 0 : text * words.share(capability.words));
    int open = whole.open;
    for (OfCapability asked : ofCapability) {
      int one = asked.sieve.of(capability);
      earned += asked.weight * Earned.credit(one);
      open += asked.mandatory && !Earned.isMet(one) ? 1 : 0;
    }
    return earned + (open == 0 ? 2 : open <= nearMissLimit ? 1 : 0) * band();
  }

  /** More than can be earned. */
  private long band() {
    return total + 1;
  }

  private int rating(long standing) {
    long earned = standing % band();
    return switch ((int) (standing / band())) {
      case 2 -> Rating.of(Eligibility.ELIGIBLE, within(ELIGIBLE_FROM, FULL, earned));
      case 1 -> Rating.of(Eligibility.NEAR_MISS, within(NEAR_MISS_FROM, ELIGIBLE_FROM, earned));
      default -> Rating.of(Eligibility.INELIGIBLE, within(0, NEAR_MISS_FROM, earned));
    };
  }

  /** Of two capabilities of the same standing the one that fit takes: the nearer, by its code. */
  private boolean isNearer(ScreenedSupplier supplier, int one, int other) {
    CapabilityFacts first = supplier.capabilities[one].facts;
    CapabilityFacts second = supplier.capabilities[other].facts;
    int nearer =
        supplier.codes[one] == supplier.codes[other]
            ? 0
            : Objects.compare(
                classifications.match(code, first.classification()),
                classifications.match(code, second.classification()),
                CodeDistance.NEAREST_FIRST);
    return nearer == 0 ? first.id().compareTo(second.id()) < 0 : nearer < 0;
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
    if (counted != null && !counted.contains(capability.facts.classification())) {
      return DIFFERS;
    }
    @Nullable CodeDistance distance =
        classifications.match(code, capability.facts.classification());
    return distance == null ? DIFFERS : Millionths.ofShare(distance.credit(rules));
  }
}
