package org.linkwright.shared;

import java.math.BigDecimal;

/**
 * The range of every amount that comes in from outside: at most {@value #INTEGER_DIGITS} digits
 * before the decimal point and {@value #DECIMALS} after it.
 *
 * <p>A {@link BigDecimal} read from JSON may be {@code 1E+999999999}: eleven characters that fill
 * the memory as soon as somebody adds one to it. Every amount passes through here before anyone
 * calculates with it.
 */
public final class BoundedDecimal {

  /** Most digits before the decimal point. */
  public static final int INTEGER_DIGITS = 18;

  /** Most digits after the decimal point, trailing zeros not counted. */
  public static final int DECIMALS = 6;

  /** No number within range needs more bits, even with many trailing zeros written out. */
  private static final int MOST_BITS = 512;

  private BoundedDecimal() {}

  /**
   * Returns the same number in its one written form: no trailing zeros after the decimal point and
   * no exponent, so that equal amounts are equal objects.
   *
   * @throws AmountOutOfRangeException if the number has too many digits on either side
   */
  public static BigDecimal of(BigDecimal value) {
    if (value.unscaledValue().bitLength() > MOST_BITS) {
      throw outOfRange();
    }
    if (value.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    // As long: the scale of a BigDecimal may be the least int, and the difference would overflow.
    long integerDigits = (long) stripped.precision() - stripped.scale();
    if (integerDigits > INTEGER_DIGITS || stripped.scale() > DECIMALS) {
      throw outOfRange();
    }
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * As {@link #of(BigDecimal)}, and not below zero.
   *
   * @throws AmountOutOfRangeException if the number is negative or has too many digits
   */
  public static BigDecimal notNegative(BigDecimal value) {
    BigDecimal bounded = of(value);
    if (bounded.signum() < 0) {
      throw new AmountOutOfRangeException("The amount must not be negative.");
    }
    return bounded;
  }

  /**
   * As {@link #of(BigDecimal)}, and above zero.
   *
   * @throws AmountOutOfRangeException if the number is zero, negative or has too many digits
   */
  public static BigDecimal positive(BigDecimal value) {
    BigDecimal bounded = of(value);
    if (bounded.signum() <= 0) {
      throw new AmountOutOfRangeException("The amount must be greater than zero.");
    }
    return bounded;
  }

  /**
   * As {@link #positive(BigDecimal)}, and not above 1.
   *
   * @throws AmountOutOfRangeException if the number is not above 0, is above 1 or has too many
   *     digits
   */
  public static BigDecimal share(BigDecimal value) {
    BigDecimal bounded = positive(value);
    if (bounded.compareTo(BigDecimal.ONE) > 0) {
      throw new AmountOutOfRangeException("A share must not be above 1.");
    }
    return bounded;
  }

  // Does not show the number: writing out 1E+999999999 is the very harm to avoid.
  private static AmountOutOfRangeException outOfRange() {
    return new AmountOutOfRangeException(
        "The amount may have at most "
            + INTEGER_DIGITS
            + " digits before the decimal point and "
            + DECIMALS
            + " after it.");
  }
}
