package org.linkwright.matchsolver;

import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.linkwright.matchsolver.PlanRules.Bounds;
import org.linkwright.matchsolver.PlanRules.Weights;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.test.api.score.stream.ConstraintVerifier;
import org.optaplanner.test.api.score.stream.SingleConstraintAssertion;

class MatchConstraintProviderTest {

  private static final ConstraintVerifier<MatchConstraintProvider, MatchAllocation> VERIFIER =
      ConstraintVerifier.create(
          MatchSearch.judge(MatchConstraintProviderTest.class.getClassLoader()));

  private static final Demand FIRST = Demand.of("d1", "b1", 100, 1_000).sharedBy(1, 3);
  private static final Demand SECOND = Demand.of("d2", "b2", 100, 2_000).sharedBy(1, 3);

  /** Two sources of one supplier, one of another; whoever offers one offers both. */
  private static final MatchProblem PROBLEM =
      MatchProblem.of(
          List.of(FIRST, SECOND),
          List.of(
              Source.of("s1", "f1", 120), Source.of("s2", "f1", 120), Source.of("s3", "f2", 120)),
          List.of(
              Option.of("d1", "s1", 80),
              Option.of("d1", "s2", 70),
              Option.of("d1", "s3", 60),
              Option.of("d2", "s1", 80),
              Option.of("d2", "s2", 70),
              Option.of("d2", "s3", 60)),
          PlanRules.DEFAULT);

  @Test
  void onlyAdmittedSourcesServe() {
    MatchProblem problem = PROBLEM.withForbidden(List.of(new Forbidden("d1", "s2")));

    given(MatchConstraintProvider::onlyAdmittedSources, problem, of("d1", "s1", 1)).penalizesBy(0);
    given(MatchConstraintProvider::onlyAdmittedSources, problem, of("d1", "s2", 1)).penalizesBy(1);
  }

  @Test
  void aSourceServesNoMoreThanItHas() {
    given(
            MatchConstraintProvider::capacityOfSources,
            PROBLEM,
            of("d1", "s1", 60),
            of("d2", "s1", 60))
        .penalizesBy(0);
    given(
            MatchConstraintProvider::capacityOfSources,
            PROBLEM,
            of("d1", "s1", 60),
            of("d2", "s1", 61))
        .penalizesBy(1);
  }

  @Test
  void aDemandIsNotServedWithMoreThanItAsksFor() {
    given(
            MatchConstraintProvider::noMoreThanAskedFor,
            PROBLEM,
            of("d1", "s1", 60),
            of("d1", "s3", 40))
        .penalizesBy(0);
    given(
            MatchConstraintProvider::noMoreThanAskedFor,
            PROBLEM,
            of("d1", "s1", 60),
            of("d1", "s3", 41))
        .penalizesBy(1);
  }

  @Test
  void equalSharesOfTwoLotsCountTwice() {
    given(
            MatchConstraintProvider::capacityOfSources,
            PROBLEM,
            of("d1", "s1", 61),
            of("d1", "s1", 61))
        .penalizesBy(1);
    given(
            MatchConstraintProvider::noMoreThanAskedFor,
            PROBLEM,
            of("d1", "s1", 61),
            of("d1", "s1", 61))
        .penalizesBy(1);
  }

  @Test
  void lotsAreAsLargeAsTheDemandWants() {
    MatchProblem problem = PROBLEM.withDemands(List.of(FIRST.inLotsOf(20), SECOND));

    given(MatchConstraintProvider::smallestLot, problem, of("d1", "s1", 20)).penalizesBy(0);
    given(MatchConstraintProvider::smallestLot, problem, of("d1", "s1", 19)).penalizesBy(1);
  }

  @Test
  void lotsAreAsLargeAsTheSupplierWants() {
    MatchProblem problem =
        PROBLEM
            .withSources(List.of(Source.of("s1", "f1", 120).withMinimumOrder(61)))
            .withOptions(List.of(Option.of("d1", "s1", 80).taking(2)));

    given(MatchConstraintProvider::smallestLot, problem, of("d1", "s1", 31)).penalizesBy(0);
    given(MatchConstraintProvider::smallestLot, problem, of("d1", "s1", 30)).penalizesBy(1);
  }

  @Test
  void aDemandHasAsManySuppliersAsItWantsOrNone() {
    MatchProblem problem = PROBLEM.withDemands(List.of(FIRST.sharedBy(3, 3), SECOND));

    given(MatchConstraintProvider::leastSuppliers, problem).penalizesBy(0);
    given(MatchConstraintProvider::leastSuppliers, problem, of("d1", "s1", 1)).penalizesBy(2);
    given(
            MatchConstraintProvider::leastSuppliers,
            problem,
            of("d1", "s1", 1),
            of("d1", "s2", 1),
            of("d1", "s3", 1))
        .penalizesBy(0);
  }

