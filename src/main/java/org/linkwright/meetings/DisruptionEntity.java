package org.linkwright.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.StoredDocument;

@Entity
@Table(name = "disruption")
class DisruptionEntity {

  private static final int WIDTH = 100_000;

  @Id UUID id;

  @Column(name = "event_id")
  UUID eventId;

  /** The version it was told with. */
  @Column(name = "schedule_id")
  UUID scheduleId;

  @Convert(converter = Document.class)
  Disruption content;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "created_by")
  String createdBy;

  @Column(name = "withdrawn_at")
  @Nullable Instant withdrawnAt;

  @Column(name = "withdrawn_by")
  @Nullable String withdrawnBy;

  Disruption toDisruption(ScheduleRow version) {
    return new Disruption(
        id,
        content.kind(),
        content.participant(),
        content.request(),
        content.tables(),
        content.tableCount(),
        content.from(),
        content.until(),
        content.note(),
        version.number,
        state(version),
        createdAt,
        createdBy,
        withdrawnAt,
        withdrawnBy);
  }

  private Disruption.State state(ScheduleRow version) {
    if (withdrawnAt != null) {
      return Disruption.State.WITHDRAWN;
    }
    return version.status == ScheduleStatus.DRAFT
        ? Disruption.State.PREVIEW
        : Disruption.State.IN_FORCE;
  }

  /** The content column. */
  @Immutable
  static class Document extends StoredDocument<Disruption> {
    Document() {
      super(Disruption.class, WIDTH);
    }
  }
}
