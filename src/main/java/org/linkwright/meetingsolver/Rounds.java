package org.linkwright.meetingsolver;

/**
 * How the annealing cools down: in rounds, each twice as long as the one before, so that at any
 * moment something is done well that took at least a quarter of the time so far, and so that the
 * last round, which ends with the time, has half of it.
 *
 * <p>The first round finds its way from the construction. The later ones begin at the best so far
 * and are warm enough to leave it, not so warm as to forget it.
 */
final class Rounds {

  /**
   * Shares of one break, see {@link Temperature#of}; found by measuring, see docs/benchmarks.md.
   */
  private static final double FIRST_START = 0.35;

  private static final double LATER_START = 0.2;
  private static final double END = 0.1;

  private final double unit;
  private final int lastRound;
  private int round;

  /**
   * Divides what there is to spend into rounds.
   *
   * @param first how long the first round should about be, above 0
   * @param whole how much there is to spend, in the same measure; infinite where nobody knows
   */
  Rounds(double first, double whole) {
    if (Double.isInfinite(whole)) {
      unit = first;
      lastRound = Integer.MAX_VALUE;
    } else {
      int rounds = Math.max(1, (int) Math.round(Math.log1p(whole / first) / Math.log(2)));
      lastRound = rounds - 1;
      unit = whole / end(lastRound);
    }
  }

  /** Whether a new round has begun with this much spent. */
  boolean isNewRound(double spent) {
    int before = round;
    while (round < lastRound && spent >= unit * end(round)) {
      round++;
    }
    return round > before;
  }

  /** The share of one break that is the temperature with this much spent, in the round begun. */
  double temperature(double spent) {
    double start = round == 0 ? FIRST_START : LATER_START;
    double begin = round == 0 ? 0 : end(round - 1);
    double passed = (spent / unit - begin) / (end(round) - begin);
    return start + (END - start) * Math.min(1, Math.max(0, passed));
  }

  /** Where a round ends, the first being the unit. */
  private static double end(int round) {
    return Math.scalb(1.0, round + 1) - 1;
  }
}
