package org.linkwright.matchsolver;

import org.jspecify.annotations.Nullable;

/**
 * What the agency sets for a whole plan.
 *
 * @param admitNearMisses whether suppliers are proposed whose gap can be closed in time
 * @param weights what makes one plan better than another that serves as much
 * @param bounds what no plan may exceed
 */
public record PlanRules(boolean admitNearMisses, Weights weights, Bounds bounds) {

  /** Fit alone counts, near misses stay out, nothing is bounded, change is free. */
  public static final PlanRules DEFAULT = new PlanRules(false, Weights.DEFAULT, Bounds.NONE);

  /**
   * What counts, and how much. All are points of fit, each for what a lot is worth: 10 points for
   * newcomers let one of fit 70 go before somebody known of fit 79.
   *
   * @param fit percent of the fit that counts, 0 to 100
   * @param newcomers points a newcomer has before others, 0 to 100
   * @param smallFirms points a small firm has before others, 0 to 100
   * @param spread cents that each further demand of one supplier costs, beside what it is worth; 0
   *     to 1,000,000,000
   * @param change percent of the value that is taken from a supplier of the former plan, 0 to
   *     1,000: with 100, a lot moves only where that serves more than its own value; with 0 the
   *     former plan does not matter
   */
  public record Weights(int fit, int newcomers, int smallFirms, long spread, int change) {

    /** Fit alone counts. */
    public static final Weights DEFAULT = new Weights(100, 0, 0, 0, 0);

    private static final int MOST_POINTS = 100;
    private static final int MOST_CHANGE = 1_000;
    private static final long MOST_SPREAD = 1_000_000_000L;

    /** Refuses numbers out of range with an {@link IllegalArgumentException} naming the number. */
    public Weights {
      Ranges.require("fit", fit, 0, MOST_POINTS);
      Ranges.require("newcomers", newcomers, 0, MOST_POINTS);
      Ranges.require("smallFirms", smallFirms, 0, MOST_POINTS);
      Ranges.require("spread", spread, 0, MOST_SPREAD);
      Ranges.require("change", change, 0, MOST_CHANGE);
    }

    /** Tenths of points a lot of this option has for each cent it is worth. */
    int pointsInTenths(Option option, Source source) {
      return option.fitInTenths() * fit / 100
          + (source.newcomer() ? 10 * newcomers : 0)
          + (source.smallFirm() ? 10 * smallFirms : 0);
    }
  }

  /**
   * What no plan may exceed; null where nothing is bounded.
   *
   * @param buyerShare percent of all that a buyer asks for, by value, with one supplier, 1 to 100
   * @param supplierValue cents a year with one supplier, 0 or more
   * @param supplierDemands demands that one supplier serves, 0 or more
   */
  public record Bounds(
      @Nullable Integer buyerShare,
      @Nullable Long supplierValue,
      @Nullable Integer supplierDemands) {

    /** Nothing is bounded. */
    public static final Bounds NONE = new Bounds(null, null, null);

    /** Refuses numbers out of range with an {@link IllegalArgumentException} naming the number. */
    public Bounds {
      if (buyerShare != null) {
        Ranges.require("buyerShare", buyerShare, 1, 100);
      }
      if (supplierValue != null) {
        Ranges.require("supplierValue", supplierValue, 0, Demand.MOST_VALUE);
      }
      if (supplierDemands != null) {
        Ranges.require("supplierDemands", supplierDemands, 0, Integer.MAX_VALUE);
      }
    }

    /** The most cents of a buyer's with one supplier. */
    long ofBuyer(long asked) {
      return buyerShare == null ? asked : asked / 100 * buyerShare + asked % 100 * buyerShare / 100;
    }

    long ofSupplier() {
      return supplierValue == null ? Long.MAX_VALUE : supplierValue;
    }

    int demandsOfSupplier() {
      return supplierDemands == null ? Integer.MAX_VALUE : supplierDemands;
    }
  }

  public PlanRules admittingNearMisses() {
    return new PlanRules(true, weights, bounds);
  }

  public PlanRules withWeights(Weights other) {
    return new PlanRules(admitNearMisses, other, bounds);
  }

  public PlanRules withBounds(Bounds other) {
    return new PlanRules(admitNearMisses, weights, other);
  }

  boolean admits(Candidacy candidacy) {
    return candidacy == Candidacy.ELIGIBLE
        || (admitNearMisses && candidacy == Candidacy.CLOSABLE_NEAR_MISS);
  }
}
