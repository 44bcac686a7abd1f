package org.linkwright.fit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * {@link AssuranceRules} in whole numbers, on one day: how much is kept of a credit is found out
 * beforehand for every level and day.
 */
final class AssuranceScale {

  /** In place of the level's rank. */
  static final int NO_LEVEL = 0;

  private static final long ONE = Millionths.ONE;
  private static final long WHOLE = ONE * ONE;

  private final int freshSince;
  private final int fadedSince;

  /** For each level and each day from faded to fresh: what is kept of a credit of 1. */
  private final long[][] kept;

  AssuranceScale(AssuranceRules rules, LocalDate asOf) {
    LocalDate fresh = asOf.minusMonths(rules.freshMonths());
    this.freshSince = (int) fresh.toEpochDay();
    this.fadedSince = (int) fresh.minusMonths(rules.fadingMonths()).toEpochDay();
    BigDecimal unknown = rules.claimed();
    this.kept =
        Stream.of(unknown, rules.claimed(), rules.documented(), BigDecimal.ONE)
            .map(level -> kept(level, rules))
            .toArray(long[][]::new);
  }

  private long[] kept(BigDecimal level, AssuranceRules rules) {
    long weight = Millionths.ofShare(rules.weight());
    long ofLevel = Millionths.ofShare(level);
    long stale = Millionths.ofShare(rules.stale());
    int days = freshSince - fadedSince;
    long[] byDay = new long[days + 1];
    for (int day = 0; day <= days; day++) {
      long freshness = stale + (ONE - stale) * day / days;
      byDay[day] = WHOLE - weight * (ONE - ofLevel * freshness / ONE);
    }
    return byDay;
  }

  /**
   * As {@link AssuranceRules#counted}.
   *
   * @param earned as {@link Earned}
   * @param level rank of the level, or {@link #NO_LEVEL}
   * @param confirmed day of the epoch, or {@link ScreenedSupplier#NO_DAY}
   */
  int counted(int earned, int level, int confirmed) {
    int day = Math.min(Math.max(confirmed, fadedSince), freshSince) - fadedSince;
    // A credit of at most a million, times a part of a million millions: below 2^63.
    return Earned.counting(earned, (int) (Earned.credit(earned) * kept[level][day] / WHOLE));
  }
}
