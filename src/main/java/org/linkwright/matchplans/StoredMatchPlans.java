package org.linkwright.matchplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linkwright.access.Caller;
import org.linkwright.jobs.OutdatedInputException;
import org.linkwright.shared.Ids;
import org.linkwright.shared.Page;

/** Keeps what plans were ordered with, and the plans. */
@ApplicationScoped
class StoredMatchPlans {

  private final MatchPlanRepository plans;
  private final Ids ids;
  private final Clock clock;

  StoredMatchPlans(MatchPlanRepository plans, Ids ids, Clock clock) {
    this.plans = plans;
    this.ids = ids;
    this.clock = clock;
  }

  /** Keeps what a job is to draw up, in the transaction that orders it. */
  @Transactional
  void keep(Caller caller, UUID programmeId, UUID jobId, MatchPlanOrder order, PlanInput input) {
    MatchPlanEntity entity = new MatchPlanEntity();
    entity.id = ids.next();
    entity.programmeId = programmeId;
    entity.jobId = jobId;
    entity.order = order;
    entity.input = input;
    entity.orderedAt = clock.instant();
    entity.orderedBy = caller.name();
    plans.persistAndFlush(entity);
  }

  /** The number of what a job has stored already, if it was cut off just after. */
  @Transactional
  Optional<Integer> numberOf(UUID jobId) {
    return plans.byJob(jobId).map(entity -> entity.number);
  }

  /**
   * @throws OutdatedInputException if the job is over and has forgotten it
   */
  @Transactional
  OrderedPlan ordered(UUID jobId) {
    return plans
        .byJob(jobId)
        .map(
            entity ->
                new OrderedPlan(
                    entity.id, entity.order, entity.input, entity.orderedAt, entity.orderedBy))
        .orElseThrow(() -> new OutdatedInputException("The order is not there any more."));
  }

  /**
   * Stores a plan under the programme's next number.
   *
   * @return its number
   */
  @Transactional
  int store(UUID jobId, MatchPlan plan, Instant createdAt) {
    MatchPlanEntity entity =
        plans
            .byJob(jobId)
            .orElseThrow(() -> new OutdatedInputException("The order is not there any more."));
    if (entity.number != null) {
      return entity.number;
    }
    plans.hold(entity.programmeId);
    int number = plans.nextNumber(entity.programmeId);
    entity.number = number;
    entity.createdAt = createdAt;
    entity.plan = plan.numbered(entity.id, number, createdAt);
    plans.flush();
    return number;
  }

  @Transactional
  StoredPlan require(UUID programmeId, String reference) {
    return StoredPlan.of(plans.require(programmeId, reference));
  }

  /** The plans of a programme before a number, newest first. */
  @Transactional
  Page<MatchPlan.Line> lines(UUID programmeId, int before, int limit) {
    List<MatchPlan> newest = plans.newest(programmeId, before, limit + 1);
    List<MatchPlan.Line> lines = newest.stream().limit(limit).map(MatchPlan::line).toList();
    return new Page<>(
        lines, newest.size() > limit ? String.valueOf(lines.get(lines.size() - 1).number()) : null);
  }

  @Transactional
  void delete(UUID programmeId, String reference) {
    plans.delete(plans.require(programmeId, reference));
  }

  /** A job that is over has made its plan, or it never will. */
  @Transactional
  void forgetUnlessDrawnUp(UUID jobId) {
    plans.delete("jobId = ?1 and number is null", jobId);
  }
}
