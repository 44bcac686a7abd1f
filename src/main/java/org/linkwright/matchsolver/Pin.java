package org.linkwright.matchsolver;

import org.jspecify.annotations.Nullable;

/**
 * The officer's word that a source serves a demand.
 *
 * @param quantity exactly how much of it, or null where the search may choose
 */
public record Pin(String demandId, String sourceId, @Nullable Long quantity) {

  /** Refuses a quantity out of range with an {@link IllegalArgumentException}. */
  public Pin {
    if (quantity != null) {
      Ranges.require("quantity", quantity, 1, Demand.MOST_QUANTITY);
    }
  }
}
