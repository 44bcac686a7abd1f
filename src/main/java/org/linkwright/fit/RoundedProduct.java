package org.linkwright.fit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Multiplies {@link Millionths} by an exchange rate and rounds half up, as {@link
 * Conversion#amount} does. The rate is held in 62 bits, and where the digits beyond might turn the
 * rounding, the product is left undecided.
 */
final class RoundedProduct {

  /** In place of a product; all products are zero or more. */
  static final long UNDECIDED = -1;

  private static final int BITS = 62;
  private static final int WORD = Long.SIZE;

  /** Below it, the bits that the rate lacks are worth less than 1/512 of a millionth. */
  private static final long MOST = 1L << 52;

  /** A half, in parts of 2 to the power of -64. */
  private static final long HALF = Long.MIN_VALUE;

  /** 1/256 in the same parts. */
  private static final long MARGIN = 1L << (WORD - 8);

  private final long factor;
  private final int shift;

  private RoundedProduct(long factor, int shift) {
    this.factor = factor;
    this.shift = shift;
  }

  /** Null for a rate so far from 1 that it does not fit. */
  static @Nullable RoundedProduct by(BigDecimal rate) {
    int shift = BITS - 1 - Math.getExponent(rate.doubleValue());
    if (shift < 1 || shift >= WORD + BITS) {
      return null;
    }
    BigDecimal scaled = rate.multiply(BigDecimal.valueOf(2).pow(shift));
    return new RoundedProduct(scaled.toBigInteger().longValueExact(), shift);
  }

  /**
   * The product in whole millionths, or {@link #UNDECIDED}.
   *
   * @param amount zero or more
   */
  long of(long amount) {
    long high = Math.multiplyHigh(amount, factor);
    long low = amount * factor;
    if (shift > WORD) {
      int rest = shift - WORD;
      return rounded(high >>> rest, (high << (WORD - rest)) | (low >>> rest));
    }
    if (shift == WORD) {
      return rounded(high, low);
    }
    return high >>> (shift - 1) == 0
        ? rounded((high << (WORD - shift)) | (low >>> shift), low << (WORD - shift))
        : UNDECIDED;
  }

  private static long rounded(long whole, long fraction) {
    long beyondHalf = fraction - HALF;
    return whole < 0 || whole > MOST || Math.abs(beyondHalf) <= MARGIN
        ? UNDECIDED
        : whole + (fraction >>> (WORD - 1));
  }
}
