package org.linkwright.meetings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DisruptionRepository implements PanacheRepositoryBase<DisruptionEntity, UUID> {

  /** In the order they were told. */
  List<DisruptionEntity> ofEvent(UUID eventId) {
    return list("eventId = ?1 order by id", eventId);
  }
}
