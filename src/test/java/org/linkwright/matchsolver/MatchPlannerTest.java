package org.linkwright.matchsolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwright.matchsolver.PlanDifference.Change;
import org.linkwright.matchsolver.PlanRules.Weights;

class MatchPlannerTest {

  /** 100 of a demand worth 1,000.00 and 100 of one worth 500.00; two sources of 80 for both. */
  private static final MatchProblem PROBLEM =
      MatchProblem.of(
          List.of(
              Demand.of("d1", "b1", 100, 100_000).sharedBy(1, 2),
              Demand.of("d2", "b2", 100, 50_000).sharedBy(1, 2)),
          List.of(Source.of("s1", "f1", 80).ofNewcomer(), Source.of("s2", "f2", 80).ofSmallFirm()),
          List.of(
              Option.of("d1", "s1", 90),
              Option.of("d1", "s2", 70),
              Option.of("d2", "s1", 60),
              Option.of("d2", "s2", 80)),
          PlanRules.DEFAULT);

  private static final long MOVES = 2_000;

  @Test
  void theMoreValuableDemandIsServedFirstAndThenWhoFits() {
    MatchPlan plan = Plans.plan(PROBLEM, MOVES);

    assertThat(plan.allotments())
        .containsExactly(of("d1", "s1", 80), of("d1", "s2", 20), of("d2", "s2", 60));
    assertThat(plan.violations()).isEmpty();
    assertThat(plan.version()).isEqualTo(MatchSearch.version());
  }

  @Test
  void aPlanSaysWhatItComesTo() {
    MatchPlan plan = Plans.plan(PROBLEM, MOVES);

    // fit: (80,000 at 90 + 20,000 at 70 + 30,000 at 80) / 130,000
    assertThat(plan.totals())
        .isEqualTo(
            new MatchPlan.Totals(150_000, 130_000, 2, 1, 1, new BigDecimal("84.6"), 2, 1, 1, 0, 0));
    assertThat(plan.totals().text())
        .isEqualTo("1300.00 of 1500.00 a year served, fit 84.6, 2 suppliers");
    assertThat(plan.unserved()).hasSize(1);
    assertThat(plan.unserved().get(0).demand().id()).isEqualTo("d2");
    assertThat(plan.unserved().get(0).quantity()).isEqualTo(40);
    assertThat(plan.unserved().get(0).value()).isEqualTo(20_000);
    assertThat(plan.unserved().get(0).why().remedy())
        .isEqualTo(new Remedy.MoreCapacity("d2", "s1", 40, 40));
    assertThat(plan.assignments().get(0).value()).isEqualTo(80_000);
  }

  @Test
  void nobodyAsksForAnything() {
    MatchPlan plan = Plans.plan(MatchProblem.EMPTY, 10);

    assertThat(plan.assignments()).isEmpty();
    assertThat(plan.unserved()).isEmpty();
    assertThat(plan.totals().averageFit()).isEqualTo(new BigDecimal("0.0"));
  }

  @Test
  void demandsWithoutOptionsAndSourcesWithoutCapacityAreAnswered() {
    MatchPlan nobody = Plans.plan(PROBLEM.withOptions(List.of()), 10);
    assertThat(nobody.unserved()).hasSize(2);
    MatchPlan nothing =
        Plans.plan(
            PROBLEM.withSources(List.of(Source.of("s1", "f1", 0), Source.of("s2", "f2", 0))), 100);
    assertThat(nothing.unserved()).hasSize(2);
    assertThat(nothing.totals().valueServed()).isZero();
  }

  @Test
  void theOfficersWordIsKept() {
    MatchProblem pinned =
        PROBLEM
            .withPins(List.of(new Pin("d2", "s1", 70L), new Pin("d2", "s2", null)))
            .withForbidden(List.of(new Forbidden("d1", "s1")));

    MatchPlan plan = Plans.plan(pinned, MOVES);

    assertThat(plan.allotments())
        .containsExactly(of("d1", "s2", 79), of("d2", "s1", 70), of("d2", "s2", 1));
    assertThat(plan.assignments())
        .extracting(Assignment::pinned)
        .containsExactly(false, true, true);
    assertThat(plan.assignments().get(1).nextBest()).isNull();
    assertThat(plan.assignments().get(0).nextBest()).isNotNull();
  }

  @Test
  void aSearchGoesOnFromWhereAnotherEnded() {
    MatchPlanner planner = MatchPlanner.of(PROBLEM);
    MatchAllocation found = Plans.solved(PROBLEM, 1, MOVES);

    MatchAllocation start = planner.startFrom(found.allotments());

    assertThat(start.allotments()).containsExactlyElementsOf(found.allotments());
    assertThat(start.getScore()).isEqualTo(found.getScore());
  }

