package org.linkwright.meetings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ScheduleRepository implements PanacheRepositoryBase<ScheduleEntity, UUID> {

  /** All versions that were ever published, oldest first. */
  List<ScheduleEntity> everPublished(UUID eventId) {
    return list("eventId = ?1 and publishedAt is not null order by publishedAt, number", eventId);
  }

  /** Whatever is published is so no longer. */
  void supersede(UUID eventId) {
    update(
        "status = ?1, publishedEventId = null where publishedEventId = ?2",
        ScheduleStatus.SUPERSEDED,
        eventId);
  }

  void publish(UUID eventId, UUID id, Instant at, String by) {
    update(
        "status = ?1, publishedEventId = ?2, publishedAt = ?3, publishedBy = ?4 where id = ?5",
        ScheduleStatus.PUBLISHED,
        eventId,
        at,
        by,
        id);
  }
}
