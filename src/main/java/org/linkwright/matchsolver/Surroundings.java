package org.linkwright.matchsolver;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A part of a problem that is small and tells the same about one demand: the demand and its
 * options, and of the rest what is served by its suppliers or asked for by its buyer. Changes can
 * be tried out on it.
 */
final class Surroundings {

  private final String demandId;
  private final MatchProblem part;
  private final List<Allotment> allotments;
  private final long served;

  private Surroundings(
      String demandId, MatchProblem part, List<Allotment> allotments, long served) {
    this.demandId = demandId;
    this.part = part;
    this.allotments = allotments;
    this.served = served;
  }

  /** The surroundings of a demand in a plan. */
  static Surroundings of(Board board, int demand) {
    Market market = board.market();
    Set<Integer> suppliers = new HashSet<>();
    Set<Option> options = new LinkedHashSet<>();
    for (Candidate candidate : market.candidatesOf(demand)) {
      suppliers.add(candidate.supplierIndex());
      options.add(candidate.option());
    }
    Set<String> demands = new HashSet<>();
    for (int other = 0; other < market.demands().size(); other++) {
      if (market.buyerOf(other) == market.buyerOf(demand)
          || isServedByAny(board, other, suppliers)) {
        demands.add(market.demand(other).id());
      }
    }
    List<Allotment> allotments = new ArrayList<>();
    for (int lot = 0; lot < market.lots(); lot++) {
      Share share = board.share(lot);
      if (share != null && demands.contains(share.demand().id())) {
        allotments.add(share.allotment());
        options.add(share.candidate().option());
      }
    }
    MatchProblem part = part(market.problem(), demands, List.copyOf(options));
    return new Surroundings(market.demand(demand).id(), part, allotments, board.served(demand));
  }

  private static boolean isServedByAny(Board board, int demand, Set<Integer> suppliers) {
    Market market = board.market();
    for (int lot = market.firstLotOf(demand); lot < market.lastLotOf(demand); lot++) {
      Share share = board.share(lot);
      if (share != null && suppliers.contains(share.candidate().supplierIndex())) {
        return true;
      }
    }
    return false;
  }

  private static MatchProblem part(MatchProblem whole, Set<String> demands, List<Option> options) {
    Set<String> sources = new HashSet<>();
    Set<Pair> pairs = new HashSet<>();
    for (Option option : options) {
      sources.add(option.sourceId());
      pairs.add(new Pair(option.demandId(), option.sourceId()));
    }
    return new MatchProblem(
        whole.demands().stream().filter(demand -> demands.contains(demand.id())).toList(),
        whole.sources().stream().filter(source -> sources.contains(source.id())).toList(),
        options,
        whole.rules(),
        whole.pins().stream()
            .filter(pin -> pairs.contains(new Pair(pin.demandId(), pin.sourceId())))
            .toList(),
        whole.forbidden().stream()
            .filter(pair -> pairs.contains(new Pair(pair.demandId(), pair.sourceId())))
            .toList(),
        List.of());
  }

  /** The part of the problem, without the former plan. */
  MatchProblem part() {
    return part;
  }

  /** What of the plan is within the part. */
  List<Allotment> allotments() {
    return allotments;
  }

  /**
   * How much more of the demand is served where the problem is changed and then what can be served
   * of the demand is, nothing else moving.
   *
   * @return units of the demand, 0 or more
   */
  long gain(MatchProblem changed) {
    Market market = new Market(changed);
    Board board = new Board(market);
    int asked = -1;
    for (int demand = 0; demand < market.demands().size(); demand++) {
      asked = market.demand(demand).id().equals(demandId) ? demand : asked;
    }
    for (Allotment allotment : allotments) {
      Candidate candidate = market.requireCandidate(allotment.demandId(), allotment.sourceId());
      board.set(board.freeLot(candidate.demandIndex()), new Share(candidate, allotment.quantity()));
    }
    new Filling(board).fill(asked, Filling.MOST_FIRST);
    return Math.max(0, board.served(asked) - served);
  }
}
