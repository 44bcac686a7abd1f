package org.linkwright.meetings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ScheduleRepository implements PanacheRepositoryBase<ScheduleEntity, UUID> {

  List<ScheduleEntity> ofEvent(UUID eventId) {
    return list("eventId = ?1 order by number", eventId);
  }

  Optional<ScheduleEntity> latest(UUID eventId) {
    return find("eventId = ?1 order by number desc", eventId).firstResultOptional();
  }

  /** 0 if there is none. */
  int highestNumber(UUID eventId) {
    return find("select coalesce(max(number), 0) from ScheduleEntity where eventId = ?1", eventId)
        .project(Integer.class)
        .firstResult();
  }

  Optional<ScheduleEntity> byNumber(UUID eventId, int number) {
    return find("eventId = ?1 and number = ?2", eventId, number).firstResultOptional();
  }

  Optional<ScheduleEntity> byId(UUID eventId, UUID id) {
    return find("eventId = ?1 and id = ?2", eventId, id).firstResultOptional();
  }

  Optional<ScheduleEntity> byJob(UUID jobId) {
    return find("jobId", jobId).firstResultOptional();
  }
}
