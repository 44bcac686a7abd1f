package org.linkwright.meetings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linkwright.shared.ProblemException;

@ApplicationScoped
class WhatIfRepository implements PanacheRepositoryBase<WhatIfEntity, UUID> {

  /** What stands for the newest one in a path. */
  private static final String LATEST = "latest";

  List<WhatIfEntity> ofEvent(UUID eventId) {
    return list("eventId = ?1 order by number", eventId);
  }

  Optional<WhatIfEntity> byJob(UUID jobId) {
    return find("jobId", jobId).firstResultOptional();
  }

  private Optional<WhatIfEntity> newest(UUID eventId) {
    return find("eventId = ?1 order by number desc", eventId).firstResultOptional();
  }

  /** The next number of an event that is held by this transaction. */
  int nextNumber(UUID eventId) {
    return find("select coalesce(max(number), 0) + 1 from WhatIfEntity where eventId = ?1", eventId)
        .project(Integer.class)
        .firstResult();
  }

  /**
   * @param reference its number, or {@code latest}
   */
  WhatIfEntity require(UUID eventId, String reference) {
    return find(eventId, reference)
        .orElseThrow(() -> ProblemException.notFound("what-if", reference));
  }

  private Optional<WhatIfEntity> find(UUID eventId, String reference) {
    if (reference.equals(LATEST)) {
      return newest(eventId);
    }
    return reference.matches("[0-9]{1,9}")
        ? find("eventId = ?1 and number = ?2", eventId, Integer.parseInt(reference))
            .firstResultOptional()
        : Optional.empty();
  }
}
