package org.linkwright.matchsolver;

import org.jspecify.annotations.Nullable;

/**
 * A lot that is served.
 *
 * @param demand whose lot it is
 * @param source who serves it
 * @param option as what, and how well
 * @param quantity units of the demand per month
 * @param value of it, in cents a year
 * @param pinned whether the officer has said so
 * @param nextBest what else could be done with it; null where it is pinned
 */
public record Assignment(
    Demand demand,
    Source source,
    Option option,
    long quantity,
    long value,
    boolean pinned,
    @Nullable NextBest nextBest) {

  /** What of it a plan consists of. */
  public Allotment allotment() {
    return new Allotment(demand.id(), source.id(), quantity);
  }
}
