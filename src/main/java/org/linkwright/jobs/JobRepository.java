package org.linkwright.jobs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JobRepository implements PanacheRepositoryBase<JobEntity, UUID> {

  /** Programmes with waiting jobs, the one whose turn it is first (see {@link #nextWaiting}). */
  private static final String WAITING_PROGRAMMES =
      """
      select q.programmeId from JobEntity q
      where q.state = QUEUED and q.turn is null
      group by q.programmeId
      order by
        (select count(r) from JobEntity r
         where r.programmeId = q.programmeId and r.state = RUNNING),
        (select max(s.startedAt) from JobEntity s
         where s.programmeId = q.programmeId) nulls first,
        min(q.createdAt)
      """;

  /**
   * Reads a job that nobody else can change until this transaction is over. The row is locked by an
   * update that changes nothing, which every database understands alike.
   */
  Optional<JobEntity> lock(UUID id) {
    update("percent = percent where id = ?1", id);
    return find("id", id).firstResultOptional();
  }

  /** The same for the unfinished job that a turn has taken before. */
  Optional<JobEntity> lockTakenBy(UUID turn) {
    return find("select id from JobEntity where turn = ?1 and state in (QUEUED, RUNNING)", turn)
        .project(UUID.class)
        .firstResultOptional()
        .flatMap(this::lock);
  }

  /**
   * The job that is to be begun next: of all programmes with waiting jobs, one for which the fewest
   * jobs are running now, among those the one that was served longest ago, and of its jobs the
   * oldest.
   */
  Optional<UUID> nextWaiting() {
    Optional<UUID> programme = nextProgramme();
    while (programme.isPresent()) {
      Optional<UUID> job = oldestWaiting(programme.get());
      if (job.isPresent()) {
        return job;
      }
      // Its last one was taken between the two looks; others may still wait.
      programme = nextProgramme();
    }
    return Optional.empty();
  }

  private Optional<UUID> nextProgramme() {
    return find(WAITING_PROGRAMMES).project(UUID.class).firstResultOptional();
  }

  private Optional<UUID> oldestWaiting(UUID programme) {
    return find(
            "select id from JobEntity"
                + " where programmeId = ?1 and state = QUEUED and turn is null"
                + " order by id",
            programme)
        .project(UUID.class)
        .firstResultOptional();
  }
}
