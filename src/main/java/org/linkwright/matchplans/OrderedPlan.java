package org.linkwright.matchplans;

import java.time.Instant;
import java.util.UUID;

/** A plan that was ordered, and what it is computed from. */
record OrderedPlan(
    UUID id, MatchPlanOrder order, PlanInput input, Instant orderedAt, String orderedBy) {}
