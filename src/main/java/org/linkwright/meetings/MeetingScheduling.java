package org.linkwright.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.linkwright.jobs.JobKind;
import org.linkwright.jobs.JobRun;
import org.linkwright.jobs.JobTexts;
import org.linkwright.jobs.Solvers;
import org.linkwright.meetingsolver.MeetingEvent;
import org.linkwright.meetingsolver.MeetingTimetable;
import org.linkwright.meetingsolver.TimetableChecker;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** The job that draws up a schedule: snapshot, search, deal tables, store if nothing has moved. */
@ApplicationScoped
class MeetingScheduling implements JobKind {

  private final EventSnapshots snapshots;
  private final Solvers solvers;
  private final JobTexts texts;
  private final Clock clock;

  MeetingScheduling(EventSnapshots snapshots, Solvers solvers, JobTexts texts, Clock clock) {
    this.snapshots = snapshots;
    this.solvers = solvers;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * What was ordered.
   *
   * @param place as the caller named it, for the path of the result
   * @param moveLimit 0 for none
   */
  record Input(UUID eventId, EventPlace place, int timeLimitSeconds, long moveLimit, long seed) {

    SearchLimits limits() {
      return new SearchLimits(timeLimitSeconds, moveLimit == 0 ? null : moveLimit, seed);
    }
  }

  /** What a later run begins from: places by request, and the event they were found for. */
  record Kept(long inputRevision, Map<String, String> places) {}

  @Override
  public String name() {
    return "meeting-schedule";
  }

  @Override
  public String run(JobRun run) {
    Input input = texts.read(run.input(), Input.class);
    return snapshots
        .numberOf(run.jobId())
        .map(number -> input.place().path("schedules", number))
        .orElseGet(() -> drawUp(run, input));
  }

  @Override
  public Schedule preview(String input, String best) {
    Input ordered = texts.read(input, Input.class);
    Kept kept = texts.read(best, Kept.class);
    EventSnapshot snapshot = snapshots.require(ordered.eventId());
    if (kept.inputRevision() != snapshot.inputRevision()) {
      throw nothingToShow("The event was changed while its schedule was drawn up.");
    }
    MeetingTimetable timetable = MeetingTimetable.of(snapshot.forSolver(), kept.places());
    if (!TimetableChecker.check(timetable).violations().isEmpty()) {
      throw nothingToShow("The best so far still breaks a rule; ask again in a moment.");
    }
    return ScheduleWriter.write(snapshot, timetable, ordered.seed(), clock.instant()).asPreview();
  }

  private static ProblemException nothingToShow(String why) {
    return new ProblemException(ProblemType.WRONG_STATE, why);
  }

  private String drawUp(JobRun run, Input input) {
    EventSnapshot snapshot = snapshots.underway(input.eventId()).requireOrderable();
    MeetingEvent event = snapshot.forSolver();
    SearchLimits limits = input.limits();
    Duration left = limits.left(run.spentBefore());
    MeetingTimetable best =
        solvers.solve(
            limits.search(left).solverConfig(getClass().getClassLoader()),
            start(run, snapshot, event),
            run,
            left,
            timetable -> TimetableChecker.check(timetable).summary(),
            timetable -> texts.write(new Kept(snapshot.inputRevision(), timetable.places())));
    EventSnapshot latest = snapshots.latest(snapshot);
    Schedule schedule =
        ScheduleWriter.write(latest, best, input.seed(), clock.instant())
            .withCertainty(limits.moveLimit() == null ? ScheduleCertainty.of(best) : null);
    return run.finish(
        () -> input.place().path("schedules", snapshots.store(latest, run.jobId(), schedule)));
  }

  private MeetingTimetable start(JobRun run, EventSnapshot snapshot, MeetingEvent event) {
    Optional<Kept> kept =
        run.best()
            .map(text -> texts.read(text, Kept.class))
            .filter(earlier -> earlier.inputRevision() == snapshot.inputRevision());
    return kept.map(earlier -> MeetingTimetable.of(event, earlier.places()))
        .orElseGet(() -> MeetingTimetable.unsolved(event));
  }
}
