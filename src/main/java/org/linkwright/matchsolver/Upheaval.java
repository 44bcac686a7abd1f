package org.linkwright.matchsolver;

import java.util.Random;

/**
 * Empties a few demands that compete with each other and serves them anew, in another order and
 * with other likings. What comes out keeps every rule.
 */
final class Upheaval {

  private static final int MOST_DEMANDS = 6;
  private static final int PUSH_PERCENT = 50;
  private static final int DRAWS_FOR_AN_UNSERVED = 8;

  private final Board board;
  private final Market market;
  private final Filling filling;
  private final Random random;
  private final int[] emptied = new int[64];
  private int size;

  Upheaval(Board board, Random random) {
    this.board = board;
    this.market = board.market();
    this.filling = new Filling(board);
    this.random = random;
  }

  void happen() {
    size = 0;
    int demand = drawDemand();
    if (market.candidatesOf(demand).length == 0) {
      return;
    }
    if (random.nextInt(100) < PUSH_PERCENT) {
      push(demand);
    } else {
      emptyAround(demand, 1 + random.nextInt(MOST_DEMANDS));
      shuffle();
      Filling.Liking liking = drawLiking();
      for (int i = 0; i < size; i++) {
        filling.fill(emptied[i], liking);
      }
    }
  }

  /** One of which something is left, if one is found quickly. */
  private int drawDemand() {
    int demands = market.demands().size();
    int demand = random.nextInt(demands);
    if (random.nextBoolean()) {
      return demand;
    }
    for (int draw = 0; draw < DRAWS_FOR_AN_UNSERVED && board.unserved(demand) <= 0; draw++) {
      demand = random.nextInt(demands);
    }
    return demand;
  }

  private void remember(int demand) {
    for (int i = 0; i < size; i++) {
      if (emptied[i] == demand) {
        return;
      }
    }
    if (size < emptied.length) {
      emptied[size++] = demand;
    }
  }

  /** Empties a demand, and others that have lots from where it could have some. */
  private void emptyAround(int demand, int most) {
    remember(demand);
    filling.empty(demand);
    Candidate[] candidates = market.candidatesOf(demand);
    for (int draw = 0; draw < 2 * most && size < most; draw++) {
      int source = candidates[random.nextInt(candidates.length)].sourceIndex();
      int lots = board.lotsFrom(source);
      if (lots > 0) {
        int other = market.demandOfLot(board.lotFrom(source, random.nextInt(lots)));
        remember(other);
        filling.empty(other);
      }
    }
  }

  /** Gives a demand a lot from a source of which others are pushed away, who look elsewhere. */
  private void push(int demand) {
    Candidate[] candidates = market.candidatesOf(demand);
    Candidate wanted = candidates[random.nextInt(candidates.length)];
    if (!wanted.isAdmitted() || board.isSupplied(demand, wanted.supplierIndex())) {
      return;
    }
    makePlace(demand);
    int lot = board.freeLot(demand);
    if (lot < 0) {
      return;
    }
    pushOthers(wanted, lot);
    filling.add(wanted, Long.MAX_VALUE);
    Filling.Liking liking = drawLiking();
    filling.fill(demand, liking);
    for (int i = 0; i < size; i++) {
      filling.fill(emptied[i], liking);
    }
  }

  private void makePlace(int demand) {
    if (board.freeLot(demand) < 0) {
      int first = market.firstLotOf(demand);
      filling.drop(first + random.nextInt(market.lastLotOf(demand) - first));
    } else if (board.unserved(demand) <= 0) {
      int first = market.firstLotOf(demand);
      filling.drop(first + random.nextInt(market.lastLotOf(demand) - first));
    }
  }

  private void pushOthers(Candidate wanted, int lot) {
    long enough = Math.max(wanted.least(), board.unserved(wanted.demandIndex()));
    int source = wanted.sourceIndex();
    int tries = board.lotsFrom(source);
    for (int i = 0; i < tries && board.room(wanted, lot) < enough; i++) {
      int lots = board.lotsFrom(source);
      if (lots == 0) {
        return;
      }
      int other = board.lotFrom(source, random.nextInt(lots));
      remember(market.demandOfLot(other));
      filling.drop(other);
    }
  }

  private void shuffle() {
    for (int i = size - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = emptied[i];
      emptied[i] = emptied[j];
      emptied[j] = kept;
    }
  }

  /** Room, fit and chance, each with another weight every time. */
  private Filling.Liking drawLiking() {
    double room = random.nextDouble();
    double fit = random.nextDouble() * (1 - room);
    double chance = random.nextDouble() * random.nextDouble();
    return (candidate, possible, left) ->
        room * possible / left + fit * candidate.points() / 1_000 + chance * random.nextDouble();
  }
}
