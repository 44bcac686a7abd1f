package org.linkwright.meetingsolver;

import java.util.function.LongSupplier;

/**
 * What the annealing may spend, so that it has cooled down when it is over.
 *
 * @param clock nanoseconds from any moment on
 * @param began what the clock showed when the search began
 * @param nanoseconds how long the search may take, or 0 where time does not matter
 * @param steps how many steps it may try, or 0 for any number
 */
record Budget(LongSupplier clock, long began, long nanoseconds, long steps) {

  /** The first round is over within this time or after so many steps: somebody may be waiting. */
  private static final double FIRST_NANOSECONDS = 3e8;

  private static final double FIRST_STEPS = 200_000;

  /** How the budget is divided into rounds. */
  Rounds rounds() {
    if (isUnlimited()) {
      return new Rounds(FIRST_STEPS, Double.POSITIVE_INFINITY);
    }
    double first = nanoseconds == 0 ? 0 : FIRST_NANOSECONDS / nanoseconds;
    return new Rounds(Math.max(first, steps == 0 ? 0 : FIRST_STEPS / steps), 1);
  }

  /** How much is spent after so many steps, as a share of the whole, or in steps without limits. */
  double spent(long stepsTried) {
    if (isUnlimited()) {
      return stepsTried;
    }
    double time = nanoseconds == 0 ? 0 : (double) (clock.getAsLong() - began) / nanoseconds;
    return Math.max(time, steps == 0 ? 0 : (double) stepsTried / steps);
  }

  /** How many steps of a slice may still be tried after so many. */
  int stepsLeft(int slice, long stepsTried) {
    return steps == 0 ? slice : (int) Math.max(0, Math.min(slice, steps - stepsTried));
  }

  private boolean isUnlimited() {
    return nanoseconds == 0 && steps == 0;
  }
}
