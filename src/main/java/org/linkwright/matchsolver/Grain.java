package org.linkwright.matchsolver;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How finely the capacity of a source is counted. Rounding is against the plan, so that no source
 * is ever overbooked by it.
 *
 * @param decimals how many decimals of the capability's unit a grain has, 0 to 9
 */
public record Grain(int decimals) {

  /** Thousandths of the capability's unit. */
  public static final Grain THOUSANDTH = new Grain(3);

  private static final int MOST_DECIMALS = 9;

  /** Refuses decimals out of range with an {@link IllegalArgumentException}. */
  public Grain {
    Ranges.require("decimals", decimals, 0, MOST_DECIMALS);
  }

  /**
   * The capacity of a source in grains, rounded down; never more than a source can have.
   *
   * @param amount in the capability's unit, 0 or more
   */
  public long capacity(BigDecimal amount) {
    return amount
        .movePointRight(decimals)
        .setScale(0, RoundingMode.DOWN)
        .min(BigDecimal.valueOf(Source.MOST_CAPACITY))
        .longValueExact();
  }

  /**
   * What one unit of a requirement takes of a source, or a minimum order, in grains, rounded up;
   * never more than a source can have.
   *
   * @param amount in the capability's unit, 0 or more
   */
  public long need(BigDecimal amount) {
    return amount
        .movePointRight(decimals)
        .setScale(0, RoundingMode.UP)
        .min(BigDecimal.valueOf(Source.MOST_CAPACITY))
        .longValueExact();
  }
}
