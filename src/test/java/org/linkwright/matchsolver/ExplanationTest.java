package org.linkwright.matchsolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.linkwright.Seeds;
import org.linkwright.matchsolver.PlanRules.Bounds;
import org.linkwright.matchsolver.WhyUnserved.Reason;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

class ExplanationTest {

  private static final Demand DEMAND = Demand.of("d", "b", 100, 1_000).sharedBy(1, 2);
  private static final Demand RIVAL = Demand.of("rival", "other", 100, 9_000).sharedBy(1, 2);

  @Property(tries = 150, seed = Seeds.FIXED)
  void aRemedyServesWhatItSaysAndNobodyHasToMove(@ForAll long seed) {
    MatchProblem problem = SmallMarkets.random(seed);
    MatchPlanner planner = MatchPlanner.of(problem);
    Board board = planner.start().newBoard();
    FillUp.fill(board);
    MatchPlan plan = planner.plan(MatchAllocation.of(board));

    for (Unserved left : plan.unserved()) {
      Remedy remedy = left.why().remedy();
      if (remedy != null) {
        MatchProblem changed = remedy.appliedTo(problem);
        assertThat(left.why().serves()).isBetween(1L, left.quantity());
        assertThat(servedMore(changed, plan, left.demand().id())).isEqualTo(left.why().serves());
      }
    }
  }

  /** Fills up one demand of a changed problem, everything else staying as the plan has it. */
  private static long servedMore(MatchProblem changed, MatchPlan plan, String demandId) {
    Board board = Plans.board(changed, plan.allotments());
    int demand = 0;
    while (!board.market().demand(demand).id().equals(demandId)) {
      demand++;
    }
    long before = board.served(demand);
    new Filling(board).fill(demand, Filling.MOST_FIRST);
    List<Allotment> after = MatchAllocation.of(board).allotments();
    assertThat(PlanChecker.check(changed, after)).isEmpty();
    return board.served(demand) - before;
  }

  @Property(tries = 150, seed = Seeds.FIXED)
  void theNextBestIsPossibleAndCostsWhatItSays(@ForAll long seed) {
    MatchProblem problem = SmallMarkets.random(seed);
    MatchPlanner planner = MatchPlanner.of(problem);
    Board board = planner.start().newBoard();
    FillUp.fill(board);
    MatchPlan plan = planner.plan(MatchAllocation.of(board));
    HardMediumSoftLongScore now = Plans.board(problem, plan.allotments()).score();

    for (Assignment assignment : plan.assignments()) {
      NextBest next = assignment.nextBest();
      if (next != null) {
        List<Allotment> instead = instead(problem, plan, assignment, next);
        assertThat(PlanChecker.check(problem, instead)).isEmpty();
        HardMediumSoftLongScore then = Plans.board(problem, instead).score();
        assertThat(now.mediumScore() - then.mediumScore()).isEqualTo(next.valueLost());
        assertThat(now.softScore() - then.softScore()).isEqualTo(next.worthLost());
      }
    }
  }

  private static List<Allotment> instead(
      MatchProblem problem, MatchPlan plan, Assignment assignment, NextBest next) {
    List<Allotment> allotments = new ArrayList<>(plan.allotments());
    allotments.remove(assignment.allotment());
    String demand = assignment.demand().id();
    Option option = next.option();
    if (option != null) {
      allotments.add(new Allotment(demand, option.sourceId(), next.quantity()));
    }
    if (next.dropsDemand()) {
      allotments.removeIf(
          lot ->
              lot.demandId().equals(demand)
                  && problem.pins().stream()
                      .noneMatch(
                          pin ->
                              pin.demandId().equals(demand)
                                  && pin.sourceId().equals(lot.sourceId())));
    }
    return allotments;
  }

  @Test
  void theNextBestIsTheOneThatCostsLeast() {
    MatchProblem problem =
        problem(
            List.of(Option.of("d", "s1", 90), Option.of("d", "s2", 60), Option.of("d", "s3", 70)),
            Source.of("s1", "f1", 100),
            Source.of("s2", "f2", 100),
            Source.of("s3", "f3", 100));

    NextBest next = onlyNextBest(problem, new Allotment("d", "s1", 100));

    assertThat(next).isEqualTo(new NextBest(problem.options().get(2), 100, 0, 200, false));
  }

  @Test
  void whereNobodyElseCouldServeALotItsValueIsLost() {
    MatchProblem problem =
        problem(
            List.of(Option.of("d", "s1", 90), Option.of("d", "s2", 60)),
            Source.of("s1", "f1", 100),
            Source.of("s2", "f2", 30));

    assertThat(onlyNextBest(problem, new Allotment("d", "s1", 100)))
        .isEqualTo(new NextBest(problem.options().get(1), 30, 700, 900 - 180, false));
    assertThat(
            onlyNextBest(
                problem.withOptions(List.of(Option.of("d", "s1", 90))),
                new Allotment("d", "s1", 100)))
        .isEqualTo(new NextBest(null, 0, 1_000, 900, false));
  }

