package org.linkwright.sample;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance with a seed: the same seed draws the same programme on every machine. */
final class Draw {

  private final SplittableRandom random;

  Draw(long seed) {
    this.random = new SplittableRandom(seed);
  }

  private Draw(SplittableRandom random) {
    this.random = random;
  }

  /** A source of its own, so that a further draw in one place does not shift all the others. */
  Draw split() {
    return new Draw(random.split());
  }

  /** True in {@code percent} of 100 draws. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** A whole number from {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  double between(double low, double high) {
    return low + random.nextDouble() * (high - low);
  }

  /** Small values as likely as large ones by order of magnitude, as sizes of firms are. */
  double logBetween(double low, double high) {
    return low * StrictMath.pow(high / low, random.nextDouble());
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  <T> List<T> shuffled(List<T> from) {
    List<T> shuffled = new ArrayList<>(from);
    for (int last = shuffled.size() - 1; last > 0; last--) {
      int other = random.nextInt(last + 1);
      T kept = shuffled.get(last);
      shuffled.set(last, shuffled.get(other));
      shuffled.set(other, kept);
    }
    return shuffled;
  }

  /** A figure as people write it: rounded to so many digits, with no exponent. */
  static String figure(double value, int digits) {
    BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(digits));
    return rounded.stripTrailingZeros().toPlainString();
  }
}
