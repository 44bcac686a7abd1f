package org.linkwright.matchsolver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linkwright.matchsolver.Obstacle.Kind;

/** Looks for what keeps one candidate from serving more of its demand. */
final class ObstacleFinder {

  private final Board board;
  private final Market market;

  ObstacleFinder(Board board) {
    this.board = board;
    this.market = board.market();
  }

  /** What binds first, in the order of {@link Kind}; of bounds on quantities the tightest. */
  Obstacle obstacle(Candidate candidate) {
    if (candidate.bar() != null) {
      return new Obstacle(candidate.option(), candidate.bar(), 0, List.of());
    }
    boolean isHere = board.quantityFrom(candidate) > 0;
    int demand = candidate.demandIndex();
    if (!isHere && board.isSupplied(demand, candidate.supplierIndex())) {
      return new Obstacle(candidate.option(), Kind.SUPPLIES_ALREADY, 0, List.of());
    }
    if (!isHere && candidate.least() > board.unserved(demand) && !canShrink(candidate)) {
      return new Obstacle(candidate.option(), Kind.MINIMUM_ORDER, 0, List.of());
    }
    if (!isHere && board.isBarredByExclusivity(candidate)) {
      return new Obstacle(candidate.option(), Kind.EXCLUSIVITY, 0, holdersOf(candidate));
    }
    if (!isHere
        && board.lotsOfSupplier(candidate.supplierIndex())
            >= market.problem().rules().bounds().demandsOfSupplier()) {
      return new Obstacle(candidate.option(), Kind.SUPPLIER_DEMANDS, 0, List.of());
    }
    return tightest(candidate);
  }

  /** Whether the demand's own lots could be made smaller to leave enough for one more. */
  private boolean canShrink(Candidate candidate) {
    return candidate.least() <= candidate.demand().quantity()
        && board.lotsServed(candidate.demandIndex()) > 0;
  }

  private Obstacle tightest(Candidate candidate) {
    PlanRules.Bounds bounds = market.problem().rules().bounds();
    Demand demand = candidate.demand();
    int trade = candidate.tradeIndex();
    long room = candidate.quantityFrom(Math.max(0, board.freeGrains(candidate.sourceIndex())));
    Kind kind = Kind.FULL;
    long byShare = demand.partWorth(market.boundOfTrade(trade) - board.valueOfTrade(trade));
    if (byShare < room) {
      room = byShare;
      kind = Kind.BUYER_SHARE;
    }
    long byValue =
        demand.partWorth(bounds.ofSupplier() - board.valueOfSupplier(candidate.supplierIndex()));
    if (byValue < room) {
      room = byValue;
      kind = Kind.SUPPLIER_VALUE;
    }
    boolean couldServe = room >= candidate.least() && board.quantityFrom(candidate) == 0;
    return new Obstacle(
        candidate.option(),
        couldServe && isShortOfSuppliers(candidate.demandIndex()) ? Kind.TOO_FEW : kind,
        room,
        kind == Kind.FULL ? holdersOf(candidate) : List.of());
  }

  private boolean isShortOfSuppliers(int demand) {
    return board.lotsServed(demand) < market.demand(demand).leastSuppliers();
  }

  private List<Allotment> holdersOf(Candidate candidate) {
    List<Share> holders = new ArrayList<>();
    for (int i = 0; i < board.lotsFrom(candidate.sourceIndex()); i++) {
      Share share = board.share(board.lotFrom(candidate.sourceIndex(), i));
      if (share != null) {
        holders.add(share);
      }
    }
    return holders.stream()
        .sorted(
            Comparator.comparing(Share::grains, Comparator.reverseOrder())
                .thenComparing(share -> share.demand().id()))
        .map(Share::allotment)
        .toList();
  }
}
