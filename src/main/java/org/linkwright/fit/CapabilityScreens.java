package org.linkwright.fit;

import java.math.BigDecimal;
import java.util.Currency;
import org.linkwright.shared.Rate;
import org.linkwright.shared.UnitOfMeasure;

/** The criteria of {@link CapabilityJudge} in numbers: the same verdicts, without words. */
final class CapabilityScreens {

  /** What a capability earns by one criterion, as {@link Earned}. */
  interface Sieve {
    int of(ScreenedCapability capability);
  }

  private final RequirementFacts requirement;
  private final FitRules rules;
  private final CapabilityJudge judge;
  private final AssuranceScale assurance;
  private final Lexicons lexicons;

  CapabilityScreens(
      RequirementFacts requirement,
      FitEvaluator evaluator,
      AssuranceScale assurance,
      Lexicons lexicons) {
    this.requirement = requirement;
    this.rules = evaluator.rules();
    this.judge = evaluator.capabilities();
    this.assurance = assurance;
    this.lexicons = lexicons;
  }

  Sieve of(Criterion criterion) {
    if (criterion.condition() instanceof Condition.DistanceAtMost asked) {
      return distance(asked);
    }
    CriterionKind kind = criterion.kind();
    Sieve sieve = uncounted(criterion);
    return capability ->
        assurance.counted(
            sieve.of(capability),
            ProvenanceNumbers.level(capability.provenance, kind),
            ProvenanceNumbers.day(capability.provenance, kind));
  }

  private Sieve uncounted(Criterion criterion) {
    Condition condition = criterion.condition();
    if (condition instanceof Condition.MastersProcess asked) {
      return process(asked.process());
    }
    if (condition instanceof Condition.CapacityAtLeast asked) {
      return capacity(asked.rate());
    }
    if (condition instanceof Condition.LeadTimeAtMost asked) {
      return leadTime(asked.days());
    }
    if (condition instanceof Condition.PriceAtMost asked) {
      return price(criterion, asked);
    }
    if (condition instanceof Condition.DeliversTo asked) {
      return delivery(asked.region());
    }
    return inWords(criterion);
  }

  /** For what there is no shorter way for: slow, and right. */
  private Sieve inWords(Criterion criterion) {
    return capability -> Earned.by(judge.judge(criterion, capability.facts, requirement));
  }

  private Sieve process(String name) {
    int asked = lexicons.processes.number(Words.key(name));
    return capability -> {
      for (int process : capability.processes) {
        if (process == asked) {
          return Earned.ALL;
        }
      }
      return Earned.NOTHING;
    };
  }

  private Sieve capacity(Rate required) {
    int partialFrom = Millionths.ofShare(rules.partialFrom(CriterionKind.CAPACITY));
    long perYear = ScreenedCapability.perYear(required);
    UnitOfMeasure unit = required.unit();
    return capability -> {
      UnitOfMeasure offered = capability.capacityUnit;
      if (offered == null || !offered.isCompatibleWith(unit)) {
        return Earned.NOTHING;
      }
      if (offered == unit
          && Millionths.fits(capability.capacityPerYear)
          && Millionths.fits(perYear)) {
        return Earned.atLeast(capability.capacityPerYear, perYear, partialFrom);
      }
      return converted(capability, required);
    };
  }

  private int converted(ScreenedCapability capability, Rate required) {
    Rate capacity = capability.facts.capacity();
    return capacity == null
        ? Earned.NOTHING
        : Earned.by(
            Grade.atLeast(
                capacity.amountIn(required.unit(), required.per()),
                required.quantity().value(),
                rules.partialFrom(CriterionKind.CAPACITY)));
  }

  private Sieve leadTime(int limit) {
    int partialFrom = Millionths.ofShare(rules.partialFrom(CriterionKind.LEAD_TIME));
    return capability ->
        capability.leadTime == ScreenedCapability.UNSTATED
            ? Earned.NOTHING
            : Earned.atMost(capability.leadTime, limit, partialFrom);
  }

  private Sieve price(Criterion criterion, Condition.PriceAtMost asked) {
    int partialFrom = Millionths.ofShare(rules.partialFrom(CriterionKind.PRICE_CEILING));
    long ceiling = Millionths.of(asked.ceiling().amount());
    Currency currency = asked.ceiling().currency();
    Sieve inWords = inWords(criterion);
    return capability -> {
      if (capability.priceCurrency == null) {
        return Earned.NOTHING;
      }
      if (capability.priceCurrency != currency
          || capability.priceUnit != asked.unit()
          || !Millionths.fits(ceiling)
          || !Millionths.fits(capability.highestPrice)) {
        return inWords.of(capability);
      }
      int earned = Earned.atMost(capability.highestPrice, ceiling, partialFrom);
      return Earned.isMet(earned) || capability.lowestPrice > ceiling
          ? earned
          : Math.max(earned, partialFrom);
    };
  }

  /** As much counts as of any site. */
  private Sieve distance(Condition.DistanceAtMost asked) {
    BigDecimal partialFrom = rules.partialFrom(CriterionKind.DISTANCE);
    return capability -> {
      boolean isMet = false;
      int most = 0;
      for (SiteFacts site : capability.facts.sites()) {
        int earned = Earned.by(Grade.atMost(asked.farthest(site), asked.kilometres(), partialFrom));
        isMet |= Earned.isMet(earned);
        int counted =
            assurance.counted(
                earned,
                ProvenanceNumbers.level(site.provenance()),
                ProvenanceNumbers.day(site.provenance()));
        most = Math.max(most, Earned.credit(counted));
      }
      return Earned.counting(isMet ? Earned.ALL : Earned.NOTHING, most);
    };
  }

  private Sieve delivery(Region region) {
    int asked = RegionNumber.of(region);
    int inPart = Millionths.ofShare(rules.variantCredit());
    return capability -> {
      int earned = Earned.NOTHING;
      for (int served : capability.regions) {
        if (RegionNumber.covers(served, asked)) {
          return Earned.ALL;
        }
        if (RegionNumber.covers(asked, served)) {
          earned = inPart;
        }
      }
      return earned;
    };
  }
}
