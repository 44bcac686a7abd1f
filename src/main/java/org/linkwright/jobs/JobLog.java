package org.linkwright.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes down, in transactions of its own, what happens to jobs while they are worked on. Each
 * takes the row for itself, and changes it only for the run that began with the job last: a node
 * that was thought dead and comes back finds that it has nothing to say any more.
 */
@ApplicationScoped
class JobLog {

  /** So many runs may be cut off without a word before the job is taken for what cuts them off. */
  private static final int MOST_CUT_OFF = 5;

  private final JobRepository jobs;
  private final JobKinds kinds;
  private final Clock clock;

  JobLog(JobRepository jobs, JobKinds kinds, Clock clock) {
    this.jobs = jobs;
    this.kinds = kinds;
    this.clock = clock;
  }

  /**
   * A job that a node has begun with.
   *
   * @param start tells this run from others of the same job
   * @param best last kept best of an earlier run, if any
   * @param spentBefore how long earlier runs have worked on it
   */
  record Begun(
      UUID id,
      int start,
      UUID programmeId,
      String kind,
      String input,
      @Nullable String best,
      Duration spentBefore) {}

  /**
   * How far a run has come.
   *
   * @param spent how long all runs together have worked on the job
   * @param improvement the newest point of the curve, if there is a new one
   * @param best what to begin from after a crash; null if nothing new
   */
  record Progress(
      int percent, Duration spent, Job.@Nullable Point improvement, @Nullable String best) {}

  /** What a run is told when it writes down how far it has come. */
  enum Answer {
    GO_ON,
    /** The caller wants it to end with the best so far. */
    END,
    /** The job is over, gone, or another node's by now. */
    NOT_YOURS
  }

  /**
   * Takes up the job that this turn had taken already when its node died or stopped, or else the
   * one that is next; empty if there is nothing to do, or if the job has been given up.
   */
  @Transactional(TxType.REQUIRES_NEW)
  Optional<Begun> begin(UUID turn) {
    Optional<JobEntity> taken = jobs.lockTakenBy(turn).or(() -> takeNext(turn));
    if (taken.isEmpty()) {
      return Optional.empty();
    }
    JobEntity job = taken.get();
    if (job.starts - job.putDown >= MOST_CUT_OFF) {
      end(job, JobState.FAILED, "Given up: " + MOST_CUT_OFF + " runs were cut off.");
      return Optional.empty();
    }
    job.startedAt = Objects.requireNonNullElse(job.startedAt, clock.instant());
    job.state = JobState.RUNNING;
    job.starts++;
    return Optional.of(
        new Begun(
            job.id,
            job.starts,
            job.programmeId,
            job.kind,
            job.input,
            job.best,
            Duration.ofMillis(job.spentMilliseconds)));
  }

  @Transactional(TxType.REQUIRES_NEW)
  Answer keep(Begun run, Progress progress) {
    Optional<JobEntity> found = own(run);
    if (found.isEmpty()) {
      return Answer.NOT_YOURS;
    }
    JobEntity job = found.get();
    job.percent = progress.percent();
    job.spentMilliseconds = progress.spent().toMillis();
    if (progress.improvement() != null) {
      job.score = progress.improvement().score();
      job.curve = job.curve.with(progress.improvement());
    }
    if (progress.best() != null) {
      job.best = progress.best();
    }
    return job.stopRequested ? Answer.END : Answer.GO_ON;
  }

  /** Those of the jobs that exist, by id. */
  @Transactional(TxType.REQUIRES_NEW)
  Map<UUID, Job> read(Set<UUID> ids) {
    return jobs.list("id in ?1", ids).stream()
        .map(JobEntity::toJob)
        .collect(Collectors.toMap(Job::id, Function.identity()));
  }

  /** The node is stopping, and the job goes back into the queue. */
  @Transactional(TxType.REQUIRES_NEW)
  void putDown(Begun run) {
    own(run).ifPresent(job -> job.putDown++);
  }

  /**
   * Holds the job, lets the result be stored and ends the job with it, in one transaction.
   *
   * @throws NotOursException if the job is over, gone, or another node's by now
   */
  @Transactional(TxType.REQUIRES_NEW)
  String finish(Begun run, Supplier<String> store) {
    JobEntity job = own(run).orElseThrow(NotOursException::new);
    String result = store.get();
    done(job, result);
    return result;
  }

  /**
   * Ends the job with what the transaction that is going on has stored.
   *
   * @throws NotOursException if the job is over, gone, or another node's by now
   */
  @Transactional(TxType.MANDATORY)
  void finishHere(Begun run, String result) {
    done(own(run).orElseThrow(NotOursException::new), result);
  }

  /**
   * Keeps the job as it is until the transaction that is going on ends.
   *
   * @throws NotOursException if the job is over, gone, or another node's by now
   */
  @Transactional(TxType.MANDATORY)
  Answer hold(Begun run) {
    JobEntity job = own(run).orElseThrow(NotOursException::new);
    return job.stopRequested ? Answer.END : Answer.GO_ON;
  }

  @Transactional(TxType.REQUIRES_NEW)
  void done(Begun run, String result) {
    own(run).ifPresent(job -> done(job, result));
  }

  @Transactional(TxType.REQUIRES_NEW)
  void over(Begun run, JobState state, @Nullable String message) {
    own(run).ifPresent(job -> end(job, state, message));
  }

  /**
   * Two turns that look at the same moment see the same job; the second finds it taken, once it has
   * the row, and looks again.
   */
  private Optional<JobEntity> takeNext(UUID turn) {
    for (Optional<UUID> next = jobs.nextWaiting(); next.isPresent(); next = jobs.nextWaiting()) {
      Optional<JobEntity> free =
          jobs.lock(next.get()).filter(job -> job.state == JobState.QUEUED && job.turn == null);
      if (free.isPresent()) {
        free.get().turn = turn;
        return free;
      }
    }
    return Optional.empty();
  }

  private void done(JobEntity job, String result) {
    job.percent = 100;
    job.result = result;
    end(job, JobState.DONE, null);
  }

  private void end(JobEntity job, JobState state, @Nullable String message) {
    job.end(state, message, clock.instant());
    kinds.over(job);
  }

  /** The job, if it still is this run's. */
  private Optional<JobEntity> own(Begun run) {
    return jobs.lock(run.id())
        .filter(job -> job.state == JobState.RUNNING && job.starts == run.start());
  }
}
