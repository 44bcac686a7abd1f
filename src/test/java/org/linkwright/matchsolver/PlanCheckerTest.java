package org.linkwright.matchsolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.linkwright.Seeds;
import org.linkwright.matchsolver.PlanChecker.Rule;
import org.linkwright.matchsolver.PlanChecker.Violation;
import org.linkwright.matchsolver.PlanRules.Bounds;

class PlanCheckerTest {

  /** Two demands of one buyer, one of another; two sources of one supplier, one of another. */
  private static final MatchProblem PROBLEM =
      MatchProblem.of(
          List.of(
              Demand.of("d1", "b1", 100, 1_000).sharedBy(1, 2),
              Demand.of("d2", "b1", 100, 1_000).sharedBy(1, 3),
              Demand.of("d3", "b2", 100, 1_000)),
          List.of(
              Source.of("s1", "f1", 120), Source.of("s2", "f1", 120), Source.of("s3", "f2", 120)),
          List.of(
              Option.of("d1", "s1", 80),
              Option.of("d1", "s2", 80),
              Option.of("d1", "s3", 80),
              Option.of("d2", "s1", 80),
              Option.of("d2", "s3", 80),
              Option.of("d3", "s1", 80)),
          PlanRules.DEFAULT);

  @Property(tries = 300, seed = Seeds.FIXED)
  void itFindsSomethingWhereAndOnlyWhereTheScoreDoes(@ForAll long seed) {
    MatchProblem problem = SmallMarkets.random(seed);
    Random random = new Random(seed);
    Board board = Plans.board(problem, List.of());
    new Filling(board).layPins();
    for (int step = 0; step < 1 + random.nextInt(3); step++) {
      int lot = random.nextInt(board.market().lots());
      if (!board.isPinned(lot) || random.nextInt(5) == 0) {
        board.set(lot, Plans.anyShare(board.market(), lot, random));
      }
    }

    List<Violation> found = PlanChecker.check(problem, MatchAllocation.of(board).allotments());

    assertThat(found.isEmpty()).isEqualTo(board.score().hardScore() == 0);
  }

  @Test
  void aSourceServesNoMoreThanItHas() {
    expect(PROBLEM, of("d1", "s1", 70), of("d2", "s1", 50));
    expect(PROBLEM, Rule.CAPACITY, "s1", of("d1", "s1", 70), of("d2", "s1", 51));
  }

  @Test
  void unitsAreConvertedByTheOption() {
    MatchProblem dozens = PROBLEM.withOptions(List.of(Option.of("d1", "s1", 80).taking(12)));
    expect(dozens, of("d1", "s1", 10));
    expect(dozens, Rule.CAPACITY, "s1", of("d1", "s1", 11));
  }

  @Test
  void aDemandIsNotServedWithMoreThanItAsksFor() {
    expect(PROBLEM, of("d1", "s1", 60), of("d1", "s3", 40));
    expect(PROBLEM, Rule.DEMAND, "d1", of("d1", "s1", 60), of("d1", "s3", 41));
  }

  @Test
  void aSupplierHasOneLotOfADemand() {
    expect(PROBLEM, of("d1", "s1", 10), of("d2", "s1", 10));
    expect(PROBLEM, Rule.ONE_LOT, "d1", of("d1", "s1", 10), of("d1", "s2", 10));
  }

  @Test
  void aDemandHasNoMoreSuppliersThanItWants() {
    MatchProblem alone =
        PROBLEM.withDemands(
            List.of(
                Demand.of("d1", "b1", 100, 1_000),
                PROBLEM.demands().get(1),
                PROBLEM.demands().get(2)));
    expect(alone, of("d1", "s1", 10));
    expect(alone, Rule.MOST_SUPPLIERS, "d1", of("d1", "s1", 10), of("d1", "s3", 10));
  }

  @Test
  void aDemandThatIsServedHasAsManySuppliersAsItWants() {
    MatchProblem two = withFirst(Demand.of("d1", "b1", 100, 1_000).sharedBy(2, 2));
    expect(two);
    expect(two, of("d1", "s1", 10), of("d1", "s3", 10));
    expect(two, Rule.LEAST_SUPPLIERS, "d1", of("d1", "s1", 10));
    expect(two.withPins(List.of(new Pin("d1", "s1", null))), of("d1", "s1", 10));
  }

