package org.linkwright.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ProgrammeRepository implements PanacheRepositoryBase<ProgrammeEntity, UUID> {

  Optional<ProgrammeEntity> lookUp(String reference) {
    if (reference.length() == 36) {
      try {
        Optional<ProgrammeEntity> byId = findByIdOptional(UUID.fromString(reference));
        if (byId.isPresent()) {
          return byId;
        }
      } catch (IllegalArgumentException notAnId) {
        // an external id of that length
      }
    }
    return find("externalId", reference).firstResultOptional();
  }
}
