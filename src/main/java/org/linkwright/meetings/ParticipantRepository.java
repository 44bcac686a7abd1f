package org.linkwright.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import org.linkwright.shared.ScopedRepository;

@ApplicationScoped
class ParticipantRepository extends ScopedRepository<ParticipantEntity> {

  ParticipantRepository() {
    super("participant", ParticipantEntity.class);
  }
}
