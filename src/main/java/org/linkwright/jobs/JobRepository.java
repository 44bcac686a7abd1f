package org.linkwright.jobs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JobRepository implements PanacheRepositoryBase<JobEntity, UUID> {

  /**
   * Reads a job that nobody else can change until this transaction is over. The row is locked by an
   * update that changes nothing, which every database understands alike.
   */
  Optional<JobEntity> lock(UUID id) {
    update("percent = percent where id = ?1", id);
    return find("id", id).firstResultOptional();
  }
}
