package org.linkwright.fit;

/**
 * What an amount in another unit earns, in floating point: decided only where no rounding of a
 * double could change it, and that is nearly everywhere.
 */
final class Estimate {

  /** In place of {@link Earned}, none of which is negative. */
  static final int UNDECIDED = -1;

  /** A few operations on doubles are wrong by less than a thousandth of this. */
  private static final double DOUBT = 1e-11;

  private Estimate() {}

  /** As {@link Grade#atLeast}. */
  static int atLeast(double actual, long least, int partialFrom) {
    double required = (double) least;
    if (isSurelyAbove(actual, required)) {
      return Earned.ALL;
    }
    return isSurelyAbove(required, actual) ? near(actual / required, partialFrom) : UNDECIDED;
  }

  /** As {@link Grade#atMost}. */
  static int atMost(double actual, long most, int partialFrom) {
    double limit = (double) most;
    if (isSurelyAbove(limit, actual)) {
      return Earned.ALL;
    }
    return isSurelyAbove(actual, limit) ? near(limit / actual, partialFrom) : UNDECIDED;
  }

  /**
   * @param larger above zero
   */
  static boolean isSurelyAbove(double larger, double smaller) {
    return larger * (1 - DOUBT) > smaller;
  }

  private static int near(double closeness, int partialFrom) {
    double millionths = closeness * Millionths.ONE;
    double doubt = Millionths.ONE * DOUBT;
    int cutOff = (int) millionths;
    if (millionths - cutOff < doubt || cutOff + 1 - millionths < doubt) {
      return UNDECIDED;
    }
    return cutOff >= partialFrom ? cutOff : Earned.NOTHING;
  }
}
