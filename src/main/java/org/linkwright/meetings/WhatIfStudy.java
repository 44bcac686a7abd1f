package org.linkwright.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linkwright.jobs.JobRun;
import org.linkwright.jobs.Solvers;
import org.linkwright.meetings.WhatIf.Outcome;
import org.linkwright.meetings.WhatIfProgress.Done;
import org.linkwright.meetingsolver.CapacityCheck;
import org.linkwright.meetingsolver.MeetingEvent;
import org.linkwright.meetingsolver.MeetingTimetable;
import org.linkwright.meetingsolver.Proof;
import org.linkwright.meetingsolver.Slot;
import org.linkwright.meetingsolver.TimetableChecker;
import org.linkwright.shared.Priority;

/**
 * The event as it is and its scenarios, drawn up one after the other with the same seed and limit.
 *
 * <p>Searches are not perfect, so that two of them can differ by luck alone. A timetable found for
 * one of them is therefore tried for every other as well: an event is never said to be better off
 * without a table that it need not use.
 */
final class WhatIfStudy {

  private final EventUnderway event;
  private final WhatIfOrder order;

  /** Of each search. */
  private final SearchLimits limits;

  /** The event as it is, then the scenarios in their order. */
  private final List<EventSnapshot> variants = new ArrayList<>();

  private final List<MeetingEvent> events;

  WhatIfStudy(EventUnderway event, WhatIfOrder order) {
    this.event = event;
    this.order = order;
    limits = new SearchLimits(order.timeLimitSeconds(), order.moveLimit(), order.seed());
    variants.add(event.today());
    order.scenarios().forEach(scenario -> variants.add(event.todayIn(scenario)));
    events = variants.stream().map(EventSnapshot::forSolver).toList();
  }

  /**
   * Draws up what is not done yet, until all is done or the caller wants what there is.
   *
   * @param write how progress is kept
   * @param requireUnchanged asked before each search: who has changed the event need not wait for
   *     all of them to be told
   */
  WhatIfProgress run(
      JobRun run,
      Solvers solvers,
      WhatIfProgress begun,
      Function<WhatIfProgress, String> write,
      Runnable requireUnchanged) {
    long start = System.nanoTime();
    WhatIfProgress progress = begun;
    while (progress.done().size() < variants.size()) {
      requireUnchanged.run();
      int index = progress.done().size();
      MeetingTimetable best = search(new Searching(run, solvers, index, start), progress, write);
      ScheduleCertainty certainty = order.moveLimit() == null ? ScheduleCertainty.of(best) : null;
      boolean cutShort = run.shouldEnd() && !isProvenBest(certainty);
      if (cutShort) {
        // A node that stops asks for an end, too; its heir is to search on.
        run.requireNodeStays();
      }
      if (cutShort && index > 0) {
        tell(run, index - 1, last(progress), progress, write);
        break;
      }
      progress =
          progress.with(new Done(best.places(), certainty, cutShort), spent(run, start).toMillis());
      tell(run, index, best, progress, write);
      if (run.shouldEnd()) {
        break;
      }
    }
    run.requireNodeStays();
    return progress;
  }

  /** The timetable of the last search that is done. */
  private MeetingTimetable last(WhatIfProgress progress) {
    int index = progress.done().size() - 1;
    return MeetingTimetable.of(events.get(index), progress.done().get(index).places());
  }

  /**
   * One of the searches.
   *
   * @param index 0 for the event as it is
   * @param start when this run began, as {@link System#nanoTime()} told it
   */
  private record Searching(JobRun run, Solvers solvers, int index, long start) {}

  private MeetingTimetable search(
      Searching searching, WhatIfProgress progress, Function<WhatIfProgress, String> write) {
    Duration used =
        spent(searching.run(), searching.start()).minusMillis(progress.begunAtMilliseconds());
    Duration left = limits.left(used);
    int index = searching.index();
    return searching
        .solvers()
        .solve(
            limits.search(left).solverConfig(getClass().getClassLoader()),
            MeetingTimetable.of(events.get(index), progress.places()),
            new ShareOfRun(searching.run(), index, variants.size()),
            left,
            timetable -> describe(index, timetable),
            timetable -> write.apply(progress.withPlaces(timetable.places())));
  }

  private static Duration spent(JobRun run, long start) {
    return run.spentBefore().plusNanos(System.nanoTime() - start);
  }

  private void tell(
      JobRun run,
      int index,
      MeetingTimetable best,
      WhatIfProgress progress,
      Function<WhatIfProgress, String> write) {
    run.better(() -> describe(index, best), () -> write.apply(progress));
  }

  private String describe(int index, MeetingTimetable timetable) {
    String which =
        index == 0 ? "as it is" : "scenario " + index + " of " + order.scenarios().size();
    return which + ": " + TimetableChecker.check(timetable).summary();
  }

  /** What has come of all that is done; the event as it is has to be. */
  WhatIf whatIf(WhatIfProgress progress, String orderedBy, Instant now) {
    List<Done> done = progress.done();
    Outcome asItIsNow = outcome(0, done);
    List<WhatIf.Tried> tried = new ArrayList<>();
    for (int index = 1; index < done.size(); index++) {
      WhatIfScenario scenario = order.scenarios().get(index - 1);
      Outcome outcome = outcome(index, done);
      tried.add(
          new WhatIf.Tried(
              scenario,
              outcome,
              WhatIfChange.noLongerFixed(event.entered(), scenario),
              WhatIfDifference.between(asItIsNow, outcome)));
    }
    return WhatIf.unnumbered(order, orderedBy, now, asItIsNow, tried);
  }

  private Outcome outcome(int index, List<Done> done) {
    MeetingTimetable best = best(index, done);
    TimetableChecker.Findings findings = TimetableChecker.check(best);
    CapacityCheck capacity = CapacityCheck.of(events.get(index));
    ScheduleCertainty certainty = done.get(index).certainty();
    return new Outcome(
        findings.placed() + findings.unplaced(),
        findings.placed(),
        findings.unplaced(),
        unmetMusts(index, best.places()),
        findings.breaks(),
        findings.idleSlots(),
        capacity.leastDropped(),
        capacity.leastMustsDropped(),
        findings.violations().stream().map(TimetableChecker.Violation::sentence).toList(),
        capacity.contradictions().stream().map(CapacityCheck.Finding::sentence).toList(),
        certainty == null ? null : certainty.about(best),
        done.get(index).cutShort());
  }

  /** Its own timetable, or a better one that was found for another and keeps its rules too. */
  private MeetingTimetable best(int index, List<Done> done) {
    MeetingEvent solved = events.get(index);
    MeetingTimetable best = MeetingTimetable.judged(solved, done.get(index).places());
    Set<String> slots = solved.slots().stream().map(Slot::id).collect(Collectors.toSet());
    for (Done other : done) {
      if (slots.containsAll(other.places().values())) {
        MeetingTimetable theirs = MeetingTimetable.judged(solved, other.places());
        best = theirs.isBetterThan(best) ? theirs : best;
      }
    }
    return best;
  }

  private List<String> unmetMusts(int index, Map<String, String> places) {
    return variants.get(index).accepted().stream()
        .filter(request -> request.priority() == Priority.MUST)
        .map(MeetingRequest::externalId)
        .filter(request -> !places.containsKey(request))
        .toList();
  }

  private static boolean isProvenBest(@Nullable ScheduleCertainty certainty) {
    return certainty != null && certainty.verdict() == Proof.Verdict.PROVEN_BEST;
  }
}
