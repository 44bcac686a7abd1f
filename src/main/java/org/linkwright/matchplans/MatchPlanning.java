package org.linkwright.matchplans;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linkwright.jobs.JobKind;
import org.linkwright.jobs.JobRun;
import org.linkwright.jobs.JobTexts;
import org.linkwright.jobs.Solvers;
import org.linkwright.matchsolver.Allotment;
import org.linkwright.matchsolver.MatchAllocation;
import org.linkwright.matchsolver.MatchPlanner;
import org.linkwright.matchsolver.MatchSearch;
import org.linkwright.shared.Lists;

/**
 * The job that draws up a match plan, from what was read when it was ordered: whatever happens to
 * the records meanwhile, a run that is taken up elsewhere goes on with the same problem.
 */
@ApplicationScoped
class MatchPlanning implements JobKind {

  private static final Duration SHORTEST_REST = Duration.ofSeconds(1);

  private final StoredMatchPlans stored;
  private final Solvers solvers;
  private final JobTexts texts;
  private final Clock clock;

  MatchPlanning(StoredMatchPlans stored, Solvers solvers, JobTexts texts, Clock clock) {
    this.stored = stored;
    this.solvers = solvers;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * What was ordered; the rest is stored under the job's id.
   *
   * @param programme as the caller named it, for the path of the result
   */
  record Input(UUID jobId, String programme) {}

  /** What a later run begins from. */
  record Kept(List<Allotment> allotments) {

    Kept {
      allotments = Lists.orEmpty(allotments);
    }
  }

  @Override
  public String name() {
    return "match-plan";
  }

  @Override
  public String run(JobRun run) {
    String programme = texts.read(run.input(), Input.class).programme();
    return stored
        .numberOf(run.jobId())
        .map(number -> MatchPlans.path(programme, number))
        .orElseGet(() -> drawUp(run, programme));
  }

  private String drawUp(JobRun run, String programme) {
    OrderedPlan ordered = stored.ordered(run.jobId());
    MatchPlanOrder order = ordered.order();
    MatchPlanner planner = MatchPlanner.of(ordered.input().problem());
    Duration left = left(order, run.spentBefore());
    MatchAllocation best =
        solvers.solve(
            search(order, left).solverConfig(getClass().getClassLoader()),
            start(planner, run.best().map(text -> texts.read(text, Kept.class)).orElse(null)),
            run,
            left,
            MatchPlanner::describe,
            allocation -> texts.write(new Kept(allocation.allotments())));
    MatchPlan plan = new MatchPlanWriter(ordered, planner).write(best);
    return run.finish(
        () -> MatchPlans.path(programme, stored.store(run.jobId(), plan, clock.instant())));
  }

  /** The time that is left; never none, so that the search has something to show. */
  private static Duration left(MatchPlanOrder order, Duration used) {
    Duration left = Duration.ofSeconds(order.timeLimitSeconds()).minus(used);
    return left.compareTo(SHORTEST_REST) < 0 ? SHORTEST_REST : left;
  }

  private static MatchSearch search(MatchPlanOrder order, Duration left) {
    MatchSearch search = MatchSearch.seeded(order.seed()).withTimeLimit(left);
    Long moves = order.moveLimit();
    return moves == null ? search : search.withMoveLimit(moves);
  }

  private static MatchAllocation start(MatchPlanner planner, @Nullable Kept kept) {
    return kept == null ? planner.start() : planner.startFrom(kept.allotments());
  }

  @Override
  public MatchPlan preview(String input, String best) {
    UUID jobId = texts.read(input, Input.class).jobId();
    OrderedPlan ordered = stored.ordered(jobId);
    MatchPlanner planner = MatchPlanner.of(ordered.input().problem());
    return new MatchPlanWriter(ordered, planner)
        .write(planner.startFrom(texts.read(best, Kept.class).allotments()));
  }

  @Override
  public void over(UUID jobId) {
    stored.forgetUnlessDrawnUp(jobId);
  }
}
