package org.linkwright.matchplans;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linkwright.shared.ProblemException;

@ApplicationScoped
class MatchPlanRepository implements PanacheRepositoryBase<MatchPlanEntity, UUID> {

  /** What stands for the newest one in a path. */
  private static final String LATEST = "latest";

  Optional<MatchPlanEntity> byJob(UUID jobId) {
    return find("jobId", jobId).firstResultOptional();
  }

  /** Plans before a number, newest first; what they were computed from is not read. */
  List<MatchPlan> newest(UUID programmeId, int before, int limit) {
    return getEntityManager()
        .createQuery(
            "select plan from MatchPlanEntity where programmeId = :programme and number < :before"
                + " order by number desc",
            MatchPlan.class)
        .setParameter("programme", programmeId)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The next number of a programme that is held by this transaction. */
  int nextNumber(UUID programmeId) {
    return find(
            "select coalesce(max(number), 0) + 1 from MatchPlanEntity where programmeId = ?1",
            programmeId)
        .project(Integer.class)
        .firstResult();
  }

  /** Lets nobody else number a plan of this programme until the transaction ends. */
  void hold(UUID programmeId) {
    getEntityManager()
        .createNativeQuery("select id from programme where id = :id for update")
        .setParameter("id", programmeId)
        .getResultList();
  }

  /**
   * @param reference its number, or {@code latest}
   */
  MatchPlanEntity require(UUID programmeId, String reference) {
    return find(programmeId, reference)
        .orElseThrow(() -> ProblemException.notFound("match plan", reference));
  }

  private Optional<MatchPlanEntity> find(UUID programmeId, String reference) {
    if (reference.equals(LATEST)) {
      return find("programmeId = ?1 and number is not null order by number desc", programmeId)
          .firstResultOptional();
    }
    return reference.matches("[0-9]{1,9}")
        ? find("programmeId = ?1 and number = ?2", programmeId, Integer.parseInt(reference))
            .firstResultOptional()
        : Optional.empty();
  }
}