  @Test
  void aDemandThatWouldHaveTooFewSuppliersIsLostWithTheLot() {
    MatchProblem problem =
        problem(
                List.of(Option.of("d", "s1", 90), Option.of("d", "s2", 60)),
                Source.of("s1", "f1", 50),
                Source.of("s2", "f2", 50))
            .withDemands(List.of(DEMAND.sharedBy(2, 2)));

    MatchPlan plan =
        MatchPlanner.of(problem)
            .judged(List.of(new Allotment("d", "s1", 50), new Allotment("d", "s2", 50)));

    assertThat(plan.assignments().get(0).nextBest())
        .isEqualTo(new NextBest(null, 0, 1_000, 450 + 300, true));
  }

  @Test
  void nobodyOffersIt() {
    expect(
        problem(List.of()),
        Reason.NOBODY_OFFERS,
        new Remedy.NewSuppliers("d", 1, 100),
        "Find a supplier who can serve 100 a month.");
  }

  @Test
  void nobodyOffersItAndItWantsTwo() {
    expect(
        problem(List.of()).withDemands(List.of(DEMAND.sharedBy(2, 2))),
        Reason.NOBODY_OFFERS,
        new Remedy.NewSuppliers("d", 2, 50),
        "Find 2 suppliers who can serve 50 a month each.");
  }

  @Test
  void whoeverOffersItIsANearMiss() {
    expect(
        one(Candidacy.CLOSABLE_NEAR_MISS),
        Reason.NEAR_MISSES_ONLY,
        new Remedy.AdmitNearMisses("d"),
        "Admit near misses whose gap can be closed before the start.");
    expect(
        one(Candidacy.NEAR_MISS),
        Reason.NEAR_MISSES_ONLY,
        new Remedy.CloseGap("d", "s1"),
        "Close the gaps of s1 before the start.");
  }

  @Test
  void whoeverOffersItIsExcluded() {
    expect(
        one(Candidacy.BOUND_BY_CONTRACT),
        Reason.EXCLUDED,
        new Remedy.EndContract("d", "s1"),
        "Free s1 from its exclusive contract.");
    expect(
        one(Candidacy.ELIGIBLE).withForbidden(List.of(new Forbidden("d", "s1"))),
        Reason.EXCLUDED,
        new Remedy.LiftForbidden("d", "s1"),
        "Let s1 serve it.");
  }

  @Test
  void whoCouldServeItIsFullAndTheHoldersAreNamed() {
    MatchProblem problem = rivals(Source.of("s1", "f1", 100)).withRules(PlanRules.DEFAULT);

    WhyUnserved why = why(problem, new Allotment("rival", "s1", 100));

    assertThat(why.reason()).isEqualTo(Reason.SOURCES_FULL);
    assertThat(why.obstacles())
        .containsExactly(
            new Obstacle(
                problem.options().get(0),
                Obstacle.Kind.FULL,
                0,
                List.of(new Allotment("rival", "s1", 100))));
    assertThat(why.remedy()).isEqualTo(new Remedy.MoreCapacity("d", "s1", 100, 100));
    assertThat(why.serves()).isEqualTo(100);
    assertThat(why.sentence())
        .isEqualTo(
            "100 of 100 a month of d are not served: whoever could serve it has too little"
                + " capacity left.");
    assertThat(Objects.requireNonNull(why.remedy()).sentence())
        .isEqualTo("100 a month more at s1.");
  }

  @Test
  void capacityIsAskedForInTheUnitsOfTheSource() {
    MatchProblem problem =
        one(Candidacy.ELIGIBLE)
            .withSources(List.of(Source.of("s1", "f1", 250)))
            .withOptions(List.of(Option.of("d", "s1", 80).taking(3)));

    expect(
        problem,
        Reason.SOURCES_FULL,
        new Remedy.MoreCapacity("d", "s1", 50, 17),
        "17 a month more at s1.",
        new Allotment("d", "s1", 83));
  }

  @Test
  void aDemandHasAsManySuppliersAsItMayHave() {
    MatchProblem problem =
        problem(
                List.of(Option.of("d", "s1", 80), Option.of("d", "s2", 80)),
                Source.of("s1", "f1", 60),
                Source.of("s2", "f2", 60))
            .withDemands(List.of(DEMAND.sharedBy(1, 1)));

    expect(
        problem,
        Reason.MOST_SUPPLIERS_REACHED,
        new Remedy.MoreSuppliers("d", 2),
        "Share it among 2 suppliers.",
        new Allotment("d", "s1", 60));
  }

