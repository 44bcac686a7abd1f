package org.linkwright.matchsolver;

import java.util.List;

/**
 * What keeps one option from serving more of a demand.
 *
 * @param option the option
 * @param kind what binds
 * @param room how much more of the demand it could serve by this limit alone, in units of the
 *     demand; less than its smallest lot counts as nothing
 * @param holders who holds what it lacks, the largest first; empty where nobody does
 */
public record Obstacle(Option option, Kind kind, long room, List<Allotment> holders) {

  public Obstacle {
    holders = List.copyOf(holders);
  }

  /** What can bind; in the order in which a plan looks at it. */
  public enum Kind {
    /** The officer has ruled the pair out. */
    FORBIDDEN,
    /** An existing contract binds the supplier to another buyer. */
    CONTRACT,
    /** A mandatory criterion is not met, and cannot be before the start. */
    GAP,
    /** A mandatory criterion is not met, and the agency admits no near misses. */
    NEAR_MISS,
    /** Its smallest lot is more than is asked for. */
    MINIMUM_ORDER,
    /** The supplier has a lot of this demand already, from this source or another. */
    SUPPLIES_ALREADY,
    /** The source has another buyer, and one of the two buyers wants it alone. */
    EXCLUSIVITY,
    /** The source has too little capacity left. */
    FULL,
    /** The buyer would have too large a share with the supplier. */
    BUYER_SHARE,
    /** The supplier would have too much value in all. */
    SUPPLIER_VALUE,
    /** The supplier serves as many demands as it may. */
    SUPPLIER_DEMANDS,
    /** It could serve it, but too few others could as well. */
    TOO_FEW;

    /** Whether it keeps a source out whatever the plan. */
    boolean isBar() {
      return this == FORBIDDEN || this == CONTRACT || isNearMiss();
    }

    boolean isNearMiss() {
      return this == GAP || this == NEAR_MISS;
    }
  }
}
