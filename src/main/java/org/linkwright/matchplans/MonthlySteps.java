package org.linkwright.matchplans;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.linkwright.matchsolver.Demand;
import org.linkwright.registry.Volume;
import org.linkwright.shared.Period;
import org.linkwright.shared.Quantity;
import org.linkwright.shared.Rate;
import org.linkwright.shared.UnitOfMeasure;

/**
 * A requirement's volume as a whole number of equal steps a month, as the solver counts: one unit,
 * or so small or so large a part of it that there are some thousands of them and not billions.
 *
 * @param steps 1 or more; rounded up, so that serving them serves the volume
 * @param decimals one step is 10 to the minus this of the unit a month; negative for larger steps
 */
record MonthlySteps(long steps, int decimals) {

  /** So many digits tell a volume to a thousandth of it, or better. */
  private static final int ENOUGH_DIGITS = 4;

  private static final int MOST_DIGITS = String.valueOf(Demand.MOST_QUANTITY).length() - 1;
  private static final int MOST_DECIMALS = 4;
  private static final int ROUNDED_TO = 4;

  static MonthlySteps of(Volume volume) {
    BigDecimal monthly = rate(volume).amountIn(UnitOfMeasure.parse(volume.unit()), Period.MONTH);
    int digits = monthly.precision() - monthly.scale();
    int decimals = Math.max(0, Math.min(MOST_DECIMALS, ENOUGH_DIGITS - digits));
    if (digits > MOST_DIGITS) {
      decimals = MOST_DIGITS - digits;
    }
    BigDecimal steps = monthly.movePointRight(decimals).setScale(0, RoundingMode.UP);
    return new MonthlySteps(Math.max(1, steps.longValueExact()), decimals);
  }

  static Rate rate(Volume volume) {
    return new Rate(
        new Quantity(volume.value(), UnitOfMeasure.parse(volume.unit())), volume.period());
  }

  /** One step, in the unit of the volume. */
  BigDecimal step() {
    return BigDecimal.ONE.movePointLeft(decimals);
  }

  /** The steps that a quantity in the unit and period of the volume takes, at most all of them. */
  long of(BigDecimal quantity, Period period) {
    BigDecimal monthly =
        quantity
            .multiply(BigDecimal.valueOf(period.perYear()))
            .divide(BigDecimal.valueOf(Period.MONTH.perYear()), MathContext.DECIMAL128);
    BigDecimal wanted = monthly.movePointRight(decimals).setScale(0, RoundingMode.UP);
    return wanted.min(BigDecimal.valueOf(steps)).max(BigDecimal.ONE).longValueExact();
  }

  /**
   * So many steps in the unit and period of the volume.
   *
   * @param period null where orders are counted
   */
  static BigDecimal amount(long steps, int decimals, @Nullable Period period) {
    BigDecimal monthly = BigDecimal.valueOf(steps).movePointLeft(decimals);
    BigDecimal amount =
        period == null
            ? monthly
            : monthly
                .multiply(BigDecimal.valueOf(Period.MONTH.perYear()))
                .divide(BigDecimal.valueOf(period.perYear()), MathContext.DECIMAL128);
    BigDecimal rounded = amount.setScale(ROUNDED_TO, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
