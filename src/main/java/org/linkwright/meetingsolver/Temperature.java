package org.linkwright.meetingsolver;

import java.util.random.RandomGenerator;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/**
 * How much worse a step of the annealing may be (Metropolis et al. 1953): a loss as large as the
 * temperature of its level is taken on once in e times. Rules are never broken on the way.
 *
 * @param medium in the units of the medium level, above 0
 * @param soft in the units of the soft level, above 0
 */
record Temperature(double medium, double soft) {

  /** Less likely than this is never. */
  private static final double LEAST_EXPONENT = -30;

  /**
   * A share of what it takes to give up the least valuable request, or to take on one break, once
   * in e times.
   */
  static Temperature of(double share, MeetingRules rules) {
    double waiting = Math.max(1, Math.max(rules.breakWeight(), rules.idleSlotWeight()));
    return new Temperature(share * rules.values().may(), share * waiting);
  }

  /** Whether a step from one score to another, a worse one, is taken this time. */
  boolean risks(HardMediumSoftLongScore from, HardMediumSoftLongScore to, RandomGenerator random) {
    if (to.hardScore() < from.hardScore()) {
      return false;
    }
    double exponent =
        Math.min(0, to.mediumScore() - from.mediumScore()) / medium
            + Math.min(0, to.softScore() - from.softScore()) / soft;
    return exponent > LEAST_EXPONENT && random.nextDouble() < Math.exp(exponent);
  }
}
