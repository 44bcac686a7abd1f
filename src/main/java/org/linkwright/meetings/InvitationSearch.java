package org.linkwright.meetings;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.linkwright.meetings.InvitationMarket.Pair;

/**
 * Chooses whom to invite and who meets whom, so that the meetings are worth most together and no
 * limit is broken. Where the meetings that are best without conditions keep them all the same,
 * nothing is left to search. Otherwise the suppliers are decided on one by one, by branch and
 * bound: for those that are decided the meetings are found exactly ({@link ChosenMeetings}), and
 * what cannot be worth more than the best is not looked at ({@link InvitationBound}). The search
 * ends when that is proven or after a fixed amount of work, so that the same question always has
 * the same answer.
 */
final class InvitationSearch {

  /** Each price of each pair counts one; about a second on one core of 2025. */
  private static final long MOST_WORK = 30_000_000;

  private static final int WORK_OF_FLOW = 4;
  private static final int FIRST_ROUNDS = 160;
  private static final int ROUNDS = 16;

  private final InvitationMarket market;
  private final InvitationBound bound;
  private final Decisions decisions = new Decisions();
  private final long mostWork;
  private final long worthOfWanted;
  private final int[] journeys;
  private final Set<BitSet> tried = new HashSet<>();
  private Choice best;
  private long unexplored;
  private long work;

  private InvitationSearch(InvitationMarket market, long mostWork) {
    this.market = market;
    this.mostWork = mostWork;
    bound = new InvitationBound(market);
    worthOfWanted = market.worthOfWanted();
    journeys = journeysByWorth(market);
    best = choice(new BitSet());
  }

  /**
   * What was chosen.
   *
   * @param pairs places of the chosen pairs, ascending
   * @param invited places of the suppliers to invite, without those that come already
   * @param worth of the chosen pairs
   * @param worthAtMost nothing that serves as many of the wanted suppliers is worth more
   * @param wanted how many of the wanted suppliers are served
   * @param proven whether nothing is better
   */
  record Choice(
      List<Integer> pairs,
      BitSet invited,
      long worth,
      long worthAtMost,
      int wanted,
      boolean proven) {}

  /** The best choice. */
  static Choice best(InvitationMarket market) {
    return best(market, MOST_WORK);
  }

  static Choice best(InvitationMarket market, long mostWork) {
    return new InvitationSearch(market, mostWork).search();
  }

  private Choice search() {
    ChosenMeetings free = ChosenMeetings.withoutConditions(market);
    BitSet met = new BitSet();
    free.pairs().stream()
        .map(pair -> market.pairs().get(pair).supplier())
        .filter(market::isInvited)
        .forEach(met::set);
    if (met.cardinality() <= market.mostInvited() && met.equals(free.served())) {
      return proven(choice(free));
    }
    tryOut(met.cardinality() <= market.mostInvited() ? free.served() : new BitSet());
    long[] prices = free.prices();
    for (int resource = 0; resource < prices.length; resource++) {
      prices[resource] *= InvitationBound.PARTS;
    }
    explore(prices, total(free.worth(), wanted(free.served())), FIRST_ROUNDS);
    long most = unexplored - worthOfWanted * best.wanted();
    return unexplored <= total(best.worth(), best.wanted())
        ? proven(best)
        : new Choice(
            best.pairs(),
            best.invited(),
            best.worth(),
            Math.min(most, worthOfWanted - 1),
            best.wanted(),
            false);
  }

  private void explore(long[] from, long most, int rounds) {
    if (most <= total(best.worth(), best.wanted())) {
      return;
    }
    if (work >= mostWork) {
      unexplored = Math.max(unexplored, most);
      return;
    }
    InvitationBound.Tightened tightened =
        bound.tighten(from, decisions, total(best.worth(), best.wanted()), rounds);
    InvitationBound.Offer offer = tightened.offer();
    work += 2L * rounds * (market.pairs().size() + market.suppliers().size());
    if (!offer.isPossible() || offer.most() <= total(best.worth(), best.wanted())) {
      return;
    }
    tryOut(offer.invited());
    int next = offer.marginal();
    if (next >= 0) {
      long atMost = Math.min(most, offer.most());
      boolean likely = offer.invited().get(next);
      for (boolean invited : new boolean[] {likely, !likely}) {
        decisions.decide(next, invited);
        explore(tightened.prices(), atMost, ROUNDS);
        decisions.open(next);
      }
    }
  }

  /** Keeps the best meetings of these suppliers if they are better than the best so far. */
  private void tryOut(BitSet invited) {
    if (!tried.add(invited)) {
      return;
    }
    Choice found = choice(invited);
    BitSet more = withThoseThatFind(found);
    if (!more.equals(found.invited())) {
      found = choice(more);
    }
    if (total(found.worth(), found.wanted()) > total(best.worth(), best.wanted())) {
      best = found;
    }
  }

  /** Suppliers that cannot all be served give way to those that are. */
  private Choice choice(BitSet invited) {
    ChosenMeetings meetings = ChosenMeetings.of(market, invited);
    // Each meeting takes a search of its own, which begins at all buyers.
    work +=
        (long) WORK_OF_FLOW
            * (market.pairs().size() + (long) meetings.pairs().size() * market.buyers().size());
    return meetings.served().equals(invited) ? choice(meetings) : choice(meetings.served());
  }

  private Choice choice(ChosenMeetings meetings) {
    BitSet served = meetings.served();
    return new Choice(
        meetings.pairs(), served, meetings.worth(), meetings.worth(), wanted(served), false);
  }

  /** The invited, and whoever else finds time left for a meeting worth its journey. */
  private BitSet withThoseThatFind(Choice choice) {
    int[] left = market.buyers().stream().mapToInt(InvitationMarket.Buyer::room).toArray();
    int tables = market.tableRoom();
    for (int place : choice.pairs()) {
      int buyer = market.pairs().get(place).buyer();
      left[buyer]--;
      tables -= market.buyers().get(buyer).atTable() ? 1 : 0;
    }
    BitSet more = (BitSet) choice.invited().clone();
    for (int place : journeys) {
      Pair pair = market.pairs().get(place);
      boolean atTable = market.buyers().get(pair.buyer()).atTable();
      if (more.cardinality() < market.mostInvited()
          && !more.get(pair.supplier())
          && market.suppliers().get(pair.supplier()).room() > 0
          && left[pair.buyer()] > 0
          && (tables > 0 || !atTable)) {
        more.set(pair.supplier());
        left[pair.buyer()]--;
        tables -= atTable ? 1 : 0;
      }
    }
    return more;
  }

  private static int[] journeysByWorth(InvitationMarket market) {
    return IntStream.range(0, market.pairs().size())
        .filter(place -> market.pairs().get(place).worthTheJourney())
        .filter(place -> market.isInvited(market.pairs().get(place).supplier()))
        .boxed()
        .sorted(
            (one, other) -> {
              int byWorth =
                  Long.compare(market.pairs().get(other).worth(), market.pairs().get(one).worth());
              return byWorth == 0 ? Integer.compare(one, other) : byWorth;
            })
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private long total(long worth, int wanted) {
    return worth + worthOfWanted * wanted;
  }

  private int wanted(BitSet served) {
    return (int) served.stream().filter(market::isWanted).count();
  }

  private static Choice proven(Choice choice) {
    return new Choice(
        choice.pairs(), choice.invited(), choice.worth(), choice.worth(), choice.wanted(), true);
  }
}
