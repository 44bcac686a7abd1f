package org.linkwright.shared;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A quantity per period of time: a capacity, or a demand.
 *
 * @param quantity how much
 * @param per in which span of time
 */
public record Rate(Quantity quantity, Period per) {

  /** A whole number of units per period. */
  public static Rate of(long value, UnitOfMeasure unit, Period per) {
    return new Rate(Quantity.of(value, unit), per);
  }

  /** The unit of the quantity. */
  public UnitOfMeasure unit() {
    return quantity.unit();
  }

  /**
   * The amount per year in a unit, to 34 significant digits.
   *
   * @throws IncompatibleUnitsException if the unit measures something else
   */
  public BigDecimal amountPerYearIn(UnitOfMeasure unit) {
    // First times, then divided: one piece a month is exactly one dozen a year.
    BigDecimal perYear = quantity.value().multiply(BigDecimal.valueOf(per.perYear()));
    return unit().convert(perYear, unit);
  }

  /**
   * The amount per period in a unit, to 34 significant digits: for comparing and adding up.
   *
   * @throws IncompatibleUnitsException if the unit measures something else
   */
  public BigDecimal amountIn(UnitOfMeasure unit, Period period) {
    if (period == per) {
      return quantity.amountIn(unit);
    }
    return amountPerYearIn(unit)
        .divide(BigDecimal.valueOf(period.perYear()), MathContext.DECIMAL128);
  }

  /** For people: {@code "1200 pieces per month"}. */
  public String text() {
    return quantity.text() + " per " + per.word();
  }
}
