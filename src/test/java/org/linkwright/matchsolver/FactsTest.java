package org.linkwright.matchsolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.linkwright.Seeds;
import org.linkwright.matchsolver.PlanRules.Bounds;
import org.linkwright.matchsolver.PlanRules.Weights;

class FactsTest {

  @Property(tries = 500, seed = Seeds.FIXED)
  void aPartIsWorthItsShareOfTheValueRoundedDown(
      @ForAll @LongRange(min = 1, max = Demand.MOST_QUANTITY) long quantity,
      @ForAll @LongRange(min = 1, max = Demand.MOST_VALUE) long value,
      @ForAll @LongRange(min = 0, max = Demand.MOST_QUANTITY) long any) {
    long part = any % (quantity + 1);
    BigInteger exact =
        BigInteger.valueOf(value)
            .multiply(BigInteger.valueOf(part))
            .divide(BigInteger.valueOf(quantity));
    assertThat(Demand.of("d", "b", quantity, value).valueOf(part)).isEqualTo(exact.longValue());
  }

  @Property(tries = 500, seed = Seeds.FIXED)
  void thePartWorthSomethingIsTheLargestThatIsWorthNoMore(
      @ForAll @LongRange(min = 1, max = 1_000) long quantity,
      @ForAll @LongRange(min = 1, max = 3_000) long value,
      @ForAll @LongRange(min = 0, max = 3_500) long cents) {
    Demand demand = Demand.of("d", "b", quantity, value);
    long part = demand.partWorth(cents);
    assertThat(demand.valueOf(part)).isLessThanOrEqualTo(cents);
    assertThat(part == quantity || demand.valueOf(part + 1) > cents).isTrue();
  }

  @Test
  void nothingIsWorthLessThanNothing() {
    assertThat(Demand.of("d", "b", 10, 3).partWorth(-1)).isZero();
    assertThat(Demand.of("d", "b", 10, 3).partWorth(0)).isEqualTo(3);
    assertThat(Demand.of("d", "b", 10, 3).partWorth(3)).isEqualTo(10);
  }

  @Test
  void grainsAreRoundedAgainstThePlan() {
    Grain grain = Grain.THOUSANDTH;
    assertThat(grain.capacity(new BigDecimal("1.2349"))).isEqualTo(1_234);
    assertThat(grain.need(new BigDecimal("0.4532"))).isEqualTo(454);
    assertThat(grain.need(new BigDecimal("0.453"))).isEqualTo(453);
    assertThat(grain.capacity(new BigDecimal("1e30"))).isEqualTo(Source.MOST_CAPACITY);
    assertThat(grain.need(new BigDecimal("1e30"))).isEqualTo(Source.MOST_CAPACITY);
  }

  @Test
  void numbersOutOfRangeAreRefusedByName() {
    refused("quantity", () -> Demand.of("d", "b", 0, 1));
    refused("quantity", () -> Demand.of("d", "b", Demand.MOST_QUANTITY + 1, 1));
    refused("value", () -> Demand.of("d", "b", 1, 0));
    refused("value", () -> Demand.of("d", "b", 1, Demand.MOST_VALUE + 1));
    refused("leastSuppliers", () -> Demand.of("d", "b", 1, 1).sharedBy(0, 1));
    refused("mostSuppliers", () -> Demand.of("d", "b", 1, 1).sharedBy(2, 1));
    refused("leastLot", () -> Demand.of("d", "b", 5, 1).inLotsOf(6));
    refused("freeCapacity", () -> Source.of("s", "f", -1));
    refused("minimumOrder", () -> Source.of("s", "f", 1).withMinimumOrder(-1));
    refused("grainsPerUnit", () -> Option.of("d", "s", 1).taking(-1));
    refused("fit", () -> Option.of("d", "s", 101));
    refused("fit", () -> Option.of("d", "s", -1));
    refused("quantity", () -> new Allotment("d", "s", 0));
    refused("quantity", () -> new Pin("d", "s", 0L));
    refused("decimals", () -> new Grain(10));
    refused("fit", () -> new Weights(101, 0, 0, 0, 0));
    refused("newcomers", () -> new Weights(0, 101, 0, 0, 0));
    refused("smallFirms", () -> new Weights(0, 0, 101, 0, 0));
    refused("spread", () -> new Weights(0, 0, 0, -1, 0));
    refused("change", () -> new Weights(0, 0, 0, 0, 1_001));
    refused("buyerShare", () -> new Bounds(0, null, null));
    refused("supplierValue", () -> new Bounds(null, -1L, null));
    refused("supplierDemands", () -> new Bounds(null, null, -1));
  }

  @Test
  void theLargestMarketIsCountedWithoutOverflow() {
    MatchProblem problem =
        MatchProblem.of(
            List.of(Demand.of("d", "b", Demand.MOST_QUANTITY, Demand.MOST_VALUE)),
            List.of(Source.of("s", "f", Source.MOST_CAPACITY).ofNewcomer().ofSmallFirm()),
            List.of(Option.of("d", "s", 100).taking(Source.MOST_CAPACITY)),
            PlanRules.DEFAULT.withWeights(new Weights(100, 100, 100, 0, 1_000)));

    Board board = Plans.board(problem, List.of(new Allotment("d", "s", Demand.MOST_QUANTITY)));

    assertThat(board.score().toShortString())
        .isEqualTo("-1hard/%dsoft".formatted(3 * Demand.MOST_VALUE));
    assertThat(PlanChecker.check(problem, MatchAllocation.of(board).allotments()))
        .containsExactly(new PlanChecker.Violation(PlanChecker.Rule.CAPACITY, "s"));
  }

  private static void refused(String name, ThrowingCallable making) {
    assertThatThrownBy(making)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(name);
  }
}
