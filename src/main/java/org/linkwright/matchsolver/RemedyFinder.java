package org.linkwright.matchsolver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linkwright.matchsolver.Remedy.AdmitNearMisses;
import org.linkwright.matchsolver.Remedy.CloseGap;
import org.linkwright.matchsolver.Remedy.EndContract;
import org.linkwright.matchsolver.Remedy.FewerSuppliers;
import org.linkwright.matchsolver.Remedy.GiveUpExclusivity;
import org.linkwright.matchsolver.Remedy.LiftForbidden;
import org.linkwright.matchsolver.Remedy.MoreCapacity;
import org.linkwright.matchsolver.Remedy.MoreSuppliers;
import org.linkwright.matchsolver.Remedy.NewSuppliers;
import org.linkwright.matchsolver.Remedy.RaiseBuyerShare;
import org.linkwright.matchsolver.Remedy.RaiseSupplierDemands;
import org.linkwright.matchsolver.Remedy.RaiseSupplierValue;
import org.linkwright.matchsolver.Remedy.SmallerLots;
import org.linkwright.matchsolver.Remedy.SmallerOrders;

/**
 * Tries out single changes. The smallest is the one that serves most; of several that serve as
 * much, the first in the order of {@link Remedy}; of several of one kind, the one that asks least.
 */
final class RemedyFinder {

  /** Of each kind so many are tried, those that ask least. */
  private static final int MOST_OF_A_KIND = 6;

  private static final int WHOLE_PERCENT = 100;

  private static final List<Class<?>> KINDS =
      List.of(
          AdmitNearMisses.class,
          LiftForbidden.class,
          RaiseBuyerShare.class,
          RaiseSupplierValue.class,
          RaiseSupplierDemands.class,
          FewerSuppliers.class,
          MoreSuppliers.class,
          GiveUpExclusivity.class,
          SmallerLots.class,
          SmallerOrders.class,
          MoreCapacity.class,
          CloseGap.class,
          EndContract.class,
          NewSuppliers.class);

  private final Board board;
  private final Market market;
  private final int demandIndex;
  private final Demand demand;
  private final List<Obstacle> obstacles;
  private final Surroundings surroundings;
  private final List<Idea> ideas = new ArrayList<>();

  /**
   * A change to try.
   *
   * @param amount how much it asks, comparable within the kind
   */
  private record Idea(Remedy remedy, long amount) {

    /** The position of its kind. */
    int rank() {
      return KINDS.indexOf(remedy.getClass());
    }
  }

  /**
   * A change that was tried.
   *
   * @param serves units of the demand
   */
  record Tried(@Nullable Remedy remedy, long serves) {

    static final Tried NONE = new Tried(null, 0);
  }

  RemedyFinder(Board board, int demandIndex, List<Obstacle> obstacles, Surroundings surroundings) {
    this.board = board;
    this.market = board.market();
    this.demandIndex = demandIndex;
    this.demand = market.demand(demandIndex);
    this.obstacles = obstacles;
    this.surroundings = surroundings;
  }

  Tried smallest() {
    collect();
    ideas.sort(Comparator.comparingInt(Idea::rank).thenComparingLong(Idea::amount));
    Set<Remedy> seen = new HashSet<>();
    int[] tries = new int[KINDS.size()];
    Tried best = Tried.NONE;
    for (Idea idea : ideas) {
      boolean isWhole = best.serves() >= board.unserved(demandIndex);
      if (!isWhole && tries[idea.rank()] < MOST_OF_A_KIND && seen.add(idea.remedy())) {
        tries[idea.rank()]++;
        long gain = surroundings.gain(idea.remedy().appliedTo(surroundings.part()));
        best = gain > best.serves() ? new Tried(idea.remedy(), gain) : best;
      }
    }
    return best;
  }