  @Test
  void fewerSuppliersThanWantedCouldServeIt() {
    MatchProblem problem = one(Candidacy.ELIGIBLE).withDemands(List.of(DEMAND.sharedBy(2, 2)));

    expect(
        problem,
        Reason.TOO_FEW_SUPPLIERS,
        new Remedy.FewerSuppliers("d", 1),
        "Be content with 1 supplier.");
  }

  @Test
  void whatIsLeftIsTooSmallAnOrder() {
    MatchProblem problem =
        one(Candidacy.ELIGIBLE)
            .withSources(List.of(Source.of("s1", "f1", 500).withMinimumOrder(150)));

    expect(
        problem,
        Reason.LOT_TOO_SMALL,
        new Remedy.SmallerOrders("d", "s1", 100, 100),
        "Ask s1 for orders of 100 a month.");
  }

  @Test
  void aRivalWantsTheSourceAlone() {
    MatchProblem problem =
        rivals(Source.of("s1", "f1", 300)).withDemands(List.of(DEMAND, RIVAL.exclusively()));
    expect(
        problem,
        Reason.EXCLUSIVITY,
        new Remedy.GiveUpExclusivity("d", "rival"),
        "Let the suppliers of rival serve other buyers.",
        new Allotment("rival", "s1", 100));
    expect(
        problem.withDemands(List.of(DEMAND.exclusively(), RIVAL)),
        Reason.EXCLUSIVITY,
        new Remedy.GiveUpExclusivity("d", "d"),
        "Let the suppliers of d serve other buyers.",
        new Allotment("rival", "s1", 100));
  }

  @Test
  void aBoundIsReached() {
    expect(
        bounded(new Bounds(40, null, null)),
        Reason.BOUND_REACHED,
        new Remedy.RaiseBuyerShare("d", 100),
        "Let a buyer have 100 percent with one supplier.",
        new Allotment("rival", "s1", 40),
        new Allotment("d", "s1", 40));
    expect(
        bounded(new Bounds(null, 9_400L, null)),
        Reason.BOUND_REACHED,
        new Remedy.RaiseSupplierValue("d", 10_000),
        "Let a supplier have contracts of 100.00 a year.",
        new Allotment("rival", "s1", 100),
        new Allotment("d", "s1", 40));
    expect(
        bounded(new Bounds(null, null, 1)),
        Reason.BOUND_REACHED,
        new Remedy.RaiseSupplierDemands("d", 2),
        "Let a supplier serve 2 requirements.",
        new Allotment("rival", "s1", 100));
  }

  @Test
  void whatCouldBeServedAtOnceIsSaidToBe() {
    WhyUnserved why = why(one(Candidacy.ELIGIBLE));

    assertThat(why.reason()).isEqualTo(Reason.ROOM_LEFT);
    assertThat(why.remedy()).isNull();
    assertThat(why.serves()).isZero();
  }

  private static MatchProblem problem(List<Option> options, Source... sources) {
    return MatchProblem.of(List.of(DEMAND), List.of(sources), options, PlanRules.DEFAULT);
  }

  private static MatchProblem one(Candidacy candidacy) {
    return problem(List.of(Option.of("d", "s1", 80).as(candidacy)), Source.of("s1", "f1", 100));
  }

  private static MatchProblem rivals(Source source) {
    return problem(
            List.of(Option.of("d", source.id(), 80), Option.of("rival", source.id(), 80)), source)
        .withDemands(List.of(DEMAND, RIVAL));
  }

  private static MatchProblem bounded(Bounds bounds) {
    return rivals(Source.of("s1", "f1", 300)).withRules(PlanRules.DEFAULT.withBounds(bounds));
  }

  private static NextBest onlyNextBest(MatchProblem problem, Allotment allotment) {
    return Objects.requireNonNull(
        MatchPlanner.of(problem).judged(List.of(allotment)).assignments().get(0).nextBest());
  }

  private static WhyUnserved why(MatchProblem problem, Allotment... allotments) {
    return MatchPlanner.of(problem).judged(List.of(allotments)).unserved().get(0).why();
  }

  private static void expect(
      MatchProblem problem,
      Reason reason,
      Remedy remedy,
      String sentence,
      Allotment... allotments) {
    WhyUnserved why = why(problem, allotments);
    assertThat(why.reason()).isEqualTo(reason);
    assertThat(why.remedy()).isEqualTo(remedy);
    assertThat(remedy.sentence()).isEqualTo(sentence);
    assertThat(why.serves())
        .isEqualTo(
            100
                - List.of(allotments).stream()
                    .filter(lot -> lot.demandId().equals("d"))
                    .mapToLong(Allotment::quantity)
                    .sum());
  }
}
