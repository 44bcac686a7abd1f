package org.linkwright.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.linkwright.jobs.OutdatedInputException;
import org.linkwright.shared.ScopedRepository;

@ApplicationScoped
class EventRepository extends ScopedRepository<EventEntity> {

  EventRepository() {
    super("event", EventEntity.class);
  }

  /**
   * Reads an event that nobody else can change until this transaction is over. The row is locked by
   * an update that changes nothing, which every database understands alike.
   */
  Optional<EventEntity> lock(UUID eventId) {
    update("inputRevision = inputRevision where id = ?1", eventId);
    return find("id", eventId).firstResultOptional();
  }

  /**
   * The same, if the event is as it was.
   *
   * @throws OutdatedInputException if it has changed since in a way that matters, or is gone
   */
  EventEntity lockUnchanged(UUID eventId, long inputRevision) {
    EventEntity event = lock(eventId).orElseThrow(EventSnapshots::gone);
    if (event.inputRevision != inputRevision) {
      throw EventSnapshots.changed();
    }
    return event;
  }

  /** Marks that something has changed which a schedule of this event could depend on. */
  void countInputChange(UUID eventId) {
    update("inputRevision = inputRevision + 1 where id = ?1", eventId);
  }

  /** A number for the next version of the event's schedule, never given before. */
  int nextScheduleNumber(UUID eventId) {
    update("schedulesMade = schedulesMade + 1 where id = ?1", eventId);
    return find("select schedulesMade from EventEntity where id = ?1", eventId)
        .project(Integer.class)
        .firstResult();
  }
}