  @Test
  void whatDoesNotFitAnyMoreIsLeftOutOfTheStart() {
    List<Allotment> earlier =
        List.of(of("d1", "s1", 100), of("d2", "s1", 10), of("d9", "s1", 5), of("d2", "s2", 30));

    MatchAllocation start = MatchPlanner.of(PROBLEM).startFrom(earlier);

    assertThat(start.allotments()).containsExactly(of("d1", "s1", 80), of("d2", "s2", 30));
  }

  @Test
  void theStartKeepsPinsBesideWhatWasThere() {
    MatchProblem pinned = PROBLEM.withPins(List.of(new Pin("d2", "s2", null)));

    MatchAllocation start =
        MatchPlanner.of(pinned).startFrom(List.of(of("d2", "s2", 30), of("d1", "s2", 80)));

    assertThat(start.allotments()).containsExactly(of("d1", "s2", 50), of("d2", "s2", 30));
  }

  @Test
  void changeCostsAsMuchAsTheAgencySays() {
    MatchProblem former = PROBLEM.withFormer(List.of(of("d2", "s1", 80), of("d1", "s2", 70)));

    MatchPlan free = Plans.plan(former.withRules(changing(0)), MOVES);
    MatchPlan dear = Plans.plan(former.withRules(changing(1_000)), MOVES);

    assertThat(free.allotments()).isEqualTo(Plans.plan(PROBLEM, MOVES).allotments());
    // s2 has 10 left for d1; to give d1 more of s1 would gain 10.00 each and cost 50.00
    assertThat(dear.allotments()).containsExactly(of("d1", "s2", 80), of("d2", "s1", 80));
    assertThat(dear.totals().valueMoved()).isZero();
    assertThat(free.totals().valueMoved()).isEqualTo(40_000 + 50_000);
  }

  private static PlanRules changing(int percent) {
    return PlanRules.DEFAULT.withWeights(new Weights(100, 0, 0, 0, percent));
  }

  @Test
  void aLargePlanIsMendedWithLittleChange() {
    MatchProblem problem = Plans.market(5);
    MatchPlan first = Plans.plan(problem, 20_000);
    Assignment largest =
        first.assignments().stream()
            .max(java.util.Comparator.comparingLong(Assignment::value))
            .orElseThrow();
    List<Source> sources = new ArrayList<>(problem.sources());
    sources.replaceAll(
        source -> source.id().equals(largest.source().id()) ? source.withFreeCapacity(0) : source);
    MatchProblem changed =
        problem
            .withSources(sources)
            .withFormer(first.allotments())
            .withRules(problem.rules().withWeights(new Weights(100, 10, 5, 100_000, 100)));

    MatchPlan second = Plans.plan(changed, 20_000);

    PlanDifference difference = PlanDifference.between(first, second);
    assertThat(second.violations()).isEmpty();
    long kept = first.allotments().stream().filter(second.allotments()::contains).count();
    assertThat(kept).isGreaterThan(first.allotments().size() * 3L / 4);
    assertThat(difference.changes())
        .anySatisfy(
            change -> {
              assertThat(change.sourceId()).isEqualTo(largest.source().id());
              assertThat(change.after()).isZero();
            });
  }

  @Test
  void twoPlansAreCompared() {
    MatchPlanner planner = MatchPlanner.of(PROBLEM);
    MatchPlan first = planner.judged(List.of(of("d1", "s1", 80), of("d2", "s2", 10)));
    MatchPlan second =
        planner.judged(List.of(of("d1", "s1", 70), of("d1", "s2", 5), of("d2", "s2", 10)));

    PlanDifference difference = PlanDifference.between(first, second);

    assertThat(difference.changes())
        .containsExactly(new Change("d1", "s1", 80, 70), new Change("d1", "s2", 0, 5));
    assertThat(difference.valueGained()).isEqualTo(-5_000);
    assertThat(difference.isNone()).isFalse();
    assertThat(PlanDifference.between(second, first).changes())
        .containsExactly(new Change("d1", "s1", 70, 80), new Change("d1", "s2", 5, 0));
    assertThat(PlanDifference.between(first, first).isNone()).isTrue();
  }

  @Test
  void aPlanMadeByHandIsJudged() {
    MatchPlanner planner = MatchPlanner.of(PROBLEM);

    MatchPlan plan = planner.judged(List.of(of("d1", "s1", 81)));

    assertThat(plan.violations())
        .containsExactly(new PlanChecker.Violation(PlanChecker.Rule.CAPACITY, "s1"));
    assertThatThrownBy(() -> planner.judged(List.of(of("d1", "s9", 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no option of d1 from s9");
    assertThatThrownBy(
            () -> planner.judged(List.of(of("d1", "s1", 1), of("d1", "s2", 1), of("d1", "s1", 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("d1 has more suppliers than it may have");
  }

  @Test
  void theSearchIsDescribedInWords() {
    assertThat(MatchPlanner.describe(Plans.allocation(PROBLEM, of("d1", "s1", 80))))
        .isEqualTo("800.00 of 1500.00 a year served, fit 90.0, 1 supplier");
  }

  private static Allotment of(String demand, String source, long quantity) {
    return new Allotment(demand, source, quantity);
  }
}
