package org.linkwright.meetingsolver;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Exact search for one event with OR-Tools CP-SAT: first for the least value that has to be
 * dropped, then for the least waiting beside that. It proves well and finds timetables late, so it
 * works beside the neighbourhood search and not instead of it.
 *
 * <p>With one worker and no word of better timetables from elsewhere, it finds out the same every
 * time, unless the time limit strikes or it is stopped.
 */
public final class ExactSearch {

  /** A bound that takes more deterministic time than this comes too late to be of use. */
  private static final double EFFORT_FOR_BOUND = 2;

  /**
   * What came of it.
   *
   * @param proof how much is certain
   * @param places the best timetable this search found itself, as slot ids by request id, or null
   *     if it found none better than the known one
   */
  public record Outcome(Proof proof, @Nullable Map<String, String> places) {}

  /** How good a timetable without a broken rule is, less being better. */
  private record Cost(long dropped, long waiting) {

    boolean isLessThan(Cost other) {
      return dropped < other.dropped || (dropped == other.dropped && waiting < other.waiting);
    }
  }

  private final MeetingEvent event;
  private final Consumer<Proof> onProof;
  private final Object lock = new Object();
  private Cost best;
  private @Nullable Map<String, String> places;
  private @Nullable Conflict conflict;
  private long leastDropped;
  private volatile @Nullable ExactSolver solver;
  private volatile boolean stopped;

  private ExactSearch(MeetingEvent event, Consumer<Proof> onProof) {
    this.event = event;
    this.onProof = onProof;
    this.best = new Cost(new ExactGoal.DroppedValue(event).valueOf(Map.of()), 0);
  }

  /**
   * An exact search for the event, or nothing where the native library is missing or the event has
   * rules that exact search does not know.
   */
  public static Optional<ExactSearch> open(MeetingEvent event) {
    return open(event, ExactLibrary.OF_THIS_PLATFORM, proof -> {});
  }

  /**
   * The same with another library.
   *
   * @param onProof is told all that becomes certain, as soon as it does, on a thread of the search
   */
  static Optional<ExactSearch> open(
      MeetingEvent event, ExactLibrary library, Consumer<Proof> onProof) {
    return ExactModel.covers(event) && library.isThere()
        ? Optional.of(new ExactSearch(event, onProof))
        : Optional.empty();
  }

  /**
   * Searches until the best is known, or the limit is reached, or {@link #stop} is called.
   *
   * @param known a timetable to beat; if it breaks a rule, any timetable that does not is better
   * @param limit wall time
   * @param workers threads of the search, 1 or more
   */
  public Outcome run(MeetingTimetable known, Duration limit, int workers, long seed) {
    ExactSolver asked = new ExactSolver(limit, workers, seed);
    solver = asked;
    if (stopped) {
      asked.stop();
    }
    TimetableChecker.Findings findings = TimetableChecker.check(known);
    if (findings.violations().isEmpty()) {
      heardOf(
          new ExactGoal.DroppedValue(event).valueOf(known.places()),
          event.rules().waiting(findings.breaks(), findings.idleSlots()));
    }
    boolean dropsLeast = findLeastDropped(asked);
    Proof proof = dropsLeast ? findLeastWaiting(asked) : Proof.bounds(leastDropped, 0, conflict);
    onProof.accept(proof);
    return new Outcome(proof, places);
  }

  /**
   * Tells of a timetable without a broken rule that was found elsewhere.
   *
   * @param dropped the value of its requests without a place
   * @param waiting in units of the soft score
   */
  void heardOf(long dropped, long waiting) {
    Cost cost = new Cost(dropped, waiting);
    synchronized (lock) {
      best = cost.isLessThan(best) ? cost : best;
    }
  }

  /** Ends a running search soon; it then returns what it has. */
  public void stop() {
    stopped = true;
    ExactSolver running = solver;
    if (running != null) {
      running.stop();
    }
  }

  /** The deterministic time spent so far, in CP-SAT's unit of about a second. */
  double effortSpent() {
    ExactSolver asked = solver;
    return asked == null ? 0 : asked.effortSpent();
  }

  private boolean findLeastDropped(ExactSolver asked) {
    ExactGoal goal = new ExactGoal.DroppedValue(event);
    droppedAtLeast(DroppedBound.of(event), asked);
    ExactDescent descent =
        new ExactDescent(
            goal, asked, leastDropped, () -> best().dropped(), bound -> droppedAtLeast(bound));
    descent.run();
    droppedAtLeast(descent.least(), asked);
    adopt(descent.places());
    return descent.isProven();
  }

  private void droppedAtLeast(long bound) {
    onProof.accept(Proof.bounds(bound, 0, conflict));
  }

  private void droppedAtLeast(long bound, ExactSolver asked) {
    leastDropped = bound;
    if (bound > 0 && conflict == null) {
      droppedAtLeast(bound);
      conflict = new ExactConflict(event, asked).find().orElse(null);
    }
    droppedAtLeast(bound);
  }

  private Proof findLeastWaiting(ExactSolver asked) {
    ExactGoal goal = new ExactGoal.WaitingTime(event, leastDropped);
    ExactDescent descent =
        new ExactDescent(
            goal,
            asked,
            leastDropped == 0 ? waitingBound(asked) : 0,
            () -> best().waiting(),
            bound -> onProof.accept(Proof.bounds(leastDropped, bound, conflict)));
    descent.run();
    adopt(descent.places());
    Proof bounds = Proof.bounds(leastDropped, descent.least(), conflict);
    return descent.isProven() ? bounds.as(Proof.Verdict.PROVEN_BEST) : bounds;
  }

  private long waitingBound(ExactSolver asked) {
    return ExactWaitingBound.of(event)
        .map(relaxation -> asked.ask(relaxation, EFFORT_FOR_BOUND).bound())
        .orElse(0L);
  }

  private Cost best() {
    synchronized (lock) {
      return best;
    }
  }

  private void adopt(@Nullable Map<String, String> found) {
    if (found == null) {
      return;
    }
    long dropped = new ExactGoal.DroppedValue(event).valueOf(found);
    long waiting = new ExactGoal.WaitingTime(event, leastDropped).valueOf(found);
    heardOf(dropped, waiting);
    places = found;
  }
}
