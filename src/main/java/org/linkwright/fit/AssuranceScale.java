package org.linkwright.fit;

import java.math.BigDecimal;
import java.time.LocalDate;

/** {@link AssuranceRules} in whole numbers, on one day. */
final class AssuranceScale {

  /** In place of the level's rank. */
  static final int NO_LEVEL = 0;

  private static final long ONE = Millionths.ONE;

  private final long weight;
  private final long[] ofLevel;
  private final long stale;
  private final long freshSince;
  private final long fadedSince;

  AssuranceScale(AssuranceRules rules, LocalDate asOf) {
    LocalDate fresh = asOf.minusMonths(rules.freshMonths());
    this.weight = Millionths.ofShare(rules.weight());
    this.ofLevel =
        new long[] {
          Millionths.ofShare(rules.claimed()),
          Millionths.ofShare(rules.claimed()),
          Millionths.ofShare(rules.documented()),
          Millionths.ofShare(BigDecimal.ONE)
        };
    this.stale = Millionths.ofShare(rules.stale());
    this.freshSince = fresh.toEpochDay();
    this.fadedSince = fresh.minusMonths(rules.fadingMonths()).toEpochDay();
  }

  /**
   * As {@link AssuranceRules#counted}.
   *
   * @param earned as {@link Earned}
   * @param level rank of the level, or {@link #NO_LEVEL}
   * @param confirmed day of the epoch, or {@link ScreenedSupplier#NO_DAY}
   */
  int counted(int earned, int level, int confirmed) {
    long credit = Earned.credit(earned);
    if (credit == 0 || weight == 0) {
      return earned;
    }
    long share = ofLevel[level] * freshness(confirmed) / ONE;
    // A credit of 1 in millionths, times a part in millionths of millionths: below 2^63.
    long counted = credit * (ONE * ONE - weight * (ONE - share)) / (ONE * ONE);
    return Earned.counting(earned, (int) counted);
  }

  private long freshness(int confirmed) {
    if (confirmed == ScreenedSupplier.NO_DAY || confirmed <= fadedSince) {
      return stale;
    }
    return confirmed >= freshSince
        ? ONE
        : stale + (ONE - stale) * (confirmed - fadedSince) / (freshSince - fadedSince);
  }
}
