package org.linkwright.meetings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linkwright.shared.ProblemException;

/** Finds versions without reading their documents. */
@ApplicationScoped
class ScheduleLineRepository implements PanacheRepositoryBase<ScheduleLineEntity, UUID> {

  /** What stands for the newest version in a path. */
  private static final String LATEST = "latest";

  /** What stands in a path for the version that holds. */
  private static final String PUBLISHED = "published";

  List<ScheduleLineEntity> ofEvent(UUID eventId) {
    return list("eventId = ?1 order by number", eventId);
  }

  Optional<ScheduleLineEntity> published(UUID eventId) {
    return find("publishedEventId", eventId).firstResultOptional();
  }

  Optional<ScheduleLineEntity> byJob(UUID jobId) {
    return find("jobId", jobId).firstResultOptional();
  }

  /**
   * @param reference its number, its id, {@code latest} or {@code published}
   */
  ScheduleLineEntity require(UUID eventId, String reference) {
    return find(eventId, reference)
        .orElseThrow(() -> ProblemException.notFound("schedule", reference));
  }

  private Optional<ScheduleLineEntity> find(UUID eventId, String reference) {
    if (reference.equals(LATEST)) {
      return find("eventId = ?1 order by number desc", eventId).firstResultOptional();
    }
    if (reference.equals(PUBLISHED)) {
      return published(eventId);
    }
    if (reference.matches("[0-9]{1,9}")) {
      return find("eventId = ?1 and number = ?2", eventId, Integer.parseInt(reference))
          .firstResultOptional();
    }
    try {
      return find("eventId = ?1 and id = ?2", eventId, UUID.fromString(reference))
          .firstResultOptional();
    } catch (IllegalArgumentException neither) {
      return Optional.empty();
    }
  }
}
