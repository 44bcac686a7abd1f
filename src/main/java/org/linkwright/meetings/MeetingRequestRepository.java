package org.linkwright.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import org.linkwright.shared.ScopedRepository;

@ApplicationScoped
class MeetingRequestRepository extends ScopedRepository<MeetingRequestEntity> {

  MeetingRequestRepository() {
    super("meeting request", MeetingRequestEntity.class);
  }
}