  private void collect() {
    long left = board.unserved(demandIndex);
    int lots = board.lotsServed(demandIndex);
    String id = demand.id();
    for (Obstacle obstacle : obstacles) {
      collect(obstacle, market.requireCandidate(id, obstacle.option().sourceId()));
    }
    for (int least = lots + 1; least < demand.leastSuppliers(); least++) {
      add(new FewerSuppliers(id, least), demand.leastSuppliers() - least);
    }
    if (demand.mostSuppliers() < Demand.MOST_SUPPLIERS) {
      add(new MoreSuppliers(id, demand.mostSuppliers() + 1), 1);
    }
    if (demand.exclusive()) {
      add(new GiveUpExclusivity(id, id), 0);
    }
    if (demand.leastLot() > 1) {
      add(new SmallerLots(id, 1), demand.leastLot() - 1);
    }
    int suppliers = Math.max(1, demand.leastSuppliers() - lots);
    long each = Math.max(demand.leastLot(), (left + suppliers - 1) / suppliers);
    add(new NewSuppliers(id, suppliers, each), suppliers);
  }

  private void collect(Obstacle obstacle, Candidate candidate) {
    String id = demand.id();
    String source = candidate.source().id();
    switch (obstacle.kind()) {
      case NEAR_MISS -> add(new AdmitNearMisses(id), 0);
      case FORBIDDEN -> add(new LiftForbidden(id, source), 0);
      case BUYER_SHARE -> addShares(candidate);
      case SUPPLIER_VALUE -> addValue(candidate);
      case SUPPLIER_DEMANDS ->
          add(new RaiseSupplierDemands(id, board.lotsOfSupplier(candidate.supplierIndex()) + 1), 0);
      case EXCLUSIVITY ->
          obstacle.holders().stream()
              .map(Allotment::demandId)
              .distinct()
              .forEach(holder -> add(new GiveUpExclusivity(id, holder), 1));
      case MINIMUM_ORDER -> addSmallerOrder(candidate);
      case GAP -> add(new CloseGap(id, source), 0);
      case CONTRACT -> add(new EndContract(id, source), 0);
      case FULL, TOO_FEW, SUPPLIES_ALREADY -> {
        // Only more capacity helps, and that is asked of everybody who is admitted.
      }
    }
    if (candidate.isAdmitted() && obstacle.kind() != Obstacle.Kind.SUPPLIES_ALREADY) {
      addCapacity(candidate);
    }
  }

  /** The quantity that the candidate would have to serve in all. */
  private long wanted(Candidate candidate) {
    long here = board.quantityFrom(candidate);
    long left = board.unserved(demandIndex);
    return here > 0 ? here + left : Math.max(candidate.least(), left);
  }

  private long cents(Candidate candidate) {
    return demand.valueOf(Math.min(demand.quantity(), wanted(candidate)))
        - demand.valueOf(board.quantityFrom(candidate));
  }

  private void addShares(Candidate candidate) {
    long cents = board.valueOfTrade(candidate.tradeIndex()) + cents(candidate);
    long asked =
        market.demands().stream()
            .filter(one -> one.buyerId().equals(demand.buyerId()))
            .mapToLong(Demand::value)
            .sum();
    for (int percent = 1; percent <= WHOLE_PERCENT; percent++) {
      if (new PlanRules.Bounds(percent, null, null).ofBuyer(asked) >= cents) {
        add(new RaiseBuyerShare(demand.id(), percent), percent);
        return;
      }
    }
  }

  private void addValue(Candidate candidate) {
    long cents = board.valueOfSupplier(candidate.supplierIndex()) + cents(candidate);
    add(new RaiseSupplierValue(demand.id(), Math.min(Demand.MOST_VALUE, cents)), cents);
  }

  private void addSmallerOrder(Candidate candidate) {
    long left = board.unserved(demandIndex);
    long grains = candidate.grains(left);
    if (grains < candidate.source().minimumOrder()) {
      add(
          new SmallerOrders(demand.id(), candidate.source().id(), grains, left),
          candidate.source().minimumOrder() - grains);
    }
    if (left < demand.leastLot()) {
      add(new SmallerLots(demand.id(), left), demand.leastLot() - left);
    }
  }

  private void addCapacity(Candidate candidate) {
    long own = candidate.grains(board.quantityFrom(candidate));
    long more =
        candidate.grains(wanted(candidate)) - own - board.freeGrains(candidate.sourceIndex());
    if (more > 0 && wanted(candidate) <= demand.quantity()) {
      long perUnit = Math.max(1, candidate.option().grainsPerUnit());
      long units = (more + perUnit - 1) / perUnit;
      add(new MoreCapacity(demand.id(), candidate.source().id(), more, units), units);
    }
  }

  private void add(Remedy remedy, long amount) {
    ideas.add(new Idea(remedy, amount));
  }
}
