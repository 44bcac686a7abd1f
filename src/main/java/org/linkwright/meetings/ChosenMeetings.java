package org.linkwright.meetings;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.linkwright.meetings.InvitationMarket.Pair;
import org.linkwright.meetings.InvitationMarket.Supplier;

/**
 * The best meetings of given suppliers, found exactly as the flow of most worth. Each supplier that
 * has to be invited sends its first unit along an arc of its own, which only what is worth the
 * journey reaches and which gains more than all meetings together: so all are served as far as that
 * is possible at all, and then the meetings are worth most.
 */
final class ChosenMeetings {

  private final List<Integer> pairs;
  private final BitSet served;
  private final long worth;
  private final long[] prices;

  private ChosenMeetings(List<Integer> pairs, BitSet served, long worth, long[] prices) {
    this.pairs = List.copyOf(pairs);
    this.served = served;
    this.worth = worth;
    this.prices = prices;
  }

  /**
   * The best meetings if these suppliers are invited.
   *
   * @param invited by place, without those that come already
   */
  static ChosenMeetings of(InvitationMarket market, BitSet invited) {
    return new Network(market, invited, market.worthOfWanted()).solve();
  }

  /**
   * The best meetings if any number may be invited, and for any meeting: worth no less than what is
   * possible.
   */
  static ChosenMeetings withoutConditions(InvitationMarket market) {
    BitSet all = new BitSet();
    all.set(0, market.suppliers().size());
    return new Network(market, all, 0).solve();
  }

  /** Places of the chosen pairs, ascending. */
  List<Integer> pairs() {
    return pairs;
  }

  /** What the chosen pairs are worth together. */
  long worth() {
    return worth;
  }

  /** The suppliers with a meeting worth the journey; not those that come already. */
  BitSet served() {
    return (BitSet) served.clone();
  }

  /** What one meeting less would cost: of each buyer, and last of all tables together. */
  long[] prices() {
    return prices.clone();
  }

  private static final class Network {

    private static final int SOURCE = 0;
    private static final int TABLES = 1;
    private static final int FIRST_BUYER = 2;

    private final InvitationMarket market;
    private final BitSet invited;
    private final BestFlow flow;
    private final int firstSupplier;
    private final int[] arcOfPair;

    /**
     * @param bonus of the first meeting worth the journey; for wanted ones that of their own if it
     *     is more
     */
    Network(InvitationMarket market, BitSet invited, long bonus) {
      this.market = market;
      this.invited = invited;
      int buyers = market.buyers().size();
      int suppliers = market.suppliers().size();
      firstSupplier = FIRST_BUYER + buyers;
      arcOfPair = new int[market.pairs().size()];
      int sink = firstSupplier + 2 * suppliers;
      flow = new BestFlow(sink + 1, 1 + buyers + 3 * suppliers + market.pairs().size());
      long worthOfWanted = market.worthOfWanted();
      flow.arc(SOURCE, TABLES, market.tableRoom(), 0);
      for (int buyer = 0; buyer < buyers; buyer++) {
        InvitationMarket.Buyer one = market.buyers().get(buyer);
        flow.arc(one.atTable() ? TABLES : SOURCE, FIRST_BUYER + buyer, one.room(), 0);
      }
      for (int supplier = 0; supplier < suppliers; supplier++) {
        if (takesPart(supplier)) {
          addWaysOut(supplier, sink, market.isWanted(supplier) ? worthOfWanted : bonus);
        }
      }
      for (int pair = 0; pair < arcOfPair.length; pair++) {
        Pair one = market.pairs().get(pair);
        arcOfPair[pair] =
            takesPart(one.supplier())
                ? flow.arc(FIRST_BUYER + one.buyer(), entry(one), 1, one.worth())
                : -1;
      }
    }

    private boolean takesPart(int supplier) {
      return invited.get(supplier) || !market.isInvited(supplier);
    }

    /** Where what is worth the journey arrives; the node after it is for all the rest. */
    private int gate(int supplier) {
      return firstSupplier + 2 * supplier;
    }

    private int entry(Pair pair) {
      return gate(pair.supplier()) + (pair.worthTheJourney() ? 0 : 1);
    }

    private void addWaysOut(int supplier, int sink, long bonus) {
      Supplier one = market.suppliers().get(supplier);
      int rest = gate(supplier) + 1;
      int free = market.isInvited(supplier) ? one.room() - 1 : one.room();
      if (market.isInvited(supplier)) {
        flow.arc(gate(supplier), sink, Math.min(1, one.room()), bonus);
      }
      flow.arc(gate(supplier), rest, Math.max(0, free), 0);
      flow.arc(rest, sink, Math.max(0, free), 0);
    }

    ChosenMeetings solve() {
      flow.sendAll();
      List<Integer> chosen = new ArrayList<>();
      BitSet served = new BitSet();
      long worth = 0;
      for (int pair = 0; pair < arcOfPair.length; pair++) {
        if (arcOfPair[pair] >= 0 && flow.sent(arcOfPair[pair]) > 0) {
          Pair one = market.pairs().get(pair);
          chosen.add(pair);
          worth += one.worth();
          if (one.worthTheJourney() && market.isInvited(one.supplier())) {
            served.set(one.supplier());
          }
        }
      }
      return new ChosenMeetings(chosen, served, worth, prices());
    }

    private long[] prices() {
      int buyers = market.buyers().size();
      long[] prices = new long[buyers + 1];
      for (int buyer = 0; buyer < buyers; buyer++) {
        int from = market.buyers().get(buyer).atTable() ? TABLES : SOURCE;
        prices[buyer] = flow.price(from, FIRST_BUYER + buyer);
      }
      prices[buyers] = flow.price(SOURCE, TABLES);
      return prices;
    }
  }
}
