package org.linkwright.fit;

import java.math.BigDecimal;

/**
 * Eligibility and score as one int, the better the greater: in the order of {@link Fit#BEST_FIRST},
 * before ids.
 */
public final class Rating {

  /** Nothing the supplier offers is of the classification asked for; below every rating. */
  public static final int NO_CANDIDATE = -1;

  private static final int BAND = 1 << 12;
  private static final Eligibility[] ELIGIBILITIES = Eligibility.values();

  private Rating() {}

  /** The rating of a fit. */
  public static int of(Fit fit) {
    return of(fit.eligibility(), fit.score().movePointRight(1).intValueExact());
  }

  static int of(Eligibility eligibility, int tenths) {
    return (ELIGIBILITIES.length - 1 - eligibility.ordinal()) * BAND + tenths;
  }

  /** Whether the supplier can be proposed. */
  public static Eligibility eligibility(int rating) {
    return ELIGIBILITIES[ELIGIBILITIES.length - 1 - rating / BAND];
  }

  /** The score, 0 to 100 with one decimal. */
  public static BigDecimal score(int rating) {
    return BigDecimal.valueOf(rating % BAND, 1);
  }

  /** The score in tenths, 0 to 1000. */
  public static int tenths(int rating) {
    return rating % BAND;
  }
}
