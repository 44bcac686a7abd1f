package org.linkwright.matchsolver;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** Tries out what could be done with a lot instead, everything else staying as it is. */
final class NextBestFinder {

  private final Board board;
  private final Market market;

  NextBestFinder(Board board) {
    this.board = board;
    this.market = board.market();
  }

  /** The alternative with the best score; of equals the first in the order of the options. */
  NextBest nextBest(int lot) {
    Share share = board.share(lot);
    if (share == null) {
      throw new IllegalArgumentException("lot " + lot + " is not served");
    }
    HardMediumSoftLongScore now = board.score();
    board.commit();
    NextBest best = without(lot, now);
    for (Candidate candidate : market.candidatesOf(share.candidate().demandIndex())) {
      if (!candidate.is(share.candidate())) {
        NextBest other = with(lot, candidate, share.quantity(), now);
        best = other != null && isBetter(other, best) ? other : best;
      }
    }
    return best;
  }

  private static boolean isBetter(NextBest one, NextBest other) {
    return one.valueLost() < other.valueLost()
        || (one.valueLost() == other.valueLost() && one.worthLost() < other.worthLost());
  }

  /** The lot is served by nobody. */
  private NextBest without(int lot, HardMediumSoftLongScore now) {
    int demand = market.demandOfLot(lot);
    board.change(lot, null);
    int left = board.lotsServed(demand);
    boolean drops =
        left > market.pinsOf(demand).size() && left < market.demand(demand).leastSuppliers();
    if (drops) {
      new Filling(board).dropUnpinned(demand);
    }
    return costing(now, null, 0, drops);
  }

  private @Nullable NextBest with(
      int lot, Candidate candidate, long wanted, HardMediumSoftLongScore now) {
    board.change(lot, null);
    long quantity = Math.min(wanted, board.room(candidate, lot));
    if (quantity < candidate.least()
        || board.isSupplied(candidate.demandIndex(), candidate.supplierIndex())) {
      board.rollBack();
      return null;
    }
    board.change(lot, new Share(candidate, quantity));
    return costing(now, candidate.option(), quantity, false);
  }

  private NextBest costing(
      HardMediumSoftLongScore now, @Nullable Option option, long quantity, boolean drops) {
    HardMediumSoftLongScore then = board.score();
    board.rollBack();
    return new NextBest(
        option,
        quantity,
        now.mediumScore() - then.mediumScore(),
        now.softScore() - then.softScore(),
        drops);
  }
}
