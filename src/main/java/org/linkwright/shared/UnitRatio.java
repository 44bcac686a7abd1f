package org.linkwright.shared;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * How large one unit is in another: 12 ÷ 1 for a dozen in pieces.
 *
 * @param times 1 or more
 * @param by 1 or more, without a factor in common with {@code times}
 */
public record UnitRatio(int times, int by) {

  /** Null if the numbers are no ints. */
  static @Nullable UnitRatio of(BigInteger times, BigInteger by) {
    BigInteger common = times.gcd(by);
    BigInteger fewest = times.divide(common);
    BigInteger parts = by.divide(common);
    return fewest.bitLength() < Integer.SIZE && parts.bitLength() < Integer.SIZE
        ? new UnitRatio(fewest.intValueExact(), parts.intValueExact())
        : null;
  }
}
