package org.linkwright.fit;

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
      return new DistanceScreen(asked, rules, assurance);
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
      return new CapacityScreen(asked.rate(), rules, inWords(criterion), lexicons);
    }
    if (condition instanceof Condition.LeadTimeAtMost asked) {
      return leadTime(asked.days());
    }
    if (condition instanceof Condition.PriceAtMost asked) {
      return new PriceScreen(asked, requirement.rates(), rules, inWords(criterion), lexicons);
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

  private Sieve leadTime(int limit) {
    int partialFrom = Millionths.ofShare(rules.partialFrom(CriterionKind.LEAD_TIME));
    return capability ->
        capability.leadTime == ScreenedCapability.UNSTATED
            ? Earned.NOTHING
            : Earned.atMost(capability.leadTime, limit, partialFrom);
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
