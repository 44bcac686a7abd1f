package org.linkwright.agendas;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CalendarSubscriptionRepository
    implements PanacheRepositoryBase<CalendarSubscriptionEntity, UUID> {

  Optional<CalendarSubscriptionEntity> byHash(String secretHash) {
    return find("secretHash", secretHash).firstResultOptional();
  }

  Optional<CalendarSubscriptionEntity> ofParticipant(UUID participantId) {
    return find("participantId", participantId).firstResultOptional();
  }

  List<CalendarSubscriptionEntity> ofEvent(UUID eventId) {
    return list("eventId", eventId);
  }
}
