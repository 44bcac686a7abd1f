package org.linkwright.matchsolver;

import org.jspecify.annotations.Nullable;

/**
 * An option beside the demand and the source it is about.
 *
 * @param index position in the market, from 0
 * @param demandIndex position of the demand
 * @param sourceIndex position of the source
 * @param supplierIndex position of the supplier
 * @param tradeIndex position of the pair of buyer and supplier
 * @param points tenths of points a cent served by it is worth
 * @param bar why it is not admitted at all, or null where it is
 */
record Candidate(
    int index,
    int demandIndex,
    int sourceIndex,
    int supplierIndex,
    int tradeIndex,
    Demand demand,
    Source source,
    Option option,
    int points,
    Obstacle.@Nullable Kind bar) {

  boolean isAdmitted() {
    return bar == null;
  }

  /** Whether it is the same candidate of the same market. */
  boolean is(Candidate other) {
    return index == other.index;
  }

  /** The smallest quantity it serves, in units of the demand. */
  long least() {
    long grains = option.grainsPerUnit();
    long order = grains == 0 ? 0 : (source.minimumOrder() + grains - 1) / grains;
    return Math.max(demand.leastLot(), order);
  }

  /** Grains of the source that a quantity takes; more than any source has where it is that much. */
  long grains(long quantity) {
    long perUnit = option.grainsPerUnit();
    long beyond = Source.MOST_CAPACITY + 1;
    return quantity > 0 && perUnit > beyond / quantity ? beyond : perUnit * quantity;
  }

  /** How much of the demand so many grains serve. */
  long quantityFrom(long grains) {
    long perUnit = option.grainsPerUnit();
    return perUnit == 0 ? demand.quantity() : Math.min(demand.quantity(), grains / perUnit);
  }

  /** What the fit, and who is favoured, make of a quantity: cents. */
  long worth(long quantity) {
    return demand.valueOf(quantity) * points / 1_000;
  }

  /** Candidates of one market differ by their place in it. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Candidate that && index == that.index && option.equals(that.option);
  }

  @Override
  public int hashCode() {
    return index;
  }

  @Override
  public String toString() {
    return demand.id() + " from " + source.id();
  }
}
