package org.linkwright.matching;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.linkwright.shared.BoundedDecimal;
import org.linkwright.shared.Rate;
import org.linkwright.shared.UnitOfMeasure;
import org.linkwright.shared.UnitRatio;

/**
 * Tells rates a year in one unit, each as {@link YearlyQuantity#of} does. In whole numbers as long
 * as these are small enough, since a list of combined demands adds up millions of capacities. For
 * one thread.
 */
final class YearlyAmounts {

  private static final int MOST_DIGITS = 18;

  private final UnitOfMeasure unit;
  private final Map<UnitOfMeasure, Optional<UnitRatio>> ratios = new EnumMap<>(UnitOfMeasure.class);

  YearlyAmounts(UnitOfMeasure unit) {
    this.unit = unit;
  }

  /** The unit in which all is told. */
  UnitOfMeasure unit() {
    return unit;
  }

  /**
   * The amount a year, rounded up at the sixth decimal.
   *
   * @param rate in a unit that converts
   */
  BigDecimal of(Rate rate) {
    BigDecimal value = rate.quantity().value();
    boolean isSmall =
        value.scale() <= BoundedDecimal.DECIMALS
            && value.precision() - value.scale() + BoundedDecimal.DECIMALS <= MOST_DIGITS;
    return isSmall
        ? ratios
            .computeIfAbsent(rate.unit(), stated -> Optional.ofNullable(stated.ratioTo(unit)))
            .map(ratio -> inMillionths(rate, ratio))
            .orElseGet(() -> YearlyQuantity.of(rate, unit))
        : YearlyQuantity.of(rate, unit);
  }

  private BigDecimal inMillionths(Rate rate, UnitRatio ratio) {
    long each = rate.quantity().value().movePointRight(BoundedDecimal.DECIMALS).longValueExact();
    long times = (long) rate.per().perYear() * ratio.times();
    return Math.multiplyHigh(each, times) == 0 && each * times >= 0
        ? BigDecimal.valueOf(roundedUp(each * times, ratio.by()), BoundedDecimal.DECIMALS)
        : YearlyQuantity.of(rate, unit);
  }

  private static long roundedUp(long amount, long by) {
    return -Math.floorDiv(-amount, by);
  }
}
