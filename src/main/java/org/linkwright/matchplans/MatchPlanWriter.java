package org.linkwright.matchplans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Eligibility;
import org.linkwright.matchplans.MatchPlan.Alternative;
import org.linkwright.matchplans.MatchPlan.Totals;
import org.linkwright.matchplans.PlanInput.Ask;
import org.linkwright.matchplans.PlanInput.Candidate;
import org.linkwright.matchplans.PlanInput.Offer;
import org.linkwright.matchsolver.Assignment;
import org.linkwright.matchsolver.MatchAllocation;
import org.linkwright.matchsolver.MatchPlanner;
import org.linkwright.matchsolver.NextBest;
import org.linkwright.matchsolver.Unserved;
import org.linkwright.registry.MoneyAmount;

/** Writes down what the search has found, in the names and units of the registry. */
final class MatchPlanWriter {

  private static final int CENTS = 2;

  private final OrderedPlan ordered;
  private final MatchPlanner planner;
  private final PlanInput input;
  private final PlanAmounts amounts;

  /** Of each requirement, by source. */
  private final Map<String, Map<String, Candidate>> candidates = new HashMap<>();

  MatchPlanWriter(OrderedPlan ordered, MatchPlanner planner) {
    this.ordered = ordered;
    this.planner = planner;
    this.input = ordered.input();
    this.amounts = new PlanAmounts(input);
    input.candidates().forEach((requirement, all) -> candidates.put(requirement, bySource(all)));
  }

  private static Map<String, Candidate> bySource(List<Candidate> all) {
    Map<String, Candidate> bySource = new HashMap<>();
    for (Candidate candidate : all) {
      if (candidate.source() != null) {
        bySource.put(candidate.source(), candidate);
      }
    }
    return bySource;
  }

  MatchPlan write(MatchAllocation found) {
    org.linkwright.matchsolver.MatchPlan plan = planner.plan(found);
    UnservedWriter reasons = new UnservedWriter(input, amounts);
    MatchPlanOrder order = ordered.order();
    return new MatchPlan(
        null,
        null,
        order.title(),
        null,
        ordered.orderedAt(),
        ordered.orderedBy(),
        input.takenAt(),
        order.former(),
        order.terms(),
        order.seed(),
        order.timeLimitSeconds(),
        order.moveLimit(),
        plan.version(),
        totals(plan.totals()),
        plan.assignments().stream().map(this::assignment).toList(),
        plan.unserved().stream()
            .sorted(Comparator.comparing(Unserved::value, Comparator.reverseOrder()))
            .map(reasons::write)
            .toList(),
        input.leftOut().stream()
            .map(
                left ->
                    new MatchPlan.Unplanned(
                        left.requirement(), left.title(), left.why(), left.sentence()))
            .toList());
  }

  private Totals totals(org.linkwright.matchsolver.MatchPlan.Totals totals) {
    return new Totals(
        totals.demands(),
        totals.demandsServed(),
        totals.demandsServedInPart(),
        amounts.money(totals.valueAsked()),
        amounts.money(totals.valueServed()),
        percent(totals.valueServed(), totals.valueAsked()),
        (int) input.asks().values().stream().filter(Ask::valueAssumed).count(),
        totals.suppliers(),
        totals.newcomers(),
        totals.smallFirms(),
        totals.nearMisses(),
        totals.averageFit(),
        amounts.money(totals.valueMoved()));
  }

  private static BigDecimal percent(long part, long whole) {
    return whole == 0
        ? BigDecimal.valueOf(100)
        : BigDecimal.valueOf(part)
            .movePointRight(CENTS)
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN);
  }

  private MatchPlan.Assignment assignment(Assignment served) {
    String requirement = served.demand().id();
    Ask ask = amounts.ask(requirement);
    Offer offer = amounts.offer(served.source().id());
    Candidate candidate = candidate(requirement, served.source().id());
    Alternative next = served.nextBest() == null ? null : alternative(served, served.nextBest());
    return new MatchPlan.Assignment(
        requirement,
        ask.title(),
        ask.buyer(),
        ask.buyerName(),
        offer.supplier(),
        offer.supplierName(),
        offer.capability(),
        offer.label(),
        ask.amount(served.quantity()),
        ask.unit(),
        ask.period(),
        amounts.money(served.value()),
        candidate.score(),
        candidate.eligibility(),
        served.option().candidacy() != org.linkwright.matchsolver.Candidacy.ELIGIBLE,
        served.pinned(),
        candidate.summary(),
        next,
        sentence(served, ask, offer, candidate, next));
  }

  private Candidate candidate(String requirement, String source) {
    return Objects.requireNonNull(
        candidates.getOrDefault(requirement, Map.of()).get(source), source);
  }

  private Alternative alternative(Assignment served, NextBest next) {
    Ask ask = amounts.ask(served.demand().id());
    MoneyAmount lost = amounts.money(next.valueLost());
    if (next.option() == null) {
      return new Alternative(
          null,
          null,
          BigDecimal.ZERO,
          lost,
          null,
          next.dropsDemand(),
          "Nobody else could take it: "
              + amounts.text(lost)
              + " a year would be served less"
              + (next.dropsDemand() ? ", for the requirement would have too few suppliers." : "."));
    }
    Offer other = amounts.offer(next.option().sourceId());
    BigDecimal now = candidate(served.demand().id(), served.source().id()).score();
    BigDecimal then = candidate(served.demand().id(), next.option().sourceId()).score();
    String part =
        next.quantity() < served.quantity()
            ? amounts.text(served.demand().id(), next.quantity()) + " of it"
            : "all of it";
    return new Alternative(
        other.supplier(),
        other.supplierName(),
        ask.amount(next.quantity()),
        lost,
        now.subtract(then),
        next.dropsDemand(),
        "Next best is "
            + other.supplierName()
            + " (fit "
            + then.toPlainString()
            + "), which could take "
            + part
            + price(next, lost)
            + ".");
  }

  private String price(NextBest next, MoneyAmount lost) {
    if (next.valueLost() > 0) {
      return "; " + amounts.text(lost) + " a year would be served less";
    }
    return next.valueLost() < 0
        ? "; " + amounts.text(amounts.money(-next.valueLost())) + " a year would be served more"
        : "";
  }

  private String sentence(
      Assignment served, Ask ask, Offer offer, Candidate candidate, @Nullable Alternative next) {
    String what =
        offer.supplierName()
            + " supplies "
            + (served.quantity() == served.demand().quantity()
                ? "all of it, "
                : amounts.text(served.demand().id(), served.quantity())
                    + " of "
                    + amounts.text(served.demand().id(), served.demand().quantity())
                    + ", ")
            + amounts.text(amounts.money(served.value()))
            + " a year"
            + (ask.valueAssumed() ? " as assumed" : "")
            + ", with a fit of "
            + candidate.score().toPlainString()
            + ".";
    String how =
        served.pinned()
            ? " The order says so."
            : candidate.eligibility() == Eligibility.ELIGIBLE ? "" : " " + candidate.summary();
    return what + how + (next == null ? "" : " " + next.sentence());
  }
}
