package org.linkwright.meetingsolver;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.DaemonThreads;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.impl.phase.scope.AbstractPhaseScope;
import org.optaplanner.core.impl.solver.scope.SolverScope;
import org.optaplanner.core.impl.solver.termination.AbstractTermination;

/**
 * Ends the local search as soon as nothing better can be found: exact search runs beside it on a
 * thread of its own, from the start of the phase to its end at the latest. Each tells the other
 * what it knows: the local search how good its best timetable is, exact search how good any can be.
 */
public class ExactBeside extends AbstractTermination<MeetingTimetable> {

  /** Beyond this, exact search finds nothing in a time that anybody waits for. */
  private static final int MOST_REQUESTS = 600;

  /** The other core belongs to the local search. */
  private static final int WORKERS = 1;

  private static final Duration LONGEST = Duration.ofMinutes(30);
  private static final long SEED = 1;
  private static final long MILLISECONDS_BETWEEN_STOPS = 50;

  private final ExactLibrary library;
  private final Predicate<MeetingEvent> covered;
  private @Nullable ExactSearch search;
  private @Nullable Thread thread;
  private @Nullable Certainty certainty;

  /** Exact search by the library of this platform. */
  public ExactBeside() {
    this(ExactLibrary.OF_THIS_PLATFORM, ExactModel::covers);
  }

  /** Exact search by this library, of the events for which that holds. */
  ExactBeside(ExactLibrary library, Predicate<MeetingEvent> covered) {
    this.library = library;
    this.covered = covered;
  }

  @Override
  public void phaseStarted(AbstractPhaseScope<MeetingTimetable> phase) {
    MeetingTimetable best = phase.getSolverScope().getBestSolution();
    MeetingEvent event = best.getEvent();
    Certainty shared = best.certainty();
    certainty = shared;
    if (!covered.test(event)) {
      shared.learn(Proof.NONE.as(Proof.Verdict.NOT_ATTEMPTED));
      return;
    }
    Optional<ExactSearch> opened =
        event.requests().size() > MOST_REQUESTS
            ? Optional.empty()
            : ExactSearch.open(event, library, shared::learn);
    if (opened.isEmpty()) {
      countWith(library, event, shared);
      return;
    }
    ExactSearch exact = opened.get();
    search = exact;
    thread = start(() -> shared.learn(exact.run(best, LONGEST, WORKERS, SEED)));
  }

  /** Without exact search, counting alone can tell that something has to be dropped. */
  private void countWith(ExactLibrary missing, MeetingEvent event, Certainty shared) {
    thread =
        start(
            () -> {
              Proof bounds = Proof.bounds(DroppedBound.of(event), 0, null);
              shared.learn(missing.isThere() ? bounds : bounds.as(Proof.Verdict.UNAVAILABLE));
            });
  }

  private static Thread start(Runnable work) {
    Thread beside = DaemonThreads.named("exact-meeting-search").newThread(work);
    beside.start();
    return beside;
  }

  @Override
  public boolean isPhaseTerminated(AbstractPhaseScope<MeetingTimetable> phase) {
    Certainty known = certainty;
    HardMediumSoftLongScore best = (HardMediumSoftLongScore) phase.getSolverScope().getBestScore();
    if (known == null || best.hardScore() < 0) {
      return false;
    }
    ExactSearch running = search;
    if (running != null) {
      running.heardOf(-best.mediumScore(), -best.softScore());
    }
    Proof proof = known.proof();
    return switch (proof.verdict()) {
      case PROVEN_BEST -> true;
      case OPEN, PROVEN_NOT_EVERYTHING_FITS ->
          proof.isReachedBy(-best.mediumScore(), -best.softScore());
      case NOT_ATTEMPTED, UNAVAILABLE -> false;
    };
  }

  /** Waits for the other thread, which holds memory outside the heap. */
  @Override
  public void phaseEnded(AbstractPhaseScope<MeetingTimetable> phase) {
    ExactSearch running = search;
    Thread beside = thread;
    search = null;
    thread = null;
    try {
      while (beside != null && beside.isAlive()) {
        if (running != null) {
          running.stop();
        }
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