  @Test
  void whatIsPinnedStandsByItself() {
    MatchProblem problem =
        PROBLEM
            .withDemands(List.of(FIRST.sharedBy(3, 3), SECOND))
            .withPins(List.of(new Pin("d1", "s1", null)));

    given(MatchConstraintProvider::leastSuppliers, problem, of("d1", "s1", 1)).penalizesBy(0);
    given(MatchConstraintProvider::leastSuppliers, problem, of("d1", "s1", 1), of("d1", "s3", 1))
        .penalizesBy(1);
  }

  @Test
  void aSupplierHasOneLotOfADemand() {
    given(
            MatchConstraintProvider::oneLotPerSupplier,
            PROBLEM,
            of("d1", "s1", 1),
            of("d1", "s3", 1),
            of("d2", "s2", 1))
        .penalizesBy(0);
    given(
            MatchConstraintProvider::oneLotPerSupplier,
            PROBLEM,
            of("d1", "s1", 1),
            of("d1", "s2", 1),
            of("d1", "s1", 2))
        .penalizesBy(2);
  }

  @Test
  void whoWantsASourceAloneHasItAlone() {
    MatchProblem problem = PROBLEM.withDemands(List.of(FIRST.exclusively(), SECOND));

    given(MatchConstraintProvider::exclusivity, problem, of("d1", "s1", 1), of("d2", "s2", 1))
        .penalizesBy(0);
    given(MatchConstraintProvider::exclusivity, problem, of("d1", "s1", 1), of("d2", "s1", 1))
        .penalizesBy(1);
    given(MatchConstraintProvider::exclusivity, PROBLEM, of("d1", "s1", 1), of("d2", "s1", 1))
        .penalizesBy(0);
  }

  @Test
  void aBuyerThatWantsASourceAloneSharesItWithItself() {
    MatchProblem problem =
        PROBLEM.withDemands(
            List.of(FIRST.exclusively(), Demand.of("d2", "b1", 100, 2_000).sharedBy(1, 3)));

    given(MatchConstraintProvider::exclusivity, problem, of("d1", "s1", 1), of("d2", "s1", 1))
        .penalizesBy(0);
  }

  @Test
  void pinsAreKept() {
    MatchProblem problem =
        PROBLEM.withPins(List.of(new Pin("d1", "s1", null), new Pin("d2", "s3", 5L)));

    given(MatchConstraintProvider::pinsAreKept, problem, of("d1", "s1", 1), of("d2", "s3", 5))
        .penalizesBy(0);
    given(MatchConstraintProvider::pinsAreKept, problem, of("d1", "s1", 1), of("d2", "s3", 6))
        .penalizesBy(1);
    given(MatchConstraintProvider::pinsAreKept, problem, of("d2", "s1", 5)).penalizesBy(2);
  }

  @Test
  void aBuyersShareWithASupplierIsBounded() {
    MatchProblem problem = bounded(new Bounds(50, null, null));

    given(
            MatchConstraintProvider::shareOfABuyer,
            problem,
            of("d1", "s1", 25),
            of("d1", "s2", 25),
            of("d2", "s1", 50))
        .penalizesBy(0);
    given(MatchConstraintProvider::shareOfABuyer, problem, of("d1", "s1", 25), of("d1", "s2", 26))
        .penalizesBy(1);
  }

  @Test
  void aSuppliersValueIsBounded() {
    MatchProblem problem = bounded(new Bounds(null, 1_000L, null));

    given(
            MatchConstraintProvider::valueOfASupplier,
            problem,
            of("d1", "s1", 60),
            of("d2", "s2", 20))
        .penalizesBy(0);
    given(
            MatchConstraintProvider::valueOfASupplier,
            problem,
            of("d1", "s1", 61),
            of("d2", "s2", 20))
        .penalizesBy(1);
  }

  @Test
  void aSuppliersDemandsAreBounded() {
    MatchProblem problem = bounded(new Bounds(null, null, 1));

    given(
            MatchConstraintProvider::demandsOfASupplier,
            problem,
            of("d1", "s1", 1),
            of("d2", "s3", 1))
        .penalizesBy(0);
    given(
            MatchConstraintProvider::demandsOfASupplier,
            bounded(new Bounds(null, null, 0)),
            of("d1", "s1", 1),
            of("d2", "s2", 1))
        .penalizesBy(2);
  }

