package org.linkwright.matchsolver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/**
 * Who serves what, counted as lots change: what is used of every limit, and the score that {@link
 * MatchConstraintProvider} defines, in constant time for each change. Changes can be taken back.
 */
final class Board {

  private final Market market;
  private final PlanRules.Bounds bounds;
  private final @Nullable Share[] shares;
  private final long[] served;
  private final int[] lotsOfDemand;
  private final long[] usedOfSource;
  private final LotList[] lotsOfSource;
  private final long[] valueOfTrade;
  private final long[] valueOfSupplier;
  private final int[] lotsOfSupplier;
  private final List<Undo> journal = new ArrayList<>();
  private long broken;
  private long missed;
  private long worth;

  private record Undo(int lot, @Nullable Share former) {}

  /** The lots that one source serves, in no order. */
  private static final class LotList {

    private int[] lots = new int[4];
    private int size;

    void add(int lot) {
      if (size == lots.length) {
        lots = Arrays.copyOf(lots, 2 * size);
      }
      lots[size++] = lot;
    }

    void remove(int lot) {
      int at = 0;
      while (lots[at] != lot) {
        at++;
      }
      lots[at] = lots[--size];
    }
  }

  /** A board on which nothing is served. */
  Board(Market market) {
    this.market = market;
    this.bounds = market.problem().rules().bounds();
    int demands = market.demands().size();
    shares = new Share[market.lots()];
    served = new long[demands];
    lotsOfDemand = new int[demands];
    usedOfSource = new long[market.sources()];
    lotsOfSource = new LotList[market.sources()];
    Arrays.setAll(lotsOfSource, source -> new LotList());
    valueOfTrade = new long[market.trades()];
    valueOfSupplier = new long[market.suppliers()];
    lotsOfSupplier = new int[market.suppliers()];
    for (int demand = 0; demand < demands; demand++) {
      missed += unservedValue(demand);
      broken += brokenByDemand(demand);
    }
    for (Former former : market.formers()) {
      missed += former.cost(0, market.problem().rules());
    }
  }

  Market market() {
    return market;
  }

  HardMediumSoftLongScore score() {
    return HardMediumSoftLongScore.of(-broken, -missed, worth);
  }

  @Nullable Share share(int lot) {
    return shares[lot];
  }

  /** How much of a demand is served, in its units. */
  long served(int demand) {
    return served[demand];
  }

  long unserved(int demand) {
    return market.demand(demand).quantity() - served[demand];
  }

  int lotsServed(int demand) {
    return lotsOfDemand[demand];
  }

  /** How many lots a source serves. */
  int lotsFrom(int source) {
    return lotsOfSource[source].size;
  }

  /** One of the lots a source serves. */
  int lotFrom(int source, int position) {
    return lotsOfSource[source].lots[position];
  }

  long freeGrains(int source) {
    return market.problem().sources().get(source).freeCapacity() - usedOfSource[source];
  }

  long valueOfTrade(int trade) {
    return valueOfTrade[trade];
  }

  long valueOfSupplier(int supplier) {
    return valueOfSupplier[supplier];
  }

  int lotsOfSupplier(int supplier) {
    return lotsOfSupplier[supplier];
  }

  /** Gives a lot a share, or none, and remembers what it had. */
  void change(int lot, @Nullable Share share) {
    journal.add(new Undo(lot, shares[lot]));
    set(lot, share);
  }

  /** Forgets what could be taken back. */
  void commit() {
    journal.clear();
  }

  /** Takes back everything since the last commit. */
  void rollBack() {
    for (int i = journal.size() - 1; i >= 0; i--) {
      Undo undo = journal.get(i);
      set(undo.lot(), undo.former());
    }
    journal.clear();
  }

  /** The lots that have another share than at the last commit, each once, in ascending order. */
  int[] changedLots() {
    int[] touched = journal.stream().mapToInt(Undo::lot).sorted().distinct().toArray();
    return Arrays.stream(touched)
        .filter(lot -> !Objects.equals(shareAtCommit(lot), shares[lot]))
        .toArray();
  }

  private @Nullable Share shareAtCommit(int lot) {
    for (Undo undo : journal) {
      if (undo.lot() == lot) {
        return undo.former();
      }
    }
    return shares[lot];
  }

  /** Gives a lot a share, or none. */
  void set(int lot, @Nullable Share share) {
    Share old = shares[lot];
    int demand = market.demandOfLot(lot);
    broken -= brokenByDemand(demand);
    missed -= unservedValue(demand);
    if (old != null) {
      remove(lot, old);
    }
    if (share != null) {
      add(lot, share);
    }
    broken += brokenByDemand(demand);
    missed += unservedValue(demand);
  }

