package org.linkwright.matchsolver;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Serves what is left of a demand from what its candidates have left, and never breaks a rule for
 * it. Lots that are there stay where they are and may grow; they shrink only where that makes room
 * for one supplier more.
 */
final class Filling {

  private final Board board;
  private final Market market;
  private Candidate[] order = new Candidate[16];
  private double[] keys = new double[16];

  /** How much a candidate is liked: the higher, the sooner it is asked. */
  interface Liking {

    /**
     * @param room what it could serve of what is left, in units of the demand
     * @param left of the demand
     */
    double of(Candidate candidate, long room, long left);
  }

  /** Whoever can serve most, and the better fit of two that can serve as much. */
  static final Liking MOST_FIRST = (candidate, room, left) -> room + candidate.points() / 10_000.0;

  Filling(Board board) {
    this.board = board;
    this.market = board.market();
  }

  /** Puts what the officer has pinned in its place, with the least it takes. */
  void layPins() {
    for (PinnedCandidate pin : market.pins()) {
      int lot = board.freeLot(pin.candidate().demandIndex());
      board.change(lot, new Share(pin.candidate(), pin.least()));
    }
  }

  /** Puts allotments in their place as far as they fit beside what is there. */
  void lay(List<Allotment> allotments) {
    Set<Integer> demands = new TreeSet<>();
    for (Allotment allotment : allotments) {
      Candidate candidate = market.candidate(allotment.demandId(), allotment.sourceId());
      if (candidate != null) {
        demands.add(candidate.demandIndex());
        lay(candidate, allotment.quantity());
      }
    }
    for (int demand : demands) {
      if (board.lotsServed(demand) < market.demand(demand).leastSuppliers()) {
        fill(demand, MOST_FIRST);
      }
    }
  }

  private void lay(Candidate candidate, long quantity) {
    int demand = candidate.demandIndex();
    for (int lot = market.firstLotOf(demand); lot < market.lastLotOf(demand); lot++) {
      Share share = board.share(lot);
      if (share != null && share.candidate().is(candidate)) {
        growTo(lot, share, quantity);
        return;
      }
    }
    if (board.unserved(demand) >= candidate.least()) {
      add(candidate, quantity);
    }
  }

  private void growTo(int lot, Share share, long quantity) {
    if (!isFixed(share)) {
      long left = board.unserved(share.candidate().demandIndex());
      long most = Math.min(board.room(share.candidate(), lot), share.quantity() + left);
      if (Math.min(most, quantity) > share.quantity()) {
        board.change(lot, new Share(share.candidate(), Math.min(most, quantity)));
      }
    }
  }

  /** Takes everything from a demand but the least of what is pinned. */
  void empty(int demand) {
    for (int lot = market.firstLotOf(demand); lot < market.lastLotOf(demand); lot++) {
      drop(lot);
    }
  }

  /** Takes a lot away, or all but its least where it is pinned. */
  void drop(int lot) {
    Share share = board.share(lot);
    if (share == null) {
      return;
    }
    PinnedCandidate pin = board.pinOf(share);
    Share left = pin == null ? null : new Share(pin.candidate(), pin.least());
    if (!share.equals(left)) {
      board.change(lot, left);
    }
  }

  /**
   * Gives a demand a lot of a candidate, as large as can be.
   *
   * @return whether it has one now
   */
  boolean add(Candidate candidate, long most) {
    int demand = candidate.demandIndex();
    int lot = board.freeLot(demand);
    if (lot < 0 || board.isSupplied(demand, candidate.supplierIndex())) {
      return false;
    }
    long room = Math.min(most, board.room(candidate, lot));
    long least = candidate.least();
    if (room < least) {
      return false;
    }
    long left = board.unserved(demand);
    if (left < least && !borrow(demand, least - left)) {
      return false;
    }
    long quantity = Math.min(room, Math.max(least, board.unserved(demand)));
    board.change(lot, new Share(candidate, quantity));
    return true;
  }

  /** Makes the lots of a demand so much smaller, or leaves them alone where they cannot be. */
  private boolean borrow(int demand, long amount) {
    long available = 0;
    for (int lot = market.firstLotOf(demand); lot < market.lastLotOf(demand); lot++) {
      available += spare(lot);
    }
    if (available < amount) {
      return false;
    }
    long missing = amount;
    for (int lot = market.firstLotOf(demand); missing > 0; lot++) {
      long given = Math.min(missing, spare(lot));
      Share share = board.share(lot);
      if (given > 0 && share != null) {
        board.change(lot, new Share(share.candidate(), share.quantity() - given));
        missing -= given;
      }
    }
    return true;
  }

  /** By how much a lot could be smaller. */
  private long spare(int lot) {
    Share share = board.share(lot);
    if (share == null) {
      return 0;
    }
    PinnedCandidate pin = board.pinOf(share);
    return Math.max(0, share.quantity() - (pin == null ? share.candidate().least() : pin.least()));
  }

  /** Makes the lots of a demand larger as far as they can be and something is left of it. */
  void grow(int demand) {
    for (int lot = market.firstLotOf(demand); lot < market.lastLotOf(demand); lot++) {
      Share share = board.share(lot);
      if (share != null && board.unserved(demand) > 0) {
        growTo(lot, share, Long.MAX_VALUE);
      }
    }
  }

  private boolean isFixed(Share share) {
    PinnedCandidate pin = board.pinOf(share);
    return pin != null && pin.quantity() != null;
  }

  /** Serves what can be served of a demand, and nothing where too few suppliers come together. */
  void fill(int demand, Liking liking) {
    grow(demand);
    Demand asked = market.demand(demand);
    if (board.unserved(demand) <= 0 && board.lotsServed(demand) >= asked.leastSuppliers()) {
      return;
    }
    if (board.freeLot(demand) >= 0) {
      askCandidates(demand, liking);
    }
    if (board.lotsServed(demand) < asked.leastSuppliers()) {
      dropUnpinned(demand);
      grow(demand);
    }
  }

  private void askCandidates(int demand, Liking liking) {
    Demand asked = market.demand(demand);
    int found = sortByLiking(demand, liking);
    for (int i = 0; i < found; i++) {
      boolean needsMore =
          board.unserved(demand) > 0 || board.lotsServed(demand) < asked.leastSuppliers();
      if (!needsMore || board.freeLot(demand) < 0) {
        return;
      }
      Candidate candidate = order[i];
      if (candidate != null) {
        add(candidate, Long.MAX_VALUE);
      }
    }
  }

  private int sortByLiking(int demand, Liking liking) {
    Candidate[] candidates = market.candidatesOf(demand);
    if (order.length < candidates.length) {
      order = new Candidate[candidates.length];
      keys = new double[candidates.length];
    }
    int lot = board.freeLot(demand);
    long left = Math.max(1, board.unserved(demand));
    int found = 0;
    for (Candidate candidate : candidates) {
      long room = board.room(candidate, lot);
      if (room > 0 && room >= candidate.least()) {
        insert(candidate, liking.of(candidate, Math.min(room, left), left), found++);
      }
    }
    return found;
  }

  private void insert(Candidate candidate, double key, int size) {
    int at = size;
    while (at > 0 && keys[at - 1] < key) {
      keys[at] = keys[at - 1];
      order[at] = order[at - 1];
      at--;
    }
    keys[at] = key;
    order[at] = candidate;
  }

  void dropUnpinned(int demand) {
    for (int lot = market.firstLotOf(demand); lot < market.lastLotOf(demand); lot++) {
      if (board.share(lot) != null && !board.isPinned(lot)) {
        board.change(lot, null);
      }
    }
  }
}