  @Test
  void whatIsNotServedCountsByItsValue() {
    given(
            MatchConstraintProvider::demandIsServed,
            PROBLEM,
            of("d1", "s1", 60),
            of("d1", "s3", 40),
            of("d2", "s3", 100))
        .penalizesBy(0);
    given(
            MatchConstraintProvider::demandIsServed,
            PROBLEM,
            of("d1", "s1", 60),
            of("d1", "s3", 39),
            of("d2", "s3", 100))
        .penalizesBy(10);
    given(MatchConstraintProvider::demandIsServed, PROBLEM).penalizesBy(3_000);
  }

  @Test
  void moreThanIsAskedForServesNothing() {
    given(
            MatchConstraintProvider::demandIsServed,
            PROBLEM,
            of("d1", "s1", 101),
            of("d2", "s3", 100))
        .penalizesBy(0);
  }

  @Test
  void aSupplierOfTheFormerPlanThatIsLeftCosts() {
    MatchProblem problem = changing(50, of("d1", "s1", 60));

    given(MatchConstraintProvider::formerSuppliersAreKept, problem, of("d1", "s1", 1))
        .penalizesBy(0);
    given(MatchConstraintProvider::formerSuppliersAreKept, problem, of("d1", "s2", 60))
        .penalizesBy(300);
  }

  @Test
  void aSupplierOfTheFormerPlanThatHasLessCosts() {
    MatchProblem problem = changing(50, of("d1", "s1", 60));

    given(MatchConstraintProvider::formerQuantitiesAreKept, problem, of("d1", "s1", 60))
        .penalizesBy(0);
    given(MatchConstraintProvider::formerQuantitiesAreKept, problem, of("d1", "s1", 90))
        .penalizesBy(0);
    given(MatchConstraintProvider::formerQuantitiesAreKept, problem, of("d1", "s1", 58))
        .penalizesBy(10);
    given(MatchConstraintProvider::formerQuantitiesAreKept, problem, of("d1", "s2", 60))
        .penalizesBy(0);
  }

  @Test
  void fitCountsByTheValueItServes() {
    given(MatchConstraintProvider::totalFit, PROBLEM).rewardsWith(0);
    given(MatchConstraintProvider::totalFit, PROBLEM, of("d1", "s1", 50), of("d2", "s3", 10))
        .rewardsWith(400 + 120);
  }

  @Test
  void newcomersAndSmallFirmsAreFavouredAsFarAsTheAgencySays() {
    MatchProblem problem =
        weighted(new Weights(50, 10, 5, 0, 0))
            .withSources(
                List.of(
                    Source.of("s1", "f1", 120).ofNewcomer(),
                    Source.of("s2", "f1", 120).ofSmallFirm(),
                    Source.of("s3", "f2", 120)));

    given(MatchConstraintProvider::totalFit, problem, of("d1", "s1", 100)).rewardsWith(500);
    given(MatchConstraintProvider::totalFit, problem, of("d1", "s2", 100)).rewardsWith(400);
    given(MatchConstraintProvider::totalFit, problem, of("d1", "s3", 100)).rewardsWith(300);
  }

  @Test
  void eachFurtherDemandOfASupplierCosts() {
    MatchProblem problem = weighted(new Weights(100, 0, 0, 7, 0));

    given(
            MatchConstraintProvider::spreadOverSuppliers,
            problem,
            of("d1", "s1", 1),
            of("d2", "s3", 1))
        .penalizesBy(0);
    given(
            MatchConstraintProvider::spreadOverSuppliers,
            problem,
            of("d1", "s1", 1),
            of("d2", "s2", 1),
            of("d2", "s1", 1))
        .penalizesBy(14);
  }

  private static MatchProblem bounded(Bounds bounds) {
    return PROBLEM.withRules(PlanRules.DEFAULT.withBounds(bounds));
  }

  private static MatchProblem weighted(Weights weights) {
    return PROBLEM.withRules(PlanRules.DEFAULT.withWeights(weights));
  }

  private static MatchProblem changing(int percent, Allotment... former) {
    return weighted(new Weights(100, 0, 0, 0, percent)).withFormer(List.of(former));
  }

  private static Allotment of(String demand, String source, long quantity) {
    return new Allotment(demand, source, quantity);
  }

  private static SingleConstraintAssertion given(
      BiFunction<MatchConstraintProvider, ConstraintFactory, Constraint> constraint,
      MatchProblem problem,
      Allotment... allotments) {
    return VERIFIER.verifyThat(constraint).givenSolution(Plans.allocation(problem, allotments));
  }
}
