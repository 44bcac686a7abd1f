package org.linkwright.matchplans;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.linkwright.matchsolver.Demand;
import org.linkwright.registry.Volume;
import org.linkwright.shared.Period;

class MonthlyStepsTest {

  @Test
  void piecesAMonthAreCountedOneByOne() {
    assertThat(MonthlySteps.of(volume("5000", Period.MONTH))).isEqualTo(new MonthlySteps(5000, 0));
  }

  @Test
  void aWeekIsTwelveFiftySecondsOfAMonthAndPartsOfAPieceCountAsOne() {
    assertThat(MonthlySteps.of(volume("1000", Period.WEEK))).isEqualTo(new MonthlySteps(4334, 0));
  }

  @Test
  void smallVolumesAreCountedInPartsOfTheUnit() {
    assertThat(MonthlySteps.of(volume("2.5", Period.MONTH))).isEqualTo(new MonthlySteps(2500, 3));
    assertThat(MonthlySteps.of(volume("0.0001", Period.MONTH))).isEqualTo(new MonthlySteps(1, 4));
  }

  @Test
  void hugeVolumesAreCountedInManyUnitsAtATime() {
    assertThat(MonthlySteps.of(volume("123456789012", Period.MONTH)))
        .isEqualTo(new MonthlySteps(123_456_790, -3));
  }

  @Test
  void allStepsTogetherAreToldAsTheVolumeThatWasAskedFor() {
    MonthlySteps steps = MonthlySteps.of(volume("1200", Period.YEAR));
    assertThat(MonthlySteps.amount(steps.steps(), steps.decimals(), Period.YEAR))
        .isEqualByComparingTo("1200");
  }

  @Test
  void whatIsPinnedIsAtMostAllOfIt() {
    MonthlySteps steps = MonthlySteps.of(volume("1200", Period.YEAR));
    assertThat(steps.of(new BigDecimal("600"), Period.YEAR)).isEqualTo(500);
    assertThat(steps.of(new BigDecimal("999999"), Period.YEAR)).isEqualTo(steps.steps());
  }

  @Property
  void theStepsAreWithinWhatTheSolverCountsAndServeTheWholeVolume(
      @ForAll @BigRange(min = "0.0001", max = "999999999999999") @Scale(4) BigDecimal value,
      @ForAll Period period) {
    MonthlySteps steps = MonthlySteps.of(volume(value.toPlainString(), period));
    assertThat(steps.steps()).isBetween(1L, Demand.MOST_QUANTITY);
    BigDecimal monthly = BigDecimal.valueOf(steps.steps()).movePointLeft(steps.decimals());
    BigDecimal yearly = monthly.multiply(BigDecimal.valueOf(12));
    BigDecimal asked = value.multiply(BigDecimal.valueOf(period.perYear()));
    assertThat(yearly).isGreaterThanOrEqualTo(asked);
    BigDecimal step = steps.step().multiply(BigDecimal.valueOf(12));
    assertThat(yearly.subtract(asked)).isLessThanOrEqualTo(step);
  }

  private static Volume volume(String value, Period period) {
    return new Volume(new BigDecimal(value), "H87", period);
  }
}
