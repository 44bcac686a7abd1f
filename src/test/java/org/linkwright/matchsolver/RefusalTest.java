package org.linkwright.matchsolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linkwright.matchsolver.PlanRules.Bounds;
import org.linkwright.matchsolver.Refusal.Reason;

class RefusalTest {

  private static final Demand FIRST = Demand.of("d1", "b1", 100, 1_000).sharedBy(1, 2);
  private static final Demand SECOND = Demand.of("d2", "b2", 100, 1_000);
  private static final Source S1 = Source.of("s1", "f1", 100);
  private static final Source S2 = Source.of("s2", "f1", 100);
  private static final Source S3 = Source.of("s3", "f2", 100);

  private static final MatchProblem PROBLEM =
      MatchProblem.of(
          List.of(FIRST, SECOND),
          List.of(S1, S2, S3),
          List.of(
              Option.of("d1", "s1", 80),
              Option.of("d1", "s2", 80),
              Option.of("d1", "s3", 80),
              Option.of("d2", "s1", 80),
              Option.of("d2", "s2", 80)),
          PlanRules.DEFAULT);

  @Test
  void nothingIsWrongWithAnEmptyProblem() {
    expect(MatchProblem.EMPTY);
    expect(PROBLEM);
  }

  @Test
  void idsAreThereOnce() {
    expect(PROBLEM.withDemands(List.of(FIRST, SECOND, FIRST)), Reason.DEMAND_TWICE);
    expect(PROBLEM.withSources(List.of(S1, S2, S3, S3)), Reason.SOURCE_TWICE);
    expect(
        PROBLEM.withOptions(List.of(Option.of("d1", "s1", 1), Option.of("d1", "s1", 2))),
        Reason.OPTION_TWICE);
  }

  @Test
  void optionsAreOfWhatIsThere() {
    expect(PROBLEM.withOptions(List.of(Option.of("d9", "s1", 1))), Reason.UNKNOWN_DEMAND);
    expect(PROBLEM.withOptions(List.of(Option.of("d1", "s9", 1))), Reason.UNKNOWN_SOURCE);
  }

  @Test
  void valuesCanBeAddedUp() {
    Demand half = Demand.of("d1", "b1", 1, Demand.MOST_VALUE / 2);
    Demand other = Demand.of("d2", "b1", 1, Demand.MOST_VALUE / 2);
    Demand cent = Demand.of("d3", "b1", 1, 1);
    MatchProblem none = MatchProblem.EMPTY;
    expect(none.withDemands(List.of(half, other)));
    expect(none.withDemands(List.of(half, other, cent)), Reason.TOO_MUCH_VALUE);
    expect(
        none.withDemands(List.of(half, other, cent, Demand.of("d4", "b1", 1, 1))),
        Reason.TOO_MUCH_VALUE);
  }

  @Test
  void aPinIsOfAnOptionThatIsAdmitted() {
    expect(PROBLEM, Reason.PIN_WITHOUT_OPTION, pin("d2", "s3", null));
    expect(PROBLEM, Reason.PIN_WITHOUT_OPTION, pin("d9", "s3", null));
    expect(PROBLEM, Reason.PIN_TWICE, pin("d1", "s1", null), pin("d1", "s1", 1L));
    expect(
        PROBLEM.withForbidden(List.of(new Forbidden("d1", "s1"))),
        Reason.PIN_FORBIDDEN,
        pin("d1", "s1", null));
    MatchProblem near =
        PROBLEM.withOptions(List.of(Option.of("d1", "s1", 50).as(Candidacy.CLOSABLE_NEAR_MISS)));
    expect(near, Reason.PIN_NOT_ADMITTED, pin("d1", "s1", null));
    expect(
        near.withRules(PlanRules.DEFAULT.admittingNearMisses())
            .withPins(List.of(pin("d1", "s1", null))));
  }

  @Test
  void aPinIsNoSmallerThanTheSmallestLot() {
    MatchProblem lots = PROBLEM.withDemands(List.of(FIRST.inLotsOf(20), SECOND));
    expect(lots.withPins(List.of(pin("d1", "s1", 20L))));
    expect(lots, Reason.PIN_BELOW_SMALLEST_LOT, pin("d1", "s1", 19L));
    MatchProblem orders = PROBLEM.withSources(List.of(S1.withMinimumOrder(101), S2, S3));
    expect(orders, List.of(Reason.PIN_BELOW_SMALLEST_LOT), pin("d1", "s1", null));
  }

