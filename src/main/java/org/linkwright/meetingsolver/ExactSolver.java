package org.linkwright.meetingsolver;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.SatParameters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts one question after another to OR-Tools CP-SAT, each with its effort, until it is stopped or
 * the time of all of them is over.
 *
 * <p>The linear relaxation stays switched off where meetings are placed: it is the same for nearly
 * every timetable and costs a hundred times what the rest of the search does.
 */
final class ExactSolver {

  /** How a question was answered. */
  enum Verdict {
    /** A timetable was found, the best one if something was minimised. */
    SOLVED,
    /** A timetable was found, and perhaps there are better ones. */
    FOUND,
    /** There is no such timetable. */
    IMPOSSIBLE,
    /** The effort was not enough. */
    UNDECIDED
  }

  /**
   * An answer.
   *
   * @param places of the timetable found, as slot ids by request id, or null
   * @param bound on what was minimised, 0 where nothing is known
   * @param reason the assumptions that make it impossible together, as literal indexes; empty where
   *     there were none
   */
  record Answer(
      Verdict verdict, @Nullable Map<String, String> places, long bound, List<Integer> reason) {

    static final Answer UNDECIDED = new Answer(Verdict.UNDECIDED, null, 0, List.of());
  }

  /** Every question has a seed of its own: what one begins badly, the next may begin well. */
  private static final long MOST_SEEDS = 1L << 30;

  private final int workers;
  private final int seed;
  private final long end;
  private volatile boolean stopped;
  private volatile @Nullable CpSolver current;
  private double effortSpent;
  private int questions;

  /**
   * A solver.
   *
   * @param limit wall time of all questions together
   * @param workers threads, 1 or more; with 1 the answers are the same every time as long as the
   *     wall time does not strike
   */
  ExactSolver(Duration limit, int workers, long seed) {
    this.workers = workers;
    this.seed = (int) Math.floorMod(seed, MOST_SEEDS);
    this.end = System.nanoTime() + limit.toNanos();
  }

  /** Whether no further question is answered. */
  boolean isOver() {
    return stopped || remaining() <= 0;
  }

  /** Ends the running question soon, and all that follow at once. */
  void stop() {
    stopped = true;
    CpSolver running = current;
    if (running != null) {
      running.stopSearch();
    }
  }

  /** The deterministic time of all questions so far, in CP-SAT's unit of about a second. */
  double effortSpent() {
    return effortSpent;
  }

  /**
   * Asks for a timetable of the model, the best one if the model minimises something.
   *
   * <p>Nothing is heard of it before it is over: the library's callback for better bounds has
   * brought the virtual machine down where it makes a Java object (OR-Tools 9.15.6755).
   *
   * @param effort the most deterministic time to spend on it, in CP-SAT's unit of about a second
   */
  Answer ask(ExactQuestion model, double effort) {
    if (isOver()) {
      return Answer.UNDECIDED;
    }
    CpSolver solver = new CpSolver();
    configure(solver.getParameters(), effort, model.isAboutNumbers());
    current = solver;
    CpSolverStatus status = solver.solve(model.model());
    current = null;
    effortSpent += solver.response().getDeterministicTime();
    return switch (status) {
      case OPTIMAL ->
          new Answer(Verdict.SOLVED, model.read(solver::booleanValue), bound(solver), List.of());
      case FEASIBLE ->
          new Answer(Verdict.FOUND, model.read(solver::booleanValue), bound(solver), List.of());
      case INFEASIBLE ->
          new Answer(Verdict.IMPOSSIBLE, null, 0, solver.sufficientAssumptionsForInfeasibility());
      default -> new Answer(Verdict.UNDECIDED, null, bound(solver), List.of());
    };
  }

  private void configure(SatParameters.Builder parameters, double effort, boolean aboutNumbers) {
    parameters
        .setMaxTimeInSeconds(remaining())
        .setMaxDeterministicTime(effort)
        .setNumWorkers(workers)
        .setRandomSeed(seed + questions++)
        .setLinearizationLevel(aboutNumbers ? 2 : 0)
        .setOptimizeWithCore(!aboutNumbers);
  }

  private double remaining() {
    return (end - System.nanoTime()) / 1e9;
  }

  private static long bound(CpSolver solver) {
    return Math.max(0, Math.round(solver.bestObjectiveBound()));
  }
}
