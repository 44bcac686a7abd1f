package org.linkwright.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored version without its document. */
@MappedSuperclass
abstract class ScheduleRow {

  @Id UUID id;

  @Column(name = "event_id")
  UUID eventId;

  int number;

  /** The job it comes from, if it comes from one; no job makes two. */
  @Column(name = "job_id")
  @Nullable UUID jobId;

  @Enumerated(EnumType.STRING)
  ScheduleStatus status;

  @Enumerated(EnumType.STRING)
  ScheduleOrigin origin;

  @Column(name = "based_on")
  @Nullable Integer basedOn;

  /** The event's count of changes it was made from; missing in versions of early releases. */
  @Column(name = "input_revision")
  @Nullable Long inputRevision;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "created_by")
  @Nullable String createdBy;

  @Column(name = "published_at")
  @Nullable Instant publishedAt;

  @Column(name = "published_by")
  @Nullable String publishedBy;

  /** The event's id while this is its published version: the database takes no second one. */
  @Column(name = "published_event_id")
  @Nullable UUID publishedEventId;

  /** The summary is missing in versions of early releases. */
  @Nullable Long seed;

  @Nullable Integer requests;
  @Nullable Integer placed;
  @Nullable Integer unplaced;
  @Nullable Integer participants;
  @Nullable Integer breaks;

  @Column(name = "idle_slots")
  @Nullable Integer idleSlots;

  @Nullable Integer pending;

  void summarise(Schedule schedule) {
    seed = schedule.seed();
    Schedule.Summary summary = schedule.summary();
    requests = summary.requests();
    placed = summary.placed();
    unplaced = summary.unplaced();
    participants = summary.participants();
    breaks = summary.breaks();
    idleSlots = summary.idleSlots();
    pending = summary.pending();
  }

  Schedule.Line line(long ownSeed, Schedule.Summary ownSummary) {
    return new Schedule.Line(
        id,
        number,
        status,
        origin,
        basedOn,
        createdAt,
        createdBy,
        publishedAt,
        publishedBy,
        ownSeed,
        ownSummary);
  }
}
