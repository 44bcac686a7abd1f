package org.linkwright.fit;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Rate;

/** Judges the criteria that are asked of one capability. */
final class CapabilityJudge {

  private final FitRules rules;
  private final PriceJudge prices;
  private final DistanceJudge distances;

  CapabilityJudge(FitRules rules, LocalDate asOf) {
    this.distances = new DistanceJudge(rules, asOf);
    this.rules = rules;
    this.prices = new PriceJudge(rules);
  }

  /** The criterion's condition must be one {@link Condition.OfCapability of a capability}. */
  Verdict judge(Criterion criterion, CapabilityFacts capability, RequirementFacts requirement) {
    Condition condition = criterion.condition();
    if (condition instanceof Condition.MastersProcess asked) {
      return process(criterion, asked, capability);
    }
    if (condition instanceof Condition.CapacityAtLeast asked) {
      return capacity(criterion, asked.rate(), capability);
    }
    if (condition instanceof Condition.LeadTimeAtMost asked) {
      return leadTime(criterion, asked.days(), capability);
    }
    if (condition instanceof Condition.PriceAtMost asked) {
      return prices.judge(criterion, asked, capability, requirement.rates());
    }
    if (condition instanceof Condition.DistanceAtMost asked) {
      return distances.judge(criterion, asked, capability);
    }
    if (condition instanceof Condition.DeliversTo asked) {
      return delivery(criterion, asked.region(), capability);
    }
    throw new IllegalArgumentException("No judge for " + condition);
  }

  private static Verdict process(
      Criterion criterion, Condition.MastersProcess asked, CapabilityFacts capability) {
    Set<String> processes = capability.processes();
    if (processes.isEmpty()) {
      return Verdict.notStated(criterion, capability.id(), "The list of processes");
    }
    String key = Words.key(asked.process());
    Stated actual = Stated.text(processes.stream().sorted().collect(joining(", ")));
    if (processes.stream().map(Words::key).anyMatch(key::equals)) {
      return Verdict.met(
          criterion, actual, capability.id(), "The process " + asked.process() + " is mastered");
    }
    return Verdict.withoutCredit(
        criterion,
        Reason.PROCESS_NOT_MASTERED,
        actual,
        capability.id(),
        "The process " + asked.process() + " is not among those mastered: " + actual.text());
  }

  private Verdict capacity(Criterion criterion, Rate required, CapabilityFacts capability) {
    @Nullable Rate capacity = capability.capacity();
    if (capacity == null) {
      return Verdict.notStated(criterion, capability.id(), "Capacity");
    }
    if (!capacity.unit().isCompatibleWith(required.unit())) {
      Stated actual = Stated.rate(capacity.quantity().value(), capacity.unit(), capacity.per());
      return Verdict.withoutCredit(
          criterion,
          Reason.UNIT_NOT_COMPARABLE,
          actual,
          capability.id(),
          "Capacity is " + actual.text() + ", in a unit that does not convert");
    }
    BigDecimal amount = capacity.amountIn(required.unit(), required.per());
    Stated actual = Stated.rate(amount, required.unit(), required.per()).inWords(capacity.text());
    BigDecimal asked = required.quantity().value();
    return GradedVerdict.of(
        criterion,
        Grade.atLeast(amount, asked, rules.partialFrom(CriterionKind.CAPACITY)),
        actual,
        missing -> Stated.rate(missing, required.unit(), required.per()),
        capability.id(),
        "Capacity");
  }

  private Verdict leadTime(Criterion criterion, int limit, CapabilityFacts capability) {
    @Nullable Integer days = capability.leadTimeDays();
    if (days == null) {
      return Verdict.notStated(criterion, capability.id(), "Lead time");
    }
    return GradedVerdict.of(
        criterion,
        Grade.atMost(
            BigDecimal.valueOf(days),
            BigDecimal.valueOf(limit),
            rules.partialFrom(CriterionKind.LEAD_TIME)),
        Stated.days(days),
        excess -> Stated.days(excess.longValueExact()),
        capability.id(),
        "Lead time");
  }

  private Verdict delivery(Criterion criterion, Region asked, CapabilityFacts capability) {
    Set<Region> regions = capability.deliveryRegions();
    if (regions.isEmpty()) {
      return Verdict.notStated(criterion, capability.id(), "The delivery area");
    }
    Stated actual = Stated.text(regions.stream().map(Region::code).sorted().collect(joining(", ")));
    String finding = "The delivery area is " + actual.text();
    if (regions.stream().anyMatch(region -> region.covers(asked))) {
      return Verdict.met(criterion, actual, capability.id(), finding);
    }
    if (regions.stream().anyMatch(asked::covers)) {
      return Verdict.of(
          criterion,
          Reason.REGION_SERVED_IN_PART,
          rules.variantCredit(),
          actual,
          null,
          capability.id(),
          finding + ", only a part");
    }
    return Verdict.withoutCredit(
        criterion, Reason.REGION_NOT_SERVED, actual, capability.id(), finding);
  }
}
