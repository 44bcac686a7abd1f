package org.linkwright.fit;

import java.math.BigDecimal;

/**
 * Decimals as whole millionths: an amount within {@link org.linkwright.shared.BoundedDecimal} has
 * no smaller part, so nothing is lost, and two longs are compared in a nanosecond.
 */
final class Millionths {

  /** Stands for an amount that is not stated. */
  static final long UNSTATED = Long.MIN_VALUE;

  /** Stands for an amount that is stated and does not fit; it has to be judged as a decimal. */
  static final long TOO_LARGE = Long.MIN_VALUE + 1;

  static final int ONE = 1_000_000;

  /** Leaves room for 52 weeks. */
  private static final long LARGEST = Long.MAX_VALUE / 64;

  private static final BigDecimal MOST = BigDecimal.valueOf(LARGEST / ONE);

  private Millionths() {}

  /**
   * @param amount with at most 6 decimals
   */
  static long of(BigDecimal amount) {
    return amount.abs().compareTo(MOST) > 0 ? TOO_LARGE : exactly(amount);
  }

  /** True for what can be calculated with. */
  static boolean fits(long millionths) {
    return millionths > TOO_LARGE;
  }

  /** A credit or another figure from 0 to 1. */
  static int ofShare(BigDecimal share) {
    return (int) exactly(share);
  }

  private static long exactly(BigDecimal amount) {
    return amount.movePointRight(6).longValueExact();
  }

  /**
   * The ratio in millionths, cut off: the same as {@link Grade#closeness}.
   *
   * @param smaller any number
   * @param larger above the smaller one
   */
  static int closeness(long smaller, long larger) {
    if (smaller <= 0) {
      return 0;
    }
    return smaller <= Long.MAX_VALUE / ONE
        ? (int) (smaller * ONE / larger)
        : corrected((long) ((double) smaller / (double) larger * ONE), smaller, larger);
  }

  /** A guess may be one too high or too low; the rest is a long where the product is none. */
  private static int corrected(long guess, long smaller, long larger) {
    long rest = smaller * ONE - guess * larger;
    if (rest < 0) {
      return (int) guess - 1;
    }
    return (int) (rest < larger ? guess : guess + 1);
  }
}
