package org.linkwright.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Ids;

/** Stores versions of schedules, within the transaction that holds their event. */
@ApplicationScoped
class ScheduleVersions {

  private final ScheduleRepository schedules;
  private final ScheduleLineRepository lines;
  private final EventRepository events;
  private final Ids ids;
  private final Clock clock;

  ScheduleVersions(
      ScheduleRepository schedules,
      ScheduleLineRepository lines,
      EventRepository events,
      Ids ids,
      Clock clock) {
    this.schedules = schedules;
    this.lines = lines;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * How a version came about.
   *
   * @param basedOn number of the version it was made from
   * @param jobId the job it comes from
   * @param by name of who made it
   */
  record Making(
      ScheduleOrigin origin,
      @Nullable Integer basedOn,
      @Nullable UUID jobId,
      @Nullable String by) {}

  /** The number of the version that a job has stored already, if it was cut off just after. */
  Optional<Integer> numberOf(UUID jobId) {
    return lines.byJob(jobId).map(line -> line.number);
  }

  /**
   * Adds a draft with the next number.
   *
   * @param event locked by this transaction
   */
  ScheduleEntity add(EventEntity event, Schedule schedule, Making making) {
    ScheduleEntity entity = new ScheduleEntity();
    entity.id = ids.next();
    entity.eventId = event.id;
    entity.number = events.nextScheduleNumber(event.id);
    entity.jobId = making.jobId();
    entity.status = ScheduleStatus.DRAFT;
    entity.origin = making.origin();
    entity.basedOn = making.basedOn();
    entity.inputRevision = event.inputRevision;
    entity.document = schedule;
    entity.createdAt = clock.instant();
    entity.createdBy = making.by();
    entity.summarise(schedule);
    schedules.persistAndFlush(entity);
    return entity;
  }
}
