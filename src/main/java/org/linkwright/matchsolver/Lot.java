package org.linkwright.matchsolver;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/**
 * Room for one supplier of a demand: a demand has as many lots as it may have suppliers. How large
 * a lot is, is decided together with who serves it.
 */
@PlanningEntity
public class Lot {

  static final String SHARE = "share";

  private int index;
  private Demand demand;
  private int pins;
  private List<Share> shares;

  @PlanningVariable(nullable = true)
  private @Nullable Share share;

  /** For the solver, which needs an empty entity to look at. */
  @SuppressWarnings("NullAway.Init")
  Lot() {}

  Lot(int index, Demand demand, int pins, List<Share> shares, @Nullable Share share) {
    this.index = index;
    this.demand = demand;
    this.pins = pins;
    this.shares = shares;
    this.share = share;
  }

  /** The same lot in another copy of the plan. */
  Lot copy() {
    return new Lot(index, demand, pins, shares, share);
  }

  @PlanningId
  public int getIndex() {
    return index;
  }

  public Demand getDemand() {
    return demand;
  }

  /** How many suppliers of its demand the officer has pinned. */
  public int getPins() {
    return pins;
  }

  /**
   * The most that each candidate could serve if nobody else wanted it. The search gives lots
   * smaller shares as well.
   */
  @ValueRangeProvider
  public List<Share> getShares() {
    return shares;
  }

  /** Who serves it and how much it is, or null as long as nobody does. */
  public @Nullable Share getShare() {
    return share;
  }

  public void setShare(@Nullable Share share) {
    this.share = share;
  }

  /** 0 as long as nobody serves it. */
  long quantity() {
    Share served = share;
    return served == null ? 0 : served.quantity();
  }

  @Override
  public String toString() {
    return demand.id() + "#" + index + ": " + share;
  }
}
