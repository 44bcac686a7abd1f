package org.linkwright.fit;

/**
 * What a verdict counts, as one int: the credit in millionths, with a mark if the criterion is met.
 * A screen goes through millions of these.
 */
final class Earned {

  /** A gap, or unknown. */
  static final int NOTHING = 0;

  private static final int MET_MARK = 1 << 30;

  /** Met, with the whole credit. */
  static final int ALL = Millionths.ONE | MET_MARK;

  private Earned() {}

  static int by(Verdict verdict) {
    int credit = Millionths.ofShare(verdict.counted());
    return verdict.isMet() ? credit | MET_MARK : credit;
  }

  static int by(Grade grade) {
    return grade.isMet() ? ALL : Millionths.ofShare(grade.credit());
  }

  /** As {@link Grade#atLeast}. */
  static int atLeast(long actual, long required, int partialFrom) {
    return actual >= required ? ALL : near(actual, required, partialFrom);
  }

  /** As {@link Grade#atMost}. */
  static int atMost(long actual, long limit, int partialFrom) {
    return actual <= limit ? ALL : near(limit, actual, partialFrom);
  }

  private static int near(long smaller, long larger, int partialFrom) {
    int closeness = Millionths.closeness(smaller, larger);
    return closeness >= partialFrom ? closeness : NOTHING;
  }

  /** The same with another credit. */
  static int counting(int earned, int credit) {
    return credit | (earned & MET_MARK);
  }

  static int metOrNothing(boolean isMet) {
    return isMet ? ALL : NOTHING;
  }

  static boolean isMet(int earned) {
    return (earned & MET_MARK) != 0;
  }

  /** In millionths. */
  static int credit(int earned) {
    return earned & ~MET_MARK;
  }
}
