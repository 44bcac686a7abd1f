package org.linkwright.meetingsolver;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Exact search for one event with OR-Tools CP-SAT. It proves well and finds timetables late, so it
 * works beside the neighbourhood search and not instead of it.
 *
 * <p>Its native library is loaded when it is first asked for; without one for the platform there is
 * no exact search and {@link #open} says so.
 */
public final class ExactSearch {

  /**
   * What came of it.
   *
   * @param proof how much is certain
   * @param places the best timetable this search found itself, as slot ids by request id, or null
   *     if it found none better than the known one
   */
  public record Outcome(Proof proof, @Nullable Map<String, String> places) {}

  private static final class Native {
    static final boolean LOADED = load();

    private static boolean load() {
      try {
        Loader.loadNativeLibraries();
        return true;
      } catch (UnsatisfiedLinkError | RuntimeException absent) {
        return false;
      }
    }
  }

  private final MeetingEvent event;
  private final CpSolver solver = new CpSolver();

  private ExactSearch(MeetingEvent event) {
    this.event = event;
  }

  /** An exact search for the event, or nothing where the native library is missing. */
  public static Optional<ExactSearch> open(MeetingEvent event) {
    return Native.LOADED ? Optional.of(new ExactSearch(event)) : Optional.empty();
  }

  /**
   * Searches until it is certain, or the limit is reached, or {@link #stop} is called.
   *
   * @param known a timetable to beat; if it breaks a rule or leaves a request without a place, any
   *     timetable that does not is better
   * @param workers threads of the search, 1 or more
   */
  public Outcome run(MeetingTimetable known, Duration limit, int workers, long seed) {
    ExactModel model = new ExactModel(event);
    model.suggest(known.places());
    TimetableChecker.Findings findings = TimetableChecker.check(known);
    boolean complete = findings.violations().isEmpty() && findings.unplaced() == 0;
    long waiting = event.rules().waiting(findings.breaks(), findings.idleSlots());
    if (complete) {
      model.demandLessWaitingThan(waiting);
    }
    configure(limit, workers, seed);
    CpSolverStatus status = solver.solve(model.model());
    return switch (status) {
      case OPTIMAL ->
          new Outcome(
              new Proof(Proof.Verdict.PROVEN_BEST, bound()), model.read(solver::booleanValue));
      case FEASIBLE ->
          new Outcome(new Proof(Proof.Verdict.OPEN, bound()), model.read(solver::booleanValue));
      case INFEASIBLE ->
          new Outcome(
              complete
                  ? new Proof(Proof.Verdict.PROVEN_BEST, waiting)
                  : new Proof(Proof.Verdict.PROVEN_NOT_EVERYTHING_FITS, 0),
              null);
      default -> new Outcome(new Proof(Proof.Verdict.OPEN, bound()), null);
    };
  }

  private void configure(Duration limit, int workers, long seed) {
    solver
        .getParameters()
        .setMaxTimeInSeconds(limit.toMillis() / 1000.0)
        .setNumWorkers(workers)
        .setRandomSeed(Math.floorMod(seed, Integer.MAX_VALUE))
        .setOptimizeWithCore(true);
  }

  private long bound() {
    return Math.max(0, Math.round(solver.bestObjectiveBound()));
  }

  /** Tells every better lower bound on the waiting, on a thread of the search. */
  void onBound(LongConsumer listener) {
    solver.setBestBoundCallback(new BoundListener(listener));
  }

  /** Ends a running search soon; it then returns what it has. */
  public void stop() {
    solver.stopSearch();
  }

  /** A class and no lambda: the native side calls accept(Double) by its name and signature. */
  private static final class BoundListener implements Consumer<Double> {

    private final LongConsumer listener;

    BoundListener(LongConsumer listener) {
      this.listener = listener;
    }

    @Override
    public void accept(Double bound) {
      listener.accept(Math.max(0, Math.round(bound)));
    }
  }
}
