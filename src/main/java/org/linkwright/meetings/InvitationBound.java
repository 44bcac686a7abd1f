package org.linkwright.meetings;

import java.util.Arrays;
import java.util.BitSet;
import org.linkwright.meetings.InvitationMarket.Pair;
import org.linkwright.meetings.InvitationMarket.Supplier;

/**
 * How much invitations can be worth at most. The limits of buyers and tables are replaced by prices
 * for their time: each supplier then chooses for itself, the suppliers that gain most are invited,
 * and whatever the prices are, nothing that keeps the limits is worth more than that and the price
 * of all the time together. Good prices are found by lowering those of time that is left over and
 * raising those of time that is wanted by too many.
 *
 * <p>Source: Fisher, <i>The Lagrangian relaxation method for solving integer programming
 * problems</i>, Management Science 27 (1981), sections 3 and 4.
 */
final class InvitationBound {

  /** Prices are whole numbers of so many parts of a unit of worth, so that sums are exact. */
  static final int PARTS = 1024;

  private static final int PLACE_BITS = 20;
  private static final long NONE = Long.MIN_VALUE / 4;

  private final InvitationMarket market;
  private final int tables;
  private final long worthOfWanted;
  private final int[] start;
  private final int[] buyer;
  private final long[] worth;
  private final boolean[] worthTheJourney;
  private final boolean[] atTable;
  private final long[] scratch;
  private final long[] gains;
  private final int[] usage;

  InvitationBound(InvitationMarket market) {
    this.market = market;
    int suppliers = market.suppliers().size();
    tables = market.buyers().size();
    worthOfWanted = market.worthOfWanted() * PARTS;
    start = new int[suppliers + 1];
    market.pairs().forEach(pair -> start[pair.supplier() + 1]++);
    for (int supplier = 0; supplier < suppliers; supplier++) {
      start[supplier + 1] += start[supplier];
    }
    int pairs = market.pairs().size();
    buyer = new int[pairs];
    worth = new long[pairs];
    worthTheJourney = new boolean[pairs];
    atTable = new boolean[pairs];
    scratch = new long[pairs];
    gains = new long[suppliers];
    usage = new int[tables + 1];
    int[] next = start.clone();
    for (Pair pair : market.pairs()) {
      int at = next[pair.supplier()]++;
      buyer[at] = pair.buyer();
      worth[at] = pair.worth() * PARTS;
      worthTheJourney[at] = pair.worthTheJourney();
      atTable[at] = market.buyers().get(pair.buyer()).atTable();
    }
  }

  /**
   * Who would be invited at some prices.
   *
   * @param most nothing that keeps the decisions is worth more, wanted suppliers counted
   * @param invited without those that come already
   * @param marginal an undecided supplier that is nearly invited or nearly not; -1 if all are
   *     decided or no more may be invited
   */
  record Offer(long most, BitSet invited, int marginal) {

    boolean isPossible() {
      return most > NONE;
    }
  }

  /** The prices of the best offer that was found, and the offer. */
  static final class Tightened {
    private final long[] prices;
    private final Offer offer;

    Tightened(long[] prices, Offer offer) {
      this.prices = prices;
      this.offer = offer;
    }

    long[] prices() {
      return prices;
    }

    Offer offer() {
      return offer;
    }
  }

  /**
   * Looks for prices that say more.
   *
   * @param from prices to begin with, in parts
   * @param reached what is worth no more than this need not be told from it
   * @param rounds how many prices are tried
   */
  Tightened tighten(long[] from, Decisions decisions, long reached, int rounds) {
    long[] prices = from.clone();
    Tightened best = new Tightened(prices.clone(), offer(prices, decisions));
    double reach = 1;
    int failed = 0;
    for (int round = 0; round < rounds; round++) {
      if (!best.offer().isPossible()
          || best.offer().most() <= reached
          || !move(prices, best, reached, reach)) {
        break;
      }
      Offer offer = offer(prices, decisions);
      if (offer.most() < best.offer().most()) {
        best = new Tightened(prices.clone(), offer);
        failed = 0;
      } else if (++failed == 5) {
        reach /= 2;
        failed = 0;
        prices = best.prices().clone();
        offer(prices, decisions);
      }
    }
    return best;
  }

  /** Moves prices by what was used too much or too little; false if nothing was. */
  private boolean move(long[] prices, Tightened best, long reached, double reach) {
    double norm = 0;
    for (int resource = 0; resource <= tables; resource++) {
      double left = left(resource, prices);
      norm += left * left;
    }
    double step = reach * PARTS * (best.offer().most() - reached) / norm;
    boolean moved = false;
    for (int resource = 0; resource <= tables; resource++) {
      long price = Math.max(0, prices[resource] - Math.round(step * left(resource, prices)));
      moved |= price != prices[resource];
      prices[resource] = price;
    }
    return norm > 0 && moved;
  }

