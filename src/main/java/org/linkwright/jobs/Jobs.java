package org.linkwright.jobs;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** Takes long work, tells how it gets on, and ends it early. */
@ApplicationScoped
public class Jobs {

  /** Of what a job is ordered with. */
  public static final int MOST_CHARACTERS = 100_000;

  private static final int MOST_UNFINISHED = 200;

  private final JobRepository jobs;
  private final JobQueue queue;
  private final JobKinds kinds;
  private final Ids ids;
  private final Clock clock;

  Jobs(JobRepository jobs, JobQueue queue, JobKinds kinds, Ids ids, Clock clock) {
    this.jobs = jobs;
    this.queue = queue;
    this.kinds = kinds;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Puts a job into the queue, within the caller's transaction: it is there if and only if that
   * transaction is.
   *
   * @param programmeId a programme the caller was let into
   * @param input what {@link JobRun#input()} will give, at most {@link #MOST_CHARACTERS}
   */
  @Transactional
  public Job submit(Caller caller, UUID programmeId, JobKind kind, String input) {
    return submit(caller, programmeId, kind, ids.next(), input);
  }

  /**
   * As {@link #submit(Caller, UUID, JobKind, String)}, for a feature that has named the work
   * before.
   *
   * @param id of the job, from {@link Ids}
   */
  @Transactional
  public Job submit(Caller caller, UUID programmeId, JobKind kind, UUID id, String input) {
    JobEntity job = new JobEntity();
    job.id = id;
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

  /** How a job came out, or gets on; empty if there is none that this caller may see. */
  @Transactional
  public Optional<JobState> stateOf(Caller caller, UUID id) {
    return jobs.findByIdOptional(id)
        .filter(job -> caller.mayTouch(job.programmeId))
        .map(job -> job.state);
  }

  /** The jobs this caller may see, newest first. */
  @Transactional
  public Page<Job> list(Caller caller, JobQuery query) {
    Filter filter =
        new Filter()
            .and("e.programmeId = :own", "own", caller.programmeId())
            .and("e.programmeId = :programme", "programme", query.programmeId)
            .and("e.state in :states", "states", query.state.isEmpty() ? null : query.state)
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
   * What the best so far of a running job looks like, in the shape of its result.
   *
   * @throws ProblemException if the job does not run, has kept nothing yet, or works on what has
   *     changed meanwhile
   */
  public Object best(Caller caller, UUID id) {
    Kept kept = QuarkusTransaction.requiringNew().call(() -> kept(caller, id));
    try {
      return kinds.require(kept.kind()).preview(kept.input(), kept.best());
    } catch (OutdatedInputException outdated) {
      throw new ProblemException(ProblemType.WRONG_STATE, String.valueOf(outdated.getMessage()));
    }
  }

  /** Read in one moment, since a job that ends drops it. */
  private record Kept(String kind, String input, String best) {}

  private Kept kept(Caller caller, UUID id) {
    JobEntity job = visible(caller, id, jobs.findByIdOptional(id));
    if (job.state.isOver()) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "The job is over"
              + (job.result == null ? "." : "; what it has made is at " + job.result + "."));
    }
    if (job.best == null) {
      throw new ProblemException(
          ProblemType.WRONG_STATE, "The job has found nothing yet; ask again in a moment.");
    }
    return new Kept(job.kind, job.input, job.best);
  }

  /**
   * Calls a job off: it ends at once, whatever it has found is dropped, and nothing is stored. One
   * that is over stays as it is.
   */
  @Transactional
  public Job cancel(Caller caller, UUID id) {
    JobEntity job = visible(caller, id, jobs.lock(id));
    if (!job.state.isOver()) {
      callOff(job);
    }
    return job.toJob();
  }

  /**
   * Ends a job early. One that is running finishes with the best so far; one that has not begun is
   * called off; one that is over stays as it is.
   */
  @Transactional
  public Job end(Caller caller, UUID id) {
    JobEntity job = visible(caller, id, jobs.lock(id));
    if (job.state == JobState.QUEUED && job.starts == 0) {
      callOff(job);
    } else if (!job.state.isOver()) {
      job.stopRequested = true;
    }
    return job.toJob();
  }

  private void callOff(JobEntity job) {
    job.end(JobState.CANCELLED, null, clock.instant());
    kinds.over(job);
  }

  private static JobEntity visible(Caller caller, UUID id, Optional<JobEntity> job) {
    return job.filter(found -> caller.mayTouch(found.programmeId))
        .orElseThrow(() -> ProblemException.notFound("job", id.toString()));
  }
}
