package org.linkwright.matchsolver;

/**
 * What a candidate had in the former plan.
 *
 * @param quantity of the demand, at most all of it
 */
record Former(Candidate candidate, long quantity) {

  /** What it has less where it has only so much now: cents a year. */
  long lost(long now) {
    Demand demand = candidate.demand();
    return demand.valueOf(quantity) - demand.valueOf(Math.min(quantity, now));
  }

  /**
   * What it costs that it has only so much now.
   *
   * @return cents
   */
  long cost(long now, PlanRules rules) {
    long lost = lost(now);
    return lost / 100 * rules.weights().change() + lost % 100 * rules.weights().change() / 100;
  }

  boolean isServedBy(Lot lot) {
    Share share = lot.getShare();
    return share != null && share.candidate().equals(candidate);
  }

  Allotment allotment() {
    return new Allotment(candidate.option().demandId(), candidate.option().sourceId(), quantity);
  }
}
