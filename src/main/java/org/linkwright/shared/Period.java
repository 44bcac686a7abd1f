package org.linkwright.shared;

import java.util.Locale;

/**
 * The span of time that a rate refers to. A year counts as 52 weeks, 12 months or 4 quarters: the
 * trade's planning calendar, in which a weekly figure is multiplied by 52 and not by 52.18.
 */
public enum Period {
  WEEK(52),
  MONTH(12),
  QUARTER(4),
  YEAR(1);

  private final int perYear;

  Period(int perYear) {
    this.perYear = perYear;
  }

  /** How many of these a year counts as. */
  public int perYear() {
    return perYear;
  }

  /** The English word, in lower case: {@code "month"}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
