package org.linkwright.matchsolver;

/**
 * Who serves a lot, and how much it is.
 *
 * @param quantity units of the demand, 1 or more
 */
record Share(Candidate candidate, long quantity) {

  long value() {
    return candidate.demand().valueOf(quantity);
  }

  long worth() {
    return candidate.worth(quantity);
  }

  long grains() {
    return candidate.grains(quantity);
  }

  Demand demand() {
    return candidate.demand();
  }

  Source source() {
    return candidate.source();
  }

  Trade trade() {
    return new Trade(demand().buyerId(), source().supplierId());
  }

  Allotment allotment() {
    return new Allotment(demand().id(), source().id(), quantity);
  }
}
