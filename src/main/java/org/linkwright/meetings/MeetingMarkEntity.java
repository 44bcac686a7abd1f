package org.linkwright.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "meeting_mark")
class MeetingMarkEntity {

  @Id UUID id;

  @Column(name = "event_id")
  UUID eventId;

  @Column(name = "request_external_id")
  String request;

  /** Empty for a mark of the whole meeting. */
  @Column(name = "participant_external_id")
  String participant;

  @Enumerated(EnumType.STRING)
  MeetingMark.Kind kind;

  @Column(name = "schedule_number")
  int scheduleNumber;

  @Column(name = "marked_at")
  Instant markedAt;

  @Column(name = "marked_by")
  String markedBy;

  MeetingMark toMark() {
    return new MeetingMark(
        request,
        kind,
        participant.isEmpty() ? null : participant,
        scheduleNumber,
        markedAt,
        markedBy);
  }
}
