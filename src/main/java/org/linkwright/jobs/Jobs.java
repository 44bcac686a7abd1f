package org.linkwright.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linkwright.access.Caller;
import org.linkwright.shared.Filter;
import org.linkwright.shared.Ids;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;
import org.linkwright.shared.ProblemException;

/** Takes long work, tells how it gets on, and ends it early. */
@ApplicationScoped
public class Jobs {

  private static final int MOST_UNFINISHED = 200;

  private final JobRepository jobs;
  private final JobQueue queue;
  private final Ids ids;
  private final Clock clock;

  Jobs(JobRepository jobs, JobQueue queue, Ids ids, Clock clock) {
    this.jobs = jobs;
    this.queue = queue;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Puts a job into the queue, within the caller's transaction: it is there if and only if that
   * transaction is.
   *
   * @param programmeId a programme the caller was let into
   * @param input what {@link JobRun#input()} will give, at most 100,000 characters
   */
  @Transactional
  public Job submit(Caller caller, UUID programmeId, JobKind kind, String input) {
    JobEntity job = new JobEntity();
    job.id = ids.next();
    job.programmeId = programmeId;
    job.kind = kind.name();
    job.state = JobState.QUEUED;
    job.input = input;
    job.requestedBy = caller.name();
    job.createdAt = clock.instant();
    jobs.persistAndFlush(job);
    queue.addTurn(job.id);
    return job.toJob();
  }

  @Transactional
  public Job get(Caller caller, UUID id) {
    return visible(caller, id, jobs.findByIdOptional(id)).toJob();
  }

  /** The jobs this caller may see, newest first. */
  @Transactional
  public Page<Job> list(Caller caller, PageQuery query) {
    Filter filter =
        new Filter()
            .and("e.programmeId = :programme", "programme", caller.programmeId())
            .and("e.id < :before", "before", query.cursor == null ? null : query.after());
    return query
        .page(
            jobs.find(
                    "from JobEntity e where " + filter.text() + " order by e.id desc",
                    filter.values())
                .range(0, query.limit)
                .list(),
            job -> job.id)
        .map(JobEntity::toJob);
  }

  /** The jobs this caller may see that are queued or running, oldest first, 200 at the most. */
  @Transactional
  public List<Job> unfinished(Caller caller) {
    return jobs
        .find("state in ?1 order by id", List.of(JobState.QUEUED, JobState.RUNNING))
        .range(0, MOST_UNFINISHED - 1)
        .stream()
        .filter(job -> caller.mayTouch(job.programmeId))
        .map(JobEntity::toJob)
        .toList();
  }

  /**
   * Ends a job early. One that is running finishes with the best so far; one that still waits is
   * cancelled; one that is over stays as it is.
   */
  @Transactional
  public Job end(Caller caller, UUID id) {
    JobEntity job = visible(caller, id, jobs.lock(id));
    if (job.state == JobState.QUEUED && job.starts == 0) {
      job.state = JobState.CANCELLED;
      job.finishedAt = clock.instant();
    } else if (!job.state.isOver()) {
      job.stopRequested = true;
    }
    return job.toJob();
  }

  private static JobEntity visible(Caller caller, UUID id, Optional<JobEntity> job) {
    return job.filter(found -> caller.mayTouch(found.programmeId))
        .orElseThrow(() -> ProblemException.notFound("job", id.toString()));
  }
}
