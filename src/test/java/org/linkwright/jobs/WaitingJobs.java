package org.linkwright.jobs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.linkwright.shared.Ids;

/** Rehearsed jobs that stand in the database without a turn in the queue. */
@ApplicationScoped
class WaitingJobs {

  private final JobRepository repository;
  private final Ids ids;
  private final Clock clock;

  WaitingJobs(JobRepository repository, Ids ids, Clock clock) {
    this.repository = repository;
    this.ids = ids;
    this.clock = clock;
  }

  /** A job that goes to whoever comes next; the tests' own turns, if the queue has none. */
  UUID forAnyTurn(UUID programme) {
    return add(programme, job -> {});
  }

  /** A job whose turn, of the same id, only the test has, so that nobody else works on it. */
  UUID forItsTurn(UUID programme) {
    return add(programme, job -> job.turn = job.id);
  }

  UUID add(UUID programme, Consumer<JobEntity> difference) {
    JobEntity job = new JobEntity();
    job.id = ids.next();
    job.programmeId = programme;
    job.kind = RehearsedJob.NAME;
    job.state = JobState.QUEUED;
    job.input = "what was asked for";
    job.requestedBy = "test";
    job.createdAt = clock.instant();
    difference.accept(job);
    QuarkusTransaction.requiringNew().run(() -> repository.persist(job));
    return job.id;
  }

  void clear(Iterable<UUID> programmes) {
    QuarkusTransaction.requiringNew()
        .run(() -> programmes.forEach(programme -> repository.delete("programmeId", programme)));
  }
}
