package org.linkwright.matching;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FitRulesRepository implements PanacheRepositoryBase<FitRulesEntity, UUID> {

  Optional<FitRulesEntity> latest(UUID programmeId) {
    return find("programmeId = ?1 order by number desc", programmeId).firstResultOptional();
  }

  Optional<FitRulesEntity> version(UUID programmeId, long number) {
    return find("programmeId = ?1 and number = ?2", programmeId, number).firstResultOptional();
  }

  /** The newest first, at most {@code count}, from the one before {@code below} on. */
  List<FitRulesEntity> below(UUID programmeId, long below, int count) {
    return find("programmeId = ?1 and number < ?2 order by number desc", programmeId, below)
        .range(0, count - 1)
        .list();
  }

  /** Lets nobody else set rules of the programme until the transaction ends. */
  void hold(UUID programmeId) {
    getEntityManager()
        .createNativeQuery("select id from programme where id = :id for update")
        .setParameter("id", programmeId)
        .getResultList();
  }
}
