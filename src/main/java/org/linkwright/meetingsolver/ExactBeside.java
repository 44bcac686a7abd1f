package org.linkwright.meetingsolver;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.impl.phase.scope.AbstractPhaseScope;
import org.optaplanner.core.impl.solver.scope.SolverScope;
import org.optaplanner.core.impl.solver.termination.AbstractTermination;

/**
 * Ends the local search as soon as nothing better can be found: exact search runs beside it on a
 * thread of its own, from the start of the phase to its end at the latest.
 */
public class ExactBeside extends AbstractTermination<MeetingTimetable> {

  /** Beyond this, exact search finds nothing in a time that anybody waits for. */
  private static final int MOST_REQUESTS = 600;

  /** The other core belongs to the local search. */
  private static final int WORKERS = 1;

  private static final Duration LONGEST = Duration.ofMinutes(30);
  private static final long SEED = 1;
  private static final long MILLISECONDS_BETWEEN_STOPS = 50;

  private @Nullable ExactSearch search;
  private @Nullable Thread thread;
  private @Nullable Certainty certainty;

  @Override
  public void phaseStarted(AbstractPhaseScope<MeetingTimetable> phase) {
    MeetingTimetable best = phase.getSolverScope().getBestSolution();
    if (best.getEvent().requests().size() > MOST_REQUESTS) {
      return;
    }
    Certainty shared = best.certainty();
    certainty = shared;
    Optional<ExactSearch> opened = ExactSearch.open(best.getEvent());
    if (opened.isEmpty()) {
      shared.unavailable();
      return;
    }
    ExactSearch exact = opened.get();
    exact.onBound(shared::boundedBy);
    Thread beside =
        new Thread(
            () -> shared.learn(exact.run(best, LONGEST, WORKERS, SEED)), "exact-meeting-search");
    beside.setDaemon(true);
    beside.start();
    search = exact;
    thread = beside;
  }

  @Override
  public boolean isPhaseTerminated(AbstractPhaseScope<MeetingTimetable> phase) {
    Certainty known = certainty;
    if (known == null) {
      return false;
    }
    Proof proof = known.proof();
    return switch (proof.verdict()) {
      case PROVEN_BEST -> true;
      case OPEN -> reaches(phase, proof.leastWaiting());
      case PROVEN_NOT_EVERYTHING_FITS, UNAVAILABLE -> false;
    };
  }

  private static boolean reaches(AbstractPhaseScope<MeetingTimetable> phase, long leastWaiting) {
    HardMediumSoftLongScore best = (HardMediumSoftLongScore) phase.getSolverScope().getBestScore();
    return best.hardScore() == 0 && best.mediumScore() == 0 && -best.softScore() <= leastWaiting;
  }

  /** Waits for the other thread, which holds memory outside the heap. */
  @Override
  public void phaseEnded(AbstractPhaseScope<MeetingTimetable> phase) {
    ExactSearch running = search;
    Thread beside = thread;
    search = null;
    thread = null;
    try {
      while (running != null && beside != null && beside.isAlive()) {
        running.stop();
        beside.join(MILLISECONDS_BETWEEN_STOPS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isSolverTerminated(SolverScope<MeetingTimetable> solver) {
    throw new UnsupportedOperationException("exact search runs beside a phase");
  }

  /** Nobody knows beforehand how long a proof takes. */
  @Override
  public double calculateSolverTimeGradient(SolverScope<MeetingTimetable> solver) {
    return -1;
  }

  /** Nobody knows beforehand how long a proof takes. */
  @Override
  public double calculatePhaseTimeGradient(AbstractPhaseScope<MeetingTimetable> phase) {
    return -1;
  }
}
