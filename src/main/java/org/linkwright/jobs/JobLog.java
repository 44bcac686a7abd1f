package org.linkwright.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down, in transactions of its own, what happens to jobs while they are worked on. */
@ApplicationScoped
class JobLog {

  private final JobRepository jobs;
  private final Clock clock;

  JobLog(JobRepository jobs, Clock clock) {
    this.jobs = jobs;
    this.clock = clock;
  }

  /**
   * A job that a node has begun with.
   *
   * @param best last kept best of an earlier run, if any
   * @param spentBefore since the job was begun for the first time
   */
  record Begun(
      UUID id,
      UUID programmeId,
      String kind,
      String input,
      @Nullable String best,
      Duration spentBefore) {}

  /** Takes the job up; empty if it is over or gone, so that there is nothing to do. */
  @Transactional(TxType.REQUIRES_NEW)
  Optional<Begun> begin(UUID jobId) {
    Optional<JobEntity> found = jobs.lock(jobId);
    if (found.isEmpty() || found.get().state.isOver()) {
      return Optional.empty();
    }
    JobEntity job = found.get();
    Instant now = clock.instant();
    job.startedAt = Objects.requireNonNullElse(job.startedAt, now);
    job.state = JobState.RUNNING;
    job.starts++;
    return Optional.of(
        new Begun(
            jobId,
            job.programmeId,
            job.kind,
            job.input,
            job.best,
            Duration.between(job.startedAt, now)));
  }

  /**
   * Writes down how far the job is.
   *
   * @return true if its caller wants it to end, or it is gone
   */
  @Transactional(TxType.REQUIRES_NEW)
  boolean keep(UUID jobId, int percent) {
    JobEntity job = jobs.findById(jobId);
    if (job == null) {
      return true;
    }
    job.percent = percent;
    return job.stopRequested;
  }

  /**
   * Writes down how far the job is and what it has found.
   *
   * @param best what to begin from after a crash
   * @return true if its caller wants it to end, or it is gone
   */
  @Transactional(TxType.REQUIRES_NEW)
  boolean keep(UUID jobId, int percent, Job.Point point, String best) {
    JobEntity job = jobs.findById(jobId);
    if (job == null) {
      return true;
    }
    job.percent = percent;
    job.score = point.score();
    job.curve = job.curve.with(point);
    job.best = best;
    return job.stopRequested;
  }

  @Transactional(TxType.REQUIRES_NEW)
  void done(UUID jobId, String result) {
    JobEntity job = jobs.lock(jobId).orElse(null);
    if (job != null && !job.state.isOver()) {
      job.state = JobState.DONE;
      job.percent = 100;
      job.result = result;
      job.best = null;
      job.finishedAt = clock.instant();
    }
  }

  @Transactional(TxType.REQUIRES_NEW)
  void over(UUID jobId, JobState state, @Nullable String message) {
    JobEntity job = jobs.findById(jobId);
    if (job != null && !job.state.isOver()) {
      job.state = state;
      job.message = message;
      job.finishedAt = clock.instant();
    }
  }
}
