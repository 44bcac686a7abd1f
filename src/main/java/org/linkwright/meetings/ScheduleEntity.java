package org.linkwright.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.linkwright.shared.StoredDocument;

@Entity
@Table(name = "schedule")
class ScheduleEntity {

  @Id UUID id;

  @Column(name = "event_id")
  UUID eventId;

  int number;

  /** The job it comes from; no job makes two. */
  @Column(name = "job_id")
  UUID jobId;

  @Enumerated(EnumType.STRING)
  Schedule.Status status;

  @Convert(converter = Document.class)
  Schedule document;

  @Column(name = "created_at")
  Instant createdAt;

  Schedule toSchedule() {
    return new Schedule(
        id,
        number,
        status,
        createdAt,
        document.seed(),
        document.summary(),
        document.meetings(),
        document.unplaced());
  }

  /** The document column, without a limit of length. */
  @Immutable
  static class Document extends StoredDocument<Schedule> {
    Document() {
      super(Schedule.class, Integer.MAX_VALUE);
    }
  }
}