  /** What is left over of a resource; nothing where its price cannot fall any more. */
  private int left(int resource, long[] prices) {
    int left = room(resource) - usage[resource];
    return left > 0 && prices[resource] == 0 ? 0 : left;
  }

  private int room(int resource) {
    return resource == tables ? market.tableRoom() : market.buyers().get(resource).room();
  }

  private Offer offer(long[] prices, Decisions decisions) {
    long total = 0;
    for (int resource = 0; resource <= tables; resource++) {
      total += prices[resource] * room(resource);
    }
    BitSet invited = new BitSet();
    long[] undecided = new long[gains.length];
    int count = 0;
    for (int supplier = 0; supplier < gains.length; supplier++) {
      gains[supplier] = gain(supplier, prices, false);
      if (!market.isInvited(supplier)) {
        total += gains[supplier];
      } else if (decisions.isInvited(supplier)) {
        if (gains[supplier] == NONE) {
          return new Offer(NONE, invited, -1);
        }
        total += gains[supplier];
        invited.set(supplier);
      } else if (decisions.isOpen(supplier)) {
        undecided[count++] = supplier;
      }
    }
    int left = market.mostInvited() - invited.cardinality();
    if (left < 0) {
      return new Offer(NONE, invited, -1);
    }
    int[] order =
        Arrays.stream(undecided, 0, count)
            .filter(supplier -> gains[(int) supplier] > NONE)
            .boxed()
            .sorted(
                (one, other) -> {
                  int byGain = Long.compare(gains[other.intValue()], gains[one.intValue()]);
                  return byGain == 0 ? Long.compare(one, other) : byGain;
                })
            .mapToInt(Long::intValue)
            .toArray();
    int taken = 0;
    while (taken < order.length && taken < left && gains[order[taken]] > 0) {
      invited.set(order[taken]);
      total += gains[order[taken]];
      taken++;
    }
    countUsage(invited, prices);
    return new Offer(Math.floorDiv(total, PARTS), invited, left == 0 ? -1 : marginal(order, taken));
  }

  /**
   * Of the last that is invited and the first that is not, the one that gains less or loses less.
   */
  private int marginal(int[] order, int taken) {
    if (order.length == 0) {
      return -1;
    }
    if (taken == 0 || taken == order.length) {
      return order[Math.max(0, taken - 1)];
    }
    boolean firstOutIsNear = Math.abs(gains[order[taken]]) < gains[order[taken - 1]] / 8;
    return order[firstOutIsNear ? taken : taken - 1];
  }

  private void countUsage(BitSet invited, long[] prices) {
    Arrays.fill(usage, 0);
    for (int supplier = 0; supplier < gains.length; supplier++) {
      if (invited.get(supplier) || !market.isInvited(supplier)) {
        gain(supplier, prices, true);
      }
    }
  }

  /**
   * What a supplier gains by the meetings that are best for it, in parts.
   *
   * @param count whether their time is counted as used
   * @return NONE if it cannot be invited at all
   */
  private long gain(int supplier, long[] prices, boolean count) {
    Supplier one = market.suppliers().get(supplier);
    int room = one.room();
    long total = 0;
    int first = -1;
    if (market.isInvited(supplier)) {
      first = bestWorthTheJourney(supplier, prices);
      if (first < 0 || room == 0) {
        return NONE;
      }
      room--;
      total = margin(first, prices) + (market.isWanted(supplier) ? worthOfWanted : 0);
      use(first, count);
    }
    int positive = 0;
    for (int at = start[supplier]; at < start[supplier + 1]; at++) {
      long margin = margin(at, prices);
      if (margin > 0 && at != first) {
        scratch[positive++] = (margin << PLACE_BITS) - (at - start[supplier]) - 1;
      }
    }
    Arrays.sort(scratch, 0, positive);
    for (int i = positive - 1; i >= Math.max(0, positive - room); i--) {
      long margin = (scratch[i] >> PLACE_BITS) + 1;
      total += margin;
      use(start[supplier] + (int) ((margin << PLACE_BITS) - scratch[i] - 1), count);
    }
    return total;
  }

  private int bestWorthTheJourney(int supplier, long[] prices) {
    int best = -1;
    for (int at = start[supplier]; at < start[supplier + 1]; at++) {
      if (worthTheJourney[at] && (best < 0 || margin(at, prices) > margin(best, prices))) {
        best = at;
      }
    }
    return best;
  }

  private long margin(int at, long[] prices) {
    return worth[at] - prices[buyer[at]] - (atTable[at] ? prices[tables] : 0);
  }

  private void use(int at, boolean count) {
    if (count) {
      usage[buyer[at]]++;
      usage[tables] += atTable[at] ? 1 : 0;
    }
  }
}
