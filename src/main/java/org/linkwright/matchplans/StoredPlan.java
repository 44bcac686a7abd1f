package org.linkwright.matchplans;

import java.util.Objects;
import java.util.UUID;

/** A plan that is there, with what it was ordered by and computed from. */
record StoredPlan(UUID id, int number, MatchPlanOrder order, PlanInput input, MatchPlan plan) {

  static StoredPlan of(MatchPlanEntity entity) {
    return new StoredPlan(
        entity.id,
        Objects.requireNonNull(entity.number),
        entity.order,
        entity.input,
        Objects.requireNonNull(entity.plan));
  }
}