  private void add(int lot, Share share) {
    Candidate candidate = share.candidate();
    takeBackCounts(candidate);
    shares[lot] = share;
    served[candidate.demandIndex()] += share.quantity();
    lotsOfDemand[candidate.demandIndex()]++;
    usedOfSource[candidate.sourceIndex()] += share.grains();
    lotsOfSource[candidate.sourceIndex()].add(lot);
    long value = share.value();
    valueOfTrade[candidate.tradeIndex()] += value;
    valueOfSupplier[candidate.supplierIndex()] += value;
    lotsOfSupplier[candidate.supplierIndex()]++;
    worth += share.worth();
    broken += brokenByShare(share);
    countAgain(candidate);
  }

  private void remove(int lot, Share share) {
    Candidate candidate = share.candidate();
    takeBackCounts(candidate);
    shares[lot] = null;
    served[candidate.demandIndex()] -= share.quantity();
    lotsOfDemand[candidate.demandIndex()]--;
    usedOfSource[candidate.sourceIndex()] -= share.grains();
    lotsOfSource[candidate.sourceIndex()].remove(lot);
    long value = share.value();
    valueOfTrade[candidate.tradeIndex()] -= value;
    valueOfSupplier[candidate.supplierIndex()] -= value;
    lotsOfSupplier[candidate.supplierIndex()]--;
    worth -= share.worth();
    broken -= brokenByShare(share);
    countAgain(candidate);
  }

  private void takeBackCounts(Candidate candidate) {
    broken -= brokenAround(candidate);
    missed -= movedCost(candidate);
    worth += spreadCost(candidate.supplierIndex());
  }

  private void countAgain(Candidate candidate) {
    broken += brokenAround(candidate);
    missed += movedCost(candidate);
    worth -= spreadCost(candidate.supplierIndex());
  }

  private static int brokenByShare(Share share) {
    Candidate candidate = share.candidate();
    return (candidate.isAdmitted() ? 0 : 1) + (share.quantity() < candidate.least() ? 1 : 0);
  }

  private int brokenByDemand(int demand) {
    int lots = lotsOfDemand[demand];
    Demand asked = market.demand(demand);
    List<PinnedCandidate> pins = market.pinsOf(demand);
    int broken = served[demand] > asked.quantity() ? 1 : 0;
    broken += lots > pins.size() ? Math.max(0, asked.leastSuppliers() - lots) : 0;
    broken += lots > 1 ? lots - suppliersOf(demand) : 0;
    for (PinnedCandidate pin : pins) {
      broken += isKept(pin) ? 0 : 1;
    }
    return broken;
  }

  /** How many different suppliers serve a demand. */
  private int suppliersOf(int demand) {
    int suppliers = 0;
    for (int lot = market.firstLotOf(demand); lot < market.lastLotOf(demand); lot++) {
      Share share = shares[lot];
      suppliers += share != null && !isSupplierBefore(demand, lot, share.candidate()) ? 1 : 0;
    }
    return suppliers;
  }

  private boolean isSupplierBefore(int demand, int end, Candidate candidate) {
    for (int lot = market.firstLotOf(demand); lot < end; lot++) {
      Share share = shares[lot];
      if (share != null && share.candidate().supplierIndex() == candidate.supplierIndex()) {
        return true;
      }
    }
    return false;
  }

  private boolean isKept(PinnedCandidate pin) {
    int demand = pin.candidate().demandIndex();
    for (int lot = market.firstLotOf(demand); lot < market.lastLotOf(demand); lot++) {
      Share share = shares[lot];
      if (share != null && pin.isKeptBy(share)) {
        return true;
      }
    }
    return false;
  }

  private int brokenAround(Candidate candidate) {
    int source = candidate.sourceIndex();
    int supplier = candidate.supplierIndex();
    return (usedOfSource[source] > candidate.source().freeCapacity() ? 1 : 0)
        + (sharesExclusively(source) ? 1 : 0)
        + (valueOfTrade[candidate.tradeIndex()] > market.boundOfTrade(candidate.tradeIndex())
            ? 1
            : 0)
        + (valueOfSupplier[supplier] > bounds.ofSupplier() ? 1 : 0)
        + Math.max(0, lotsOfSupplier[supplier] - bounds.demandsOfSupplier());
  }

