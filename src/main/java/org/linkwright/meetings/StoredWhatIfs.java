package org.linkwright.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linkwright.jobs.OutdatedInputException;
import org.linkwright.shared.Ids;

/** Keeps what came of trying scenarios, if it still holds when it is known. */
@ApplicationScoped
class StoredWhatIfs {

  private final WhatIfRepository whatIfs;
  private final EventRepository events;
  private final Ids ids;
  private final Clock clock;

  StoredWhatIfs(WhatIfRepository whatIfs, EventRepository events, Ids ids, Clock clock) {
    this.whatIfs = whatIfs;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
  }

  /** The number of what a job has stored already, if it was cut off just after. */
  @Transactional
  Optional<Integer> numberOf(UUID jobId) {
    return whatIfs.byJob(jobId).map(entity -> entity.number);
  }

  @Transactional
  List<WhatIf.Line> list(UUID eventId) {
    return whatIfs.ofEvent(eventId).stream().map(entity -> entity.toWhatIf().line()).toList();
  }

  @Transactional
  WhatIf require(UUID eventId, String reference) {
    return whatIfs.require(eventId, reference).toWhatIf();
  }

  /**
   * Stores it under the event's next number.
   *
   * @param inputRevision of the event that it is about
   * @return its number
   * @throws OutdatedInputException if the event has changed since, or is gone
   */
  @Transactional
  int store(UUID eventId, long inputRevision, UUID jobId, WhatIf whatIf) {
    events.lockUnchanged(eventId, inputRevision);
    Optional<Integer> storedMeanwhile = numberOf(jobId);
    if (storedMeanwhile.isPresent()) {
      return storedMeanwhile.get();
    }
    WhatIfEntity entity = new WhatIfEntity();
    entity.id = ids.next();
    entity.eventId = eventId;
    entity.number = whatIfs.nextNumber(eventId);
    entity.jobId = jobId;
    entity.document = whatIf;
    entity.createdAt = clock.instant();
    entity.createdBy = whatIf.createdBy();
    whatIfs.persistAndFlush(entity);
    return entity.number;
  }
}
