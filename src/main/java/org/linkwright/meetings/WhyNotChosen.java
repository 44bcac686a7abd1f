package org.linkwright.meetings;

import org.linkwright.meetings.InvitationMarket.Pair;
import org.linkwright.meetings.InvitationProposal.Reason;

/** Says what stood against a meeting that was not chosen. */
final class WhyNotChosen {

  private final InvitationMarket market;
  private final InvitationSearch.Choice choice;
  private final int[] leftOfBuyer;
  private final int[] leftOfSupplier;
  private final boolean[] hasJourney;
  private final boolean[] hasTimeForJourney;
  private int leftOfTables;

  WhyNotChosen(InvitationMarket market, InvitationSearch.Choice choice) {
    this.market = market;
    this.choice = choice;
    leftOfBuyer = market.buyers().stream().mapToInt(InvitationMarket.Buyer::room).toArray();
    leftOfSupplier =
        market.suppliers().stream().mapToInt(InvitationMarket.Supplier::room).toArray();
    hasJourney = new boolean[leftOfSupplier.length];
    hasTimeForJourney = new boolean[leftOfSupplier.length];
    leftOfTables = market.tableRoom();
    for (int place : choice.pairs()) {
      Pair pair = market.pairs().get(place);
      leftOfBuyer[pair.buyer()]--;
      leftOfSupplier[pair.supplier()]--;
      leftOfTables -= takesTable(pair) ? 1 : 0;
    }
    for (Pair pair : market.pairs()) {
      hasJourney[pair.supplier()] |= pair.worthTheJourney();
      hasTimeForJourney[pair.supplier()] |= pair.worthTheJourney() && hasTime(pair);
    }
  }

  Reason reason(Pair pair) {
    int supplier = pair.supplier();
    boolean comes = !market.isInvited(supplier) || choice.invited().get(supplier);
    if (!comes && !hasJourney[supplier]) {
      return Reason.NOT_WORTH_THE_JOURNEY;
    }
    if (!comes && choice.invited().cardinality() >= market.mostInvited()) {
      return Reason.NOT_AMONG_THE_BEST;
    }
    if (leftOfSupplier[supplier] <= 0) {
      return Reason.SUPPLIER_IS_FULL;
    }
    if (leftOfBuyer[pair.buyer()] <= 0) {
      return Reason.BUYER_IS_FULL;
    }
    if (takesTable(pair) && leftOfTables <= 0) {
      return Reason.TABLES_ARE_FULL;
    }
    return hasTimeForJourney[supplier]
        ? Reason.NOT_AMONG_THE_BEST
        : Reason.NO_TIME_FOR_WHAT_IS_WORTH_THE_JOURNEY;
  }

  private boolean hasTime(Pair pair) {
    return leftOfBuyer[pair.buyer()] > 0 && (leftOfTables > 0 || !takesTable(pair));
  }

  private boolean takesTable(Pair pair) {
    return market.buyers().get(pair.buyer()).atTable();
  }
}