  @Test
  void thePinsOfADemandFitTogether() {
    expect(PROBLEM.withPins(List.of(pin("d1", "s1", 60L), pin("d1", "s3", 40L))));
    expect(PROBLEM, Reason.PINS_BEYOND_DEMAND, pin("d1", "s1", 60L), pin("d1", "s3", 41L));
    expect(PROBLEM, Reason.PINS_OF_ONE_SUPPLIER, pin("d1", "s1", 1L), pin("d1", "s2", 1L));
    MatchProblem alone = PROBLEM.withDemands(List.of(FIRST.sharedBy(1, 1), SECOND));
    expect(alone, Reason.PINS_BEYOND_MOST_SUPPLIERS, pin("d1", "s1", 1L), pin("d1", "s3", 1L));
  }

  @Test
  void thePinsOfASourceFitTogether() {
    MatchProblem small = PROBLEM.withSources(List.of(S1.withFreeCapacity(50), S2, S3));
    expect(small.withPins(List.of(pin("d1", "s1", 30L), pin("d2", "s1", 20L))));
    expect(small, Reason.PINS_BEYOND_CAPACITY, pin("d1", "s1", 30L), pin("d2", "s1", 21L));
    MatchProblem huge =
        PROBLEM.withOptions(List.of(Option.of("d1", "s1", 80).taking(Source.MOST_CAPACITY)));
    expect(huge, Reason.PINS_BEYOND_CAPACITY, pin("d1", "s1", 100L));
    MatchProblem exclusive = PROBLEM.withDemands(List.of(FIRST.exclusively(), SECOND));
    expect(exclusive, Reason.PINS_AGAINST_EXCLUSIVITY, pin("d1", "s1", 30L), pin("d2", "s1", 20L));
    expect(exclusive.withPins(List.of(pin("d1", "s1", 30L), pin("d2", "s2", 20L))));
  }

  @Test
  void pinsKeepTheBounds() {
    MatchProblem valued = bounded(new Bounds(null, 500L, null));
    expect(valued.withPins(List.of(pin("d1", "s1", 30L), pin("d2", "s2", 20L))));
    expect(valued, Reason.PINS_BEYOND_SUPPLIER_VALUE, pin("d1", "s1", 30L), pin("d2", "s2", 21L));
    MatchProblem counted = bounded(new Bounds(null, null, 1));
    expect(counted.withPins(List.of(pin("d1", "s1", 30L))));
    expect(
        counted, Reason.PINS_BEYOND_SUPPLIER_DEMANDS, pin("d1", "s1", 30L), pin("d2", "s2", 20L));
    MatchProblem shared = bounded(new Bounds(50, null, null));
    expect(shared.withPins(List.of(pin("d1", "s1", 50L), pin("d2", "s2", 50L))));
    expect(shared, Reason.PINS_BEYOND_BUYER_SHARE, pin("d1", "s1", 51L));
  }

  @Test
  void aRefusalSaysWhatItIsAbout() {
    assertThat(Refusal.of(PROBLEM.withPins(List.of(pin("d2", "s3", null)))))
        .containsExactly(
            new Refusal(
                Reason.PIN_WITHOUT_OPTION,
                "d2",
                "s3",
                "d2 is pinned to s3, which does not offer it."));
    assertThat(Refusal.of(PROBLEM.withSources(List.of(S1, S2, S3, S3))).get(0).sentence())
        .isEqualTo("s3 is there twice.");
    assertThatThrownBy(() -> MatchPlanner.of(PROBLEM.withPins(List.of(pin("d2", "s3", null)))))
        .isInstanceOfSatisfying(
            RefusedProblemException.class, refused -> assertThat(refused.refusals()).hasSize(1))
        .hasMessage("d2 is pinned to s3, which does not offer it.");
  }

  private static MatchProblem bounded(Bounds bounds) {
    return PROBLEM.withRules(PlanRules.DEFAULT.withBounds(bounds));
  }

  private static Pin pin(String demand, String source, @Nullable Long quantity) {
    return new Pin(demand, source, quantity);
  }

  private static void expect(MatchProblem problem, Reason reason, Pin... pins) {
    expect(problem, List.of(reason), pins);
  }

  private static void expect(MatchProblem problem, List<Reason> reasons, Pin... pins) {
    MatchProblem pinned = pins.length == 0 ? problem : problem.withPins(List.of(pins));
    assertThat(Refusal.of(pinned)).extracting(Refusal::reason).containsExactlyElementsOf(reasons);
  }

  private static void expect(MatchProblem problem) {
    assertThat(Refusal.of(problem)).isEmpty();
  }
}
