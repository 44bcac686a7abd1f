package org.linkwright.fit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.linkwright.shared.BoundedDecimal;

/**
 * How near a number comes to what is asked.
 *
 * @param reason met, near, or not
 * @param credit 1 when met; the closeness when near; otherwise 0
 * @param shortfall the distance to what is asked, 0 when met
 */
record Grade(Reason reason, BigDecimal credit, BigDecimal shortfall) {

  private static final Grade MET =
      new Grade(Reason.REQUIREMENT_MET, BigDecimal.ONE, BigDecimal.ZERO);

  /** A number of which there should be enough: its closeness is actual / required. */
  static Grade atLeast(BigDecimal actual, BigDecimal required, BigDecimal partialFrom) {
    if (actual.compareTo(required) >= 0) {
      return MET;
    }
    BigDecimal closeness = closeness(actual, required);
    BigDecimal shortfall = required.subtract(actual);
    return closeness.compareTo(partialFrom) >= 0
        ? new Grade(Reason.BELOW_MINIMUM_BUT_NEAR, closeness, shortfall)
        : new Grade(Reason.BELOW_MINIMUM, BigDecimal.ZERO, shortfall);
  }

  /** A number that should stay within a limit: its closeness is limit / actual. */
  static Grade atMost(BigDecimal actual, BigDecimal limit, BigDecimal partialFrom) {
    if (actual.compareTo(limit) <= 0) {
      return MET;
    }
    BigDecimal closeness = closeness(limit, actual);
    BigDecimal shortfall = actual.subtract(limit);
    return closeness.compareTo(partialFrom) >= 0
        ? new Grade(Reason.ABOVE_MAXIMUM_BUT_NEAR, closeness, shortfall)
        : new Grade(Reason.ABOVE_MAXIMUM, BigDecimal.ZERO, shortfall);
  }

  /** A number that is right or wrong, with no credit for being near. */
  static Grade equal(BigDecimal actual, BigDecimal required) {
    int side = actual.compareTo(required);
    if (side == 0) {
      return MET;
    }
    return new Grade(
        side < 0 ? Reason.BELOW_MINIMUM : Reason.ABOVE_MAXIMUM,
        BigDecimal.ZERO,
        actual.subtract(required).abs());
  }

  /**
   * smaller / larger, between 0 and 1, rounded down so that it stays below 1. Where the smaller is
   * not above zero there is no ratio to speak of, and the closeness is 0.
   */
  static BigDecimal closeness(BigDecimal smaller, BigDecimal larger) {
    return smaller.signum() <= 0
        ? BigDecimal.ZERO
        : smaller.divide(larger, BoundedDecimal.DECIMALS, RoundingMode.DOWN);
  }

  boolean isMet() {
    return reason == Reason.REQUIREMENT_MET;
  }
}
