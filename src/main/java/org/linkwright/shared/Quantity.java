package org.linkwright.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of something, zero or more, with its unit. Equal when value and unit are: {@code 1.50}
 * and {@code 1.5} are the same value, 1 kilogram and 1000 grams are not the same quantity.
 *
 * @param value the amount, within {@link BoundedDecimal} and not negative
 * @param unit what the amount counts or measures
 */
public record Quantity(BigDecimal value, UnitOfMeasure unit) {

  /**
   * @throws AmountOutOfRangeException if the value is negative or has too many digits
   */
  public Quantity {
    value = BoundedDecimal.notNegative(value);
  }

  /** A whole number of units. */
  public static Quantity of(long value, UnitOfMeasure unit) {
    return new Quantity(BigDecimal.valueOf(value), unit);
  }

  /**
   * The amount in another unit, to 34 significant digits and not rounded to the range of
   * quantities: for comparing and adding up.
   *
   * @throws IncompatibleUnitsException if the other unit measures something else
   */
  public BigDecimal amountIn(UnitOfMeasure other) {
    return unit.convert(value, other);
  }

  /**
   * The same quantity in another unit, rounded half up to {@value BoundedDecimal#DECIMALS}
   * decimals.
   *
   * @throws IncompatibleUnitsException if the other unit measures something else
   * @throws AmountOutOfRangeException if the amount is too large when told in the other unit
   */
  public Quantity in(UnitOfMeasure other) {
    return new Quantity(
        amountIn(other).setScale(BoundedDecimal.DECIMALS, RoundingMode.HALF_UP), other);
  }

  /** For people: {@code "1200 pieces"}. */
  public String text() {
    return value.toPlainString() + " " + unit.wordFor(value);
  }
}
