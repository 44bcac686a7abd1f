package org.linkwright.meetings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MeetingMarkRepository implements PanacheRepositoryBase<MeetingMarkEntity, UUID> {

  List<MeetingMarkEntity> ofEvent(UUID eventId) {
    return list("eventId = ?1 order by request, participant", eventId);
  }

  /**
   * @param participant empty for the mark of the whole meeting
   */
  Optional<MeetingMarkEntity> of(UUID eventId, String request, String participant) {
    return find("eventId = ?1 and request = ?2 and participant = ?3", eventId, request, participant)
        .firstResultOptional();
  }
}