  /** Whether several buyers have a source of which one of them wants to be the only one. */
  private boolean sharesExclusively(int source) {
    LotList list = lotsOfSource[source];
    if (list.size < 2) {
      return false;
    }
    boolean exclusive = false;
    boolean several = false;
    int first = market.demandOfLot(list.lots[0]);
    for (int i = 0; i < list.size; i++) {
      int demand = market.demandOfLot(list.lots[i]);
      exclusive |= market.demand(demand).exclusive();
      several |= market.buyerOf(demand) != market.buyerOf(first);
    }
    return exclusive && several;
  }

  private long unservedValue(int demand) {
    Demand asked = market.demand(demand);
    return asked.value() - asked.valueOf(Math.min(asked.quantity(), served[demand]));
  }

  private long movedCost(Candidate candidate) {
    Former former = market.formerOf(candidate);
    return former == null ? 0 : former.cost(quantityFrom(candidate), market.problem().rules());
  }

  /** How much of its demand a candidate serves. */
  long quantityFrom(Candidate candidate) {
    long quantity = 0;
    int demand = candidate.demandIndex();
    for (int lot = market.firstLotOf(demand); lot < market.lastLotOf(demand); lot++) {
      Share share = shares[lot];
      quantity += share != null && share.candidate().is(candidate) ? share.quantity() : 0;
    }
    return quantity;
  }

  private long spreadCost(int supplier) {
    return market.problem().rules().weights().spread() * Math.max(0, lotsOfSupplier[supplier] - 1);
  }

  /**
   * The largest share of its demand that a candidate could have by its own limits, as if the lot
   * had none yet; how much of the demand is left is not looked at.
   *
   * @param lot of the demand, which the candidate has or would have
   */
  long room(Candidate candidate, int lot) {
    Share own = shares[lot];
    boolean isOwn = own != null && own.candidate().is(candidate);
    if (!candidate.isAdmitted() || !mayCome(candidate, isOwn)) {
      return 0;
    }
    long grains = freeGrains(candidate.sourceIndex()) + (isOwn ? own.grains() : 0);
    long room = grains <= 0 ? capacityless(candidate) : candidate.quantityFrom(grains);
    long value = isOwn ? own.value() : 0;
    return Math.min(room, roomByValue(candidate, value));
  }

  private static long capacityless(Candidate candidate) {
    return candidate.option().grainsPerUnit() == 0 ? candidate.demand().quantity() : 0;
  }

  private long roomByValue(Candidate candidate, long ownValue) {
    int trade = candidate.tradeIndex();
    long cents = market.boundOfTrade(trade) - valueOfTrade[trade] + ownValue;
    if (bounds.supplierValue() != null) {
      cents =
          Math.min(
              cents, bounds.ofSupplier() - valueOfSupplier[candidate.supplierIndex()] + ownValue);
    }
    return candidate.demand().partWorth(cents);
  }

  /** Whether neither exclusivity nor the number of its demands keeps a candidate out. */
  private boolean mayCome(Candidate candidate, boolean isOwn) {
    if (isOwn) {
      return true;
    }
    return lotsOfSupplier[candidate.supplierIndex()] < bounds.demandsOfSupplier()
        && !isBarredByExclusivity(candidate);
  }

  /** Whether the source has another buyer, and one of the two wants it alone. */
  boolean isBarredByExclusivity(Candidate candidate) {
    LotList list = lotsOfSource[candidate.sourceIndex()];
    boolean exclusive = candidate.demand().exclusive();
    for (int i = 0; i < list.size; i++) {
      int other = market.demandOfLot(list.lots[i]);
      if (market.buyerOf(other) != market.buyerOf(candidate.demandIndex())
          && (exclusive || market.demand(other).exclusive())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a supplier has a lot of a demand. */
  boolean isSupplied(int demand, int supplier) {
    for (int lot = market.firstLotOf(demand); lot < market.lastLotOf(demand); lot++) {
      Share share = shares[lot];
      if (share != null && share.candidate().supplierIndex() == supplier) {
        return true;
      }
    }
    return false;
  }

  /** A lot of a demand that nobody serves, or -1 where there is none. */
  int freeLot(int demand) {
    for (int lot = market.firstLotOf(demand); lot < market.lastLotOf(demand); lot++) {
      if (shares[lot] == null) {
        return lot;
      }
    }
    return -1;
  }

  /** Whether a lot is served as the officer has pinned it. */
  boolean isPinned(int lot) {
    Share share = shares[lot];
    return share != null && pinOf(share) != null;
  }

  @Nullable PinnedCandidate pinOf(Share share) {
    for (PinnedCandidate pin : market.pinsOf(share.candidate().demandIndex())) {
      if (pin.candidate().is(share.candidate())) {
        return pin;
      }
    }
    return null;
  }
}
