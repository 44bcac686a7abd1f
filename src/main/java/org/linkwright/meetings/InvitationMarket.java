package org.linkwright.meetings;

import java.util.List;

/**
 * What the choice of invitations and meetings depends on, in numbers.
 *
 * @param buyers named by their places in this list
 * @param suppliers named by their places in this list
 * @param pairs each buyer with each supplier once at most
 * @param mostInvited how many of those that do not come already may be invited, 0 or more
 * @param tableRoom how many further meetings the tables hold, 0 or more
 */
record InvitationMarket(
    List<Buyer> buyers,
    List<Supplier> suppliers,
    List<Pair> pairs,
    int mostInvited,
    int tableRoom) {

  /**
   * A buyer.
   *
   * @param room how many further meetings it has time for, 0 or more
   * @param atTable whether its meetings take tables
   */
  record Buyer(int room, boolean atTable) {}

  /**
   * A supplier.
   *
   * @param room how many further meetings it has time for, 0 or more
   */
  record Supplier(int room, Coming coming) {}

  /** How a supplier comes to be there. */
  enum Coming {
    /** It comes already, whatever is chosen. */
    ALREADY,
    /** It goes before all others, as far as one meeting is worth its journey. */
    WANTED,
    /** It is invited if that is best. */
    IF_BEST
  }

  /**
   * A meeting that could be.
   *
   * @param buyer place of the buyer
   * @param supplier place of the supplier
   * @param worth above 0
   * @param worthTheJourney whether a supplier can be invited for it alone
   */
  record Pair(int buyer, int supplier, long worth, boolean worthTheJourney) {}

  InvitationMarket {
    buyers = List.copyOf(buyers);
    suppliers = List.copyOf(suppliers);
    pairs = List.copyOf(pairs);
  }

  /** What a wanted supplier counts for: more than all meetings together. */
  long worthOfWanted() {
    return 1 + pairs.stream().mapToLong(Pair::worth).sum();
  }

  boolean isInvited(int supplier) {
    return suppliers.get(supplier).coming() != Coming.ALREADY;
  }

  boolean isWanted(int supplier) {
    return suppliers.get(supplier).coming() == Coming.WANTED;
  }
}
