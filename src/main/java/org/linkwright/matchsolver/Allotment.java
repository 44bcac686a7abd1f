package org.linkwright.matchsolver;

/**
 * A quantity of a demand that a source serves: what a plan consists of.
 *
 * @param quantity units of the demand per month, 1 or more
 */
public record Allotment(String demandId, String sourceId, long quantity) {

  /** Refuses a quantity out of range with an {@link IllegalArgumentException}. */
  public Allotment {
    Ranges.require("quantity", quantity, 1, Demand.MOST_QUANTITY);
  }
}
