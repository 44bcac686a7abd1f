package org.linkwright.matchsolver;

import java.math.BigDecimal;

/**
 * That a source could serve a demand. Where there is no option, it cannot.
 *
 * @param demandId the demand
 * @param sourceId the source
 * @param candidacy as what
 * @param fit 0 to 100; decimals beyond the first do not count
 * @param grainsPerUnit what one unit of the demand takes of the source's capacity, 0 (it takes
 *     nothing that runs out) to {@value Source#MOST_CAPACITY}
 */
public record Option(
    String demandId, String sourceId, Candidacy candidacy, BigDecimal fit, long grainsPerUnit) {

  private static final int BEST_FIT = 100;

  /** Refuses numbers out of range with an {@link IllegalArgumentException} naming the number. */
  public Option {
    Ranges.require("grainsPerUnit", grainsPerUnit, 0, Source.MOST_CAPACITY);
    if (fit.signum() < 0 || fit.compareTo(BigDecimal.valueOf(BEST_FIT)) > 0) {
      throw new IllegalArgumentException("fit is not from 0 to 100: " + fit);
    }
  }

  /** An eligible source that takes one grain for each unit. */
  public static Option of(String demandId, String sourceId, int fit) {
    return new Option(demandId, sourceId, Candidacy.ELIGIBLE, BigDecimal.valueOf(fit), 1);
  }

  /** The same option as a candidate of another kind. */
  public Option as(Candidacy other) {
    return new Option(demandId, sourceId, other, fit, grainsPerUnit);
  }

  /** The same option with another conversion of units. */
  public Option taking(long grains) {
    return new Option(demandId, sourceId, candidacy, fit, grains);
  }

  int fitInTenths() {
    return fit.movePointRight(1).intValue();
  }
}