  @Test
  void lotsAreAsLargeAsTheDemandAndTheSupplierWant() {
    MatchProblem lots = withFirst(Demand.of("d1", "b1", 100, 1_000).inLotsOf(20));
    expect(lots, of("d1", "s1", 20));
    expect(lots, Rule.SMALLEST_LOT, "d1", of("d1", "s1", 19));
    MatchProblem orders =
        PROBLEM
            .withSources(List.of(Source.of("s1", "f1", 120).withMinimumOrder(60)))
            .withOptions(List.of(Option.of("d1", "s1", 80).taking(2)));
    expect(orders, of("d1", "s1", 30));
    expect(orders, Rule.SMALLEST_LOT, "d1", of("d1", "s1", 29));
    MatchProblem nothingTaken = orders.withOptions(List.of(Option.of("d1", "s1", 80).taking(0)));
    expect(nothingTaken, of("d1", "s1", 1));
  }

  @Test
  void onlyWhatIsAdmittedIsUsed() {
    MatchProblem near =
        PROBLEM.withOptions(
            List.of(
                Option.of("d1", "s1", 50).as(Candidacy.CLOSABLE_NEAR_MISS),
                Option.of("d2", "s1", 50).as(Candidacy.NEAR_MISS),
                Option.of("d3", "s1", 50).as(Candidacy.BOUND_BY_CONTRACT)));
    MatchProblem admitting = near.withRules(PlanRules.DEFAULT.admittingNearMisses());
    expect(near, Rule.ADMITTED, "d1", of("d1", "s1", 1));
    expect(admitting, of("d1", "s1", 1));
    expect(admitting, Rule.ADMITTED, "d2", of("d2", "s1", 1));
    expect(admitting, Rule.ADMITTED, "d3", of("d3", "s1", 1));
    expect(PROBLEM, Rule.ADMITTED, "d3", of("d3", "s3", 1));
    expect(
        PROBLEM.withForbidden(List.of(new Forbidden("d1", "s1"))),
        Rule.ADMITTED,
        "d1",
        of("d1", "s1", 1));
  }

  @Test
  void whoWantsASourceAloneHasItAlone() {
    MatchProblem alone = withFirst(Demand.of("d1", "b1", 100, 1_000).exclusively());
    expect(alone, of("d1", "s1", 10), of("d2", "s1", 10));
    expect(alone, of("d1", "s2", 10), of("d3", "s1", 10));
    expect(alone, Rule.EXCLUSIVITY, "s1", of("d1", "s1", 10), of("d3", "s1", 10));
  }

  @Test
  void whatIsPinnedIsThere() {
    MatchProblem pinned = PROBLEM.withPins(List.of(new Pin("d1", "s1", null)));
    expect(pinned, of("d1", "s1", 3));
    expect(pinned, Rule.PIN, "d1", of("d1", "s3", 3));
    MatchProblem exactly = PROBLEM.withPins(List.of(new Pin("d1", "s1", 3L)));
    expect(exactly, of("d1", "s1", 3));
    expect(exactly, Rule.PIN, "d1", of("d1", "s1", 4));
  }

  @Test
  void boundsAreKept() {
    // b1 asks for 2,000 cents in all
    MatchProblem shared = bounded(new Bounds(50, null, null));
    expect(shared, of("d1", "s2", 60), of("d2", "s1", 40));
    expect(shared, Rule.BUYER_SHARE, "b1", of("d1", "s2", 60), of("d2", "s1", 41));
    MatchProblem valued = bounded(new Bounds(null, 900L, null));
    expect(valued, of("d1", "s2", 60), of("d3", "s1", 30));
    expect(valued, Rule.SUPPLIER_VALUE, "f1", of("d1", "s2", 60), of("d3", "s1", 31));
    MatchProblem counted = bounded(new Bounds(null, null, 1));
    expect(counted, of("d1", "s2", 10), of("d2", "s3", 10));
    expect(counted, Rule.SUPPLIER_DEMANDS, "f1", of("d1", "s2", 10), of("d2", "s1", 10));
  }

  private static MatchProblem bounded(Bounds bounds) {
    return PROBLEM.withRules(PlanRules.DEFAULT.withBounds(bounds));
  }

  private static MatchProblem withFirst(Demand demand) {
    List<Demand> demands = new ArrayList<>(PROBLEM.demands());
    demands.set(0, demand);
    return PROBLEM.withDemands(demands);
  }

  private static Allotment of(String demand, String source, long quantity) {
    return new Allotment(demand, source, quantity);
  }

  private static void expect(MatchProblem problem, Allotment... allotments) {
    assertThat(PlanChecker.check(problem, List.of(allotments))).isEmpty();
  }

  private static void expect(
      MatchProblem problem, Rule rule, String subject, Allotment... allotments) {
    assertThat(PlanChecker.check(problem, List.of(allotments)))
        .containsExactly(new Violation(rule, subject));
  }
}
