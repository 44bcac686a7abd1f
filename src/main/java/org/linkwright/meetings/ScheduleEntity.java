package org.linkwright.meetings;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.linkwright.shared.StoredDocument;

@Entity
@Table(name = "schedule")
class ScheduleEntity extends ScheduleRow {

  @Convert(converter = Document.class)
  Schedule document;

  Schedule toSchedule() {
    return new Schedule(
        id,
        number,
        status,
        origin,
        basedOn,
        createdAt,
        publishedAt,
        document.seed(),
        document.summary(),
        document.certainty(),
        document.meetings(),
        document.unplaced());
  }

  Schedule.Line line() {
    return line(document.seed(), document.summary());
  }

  /** The document column, without a limit of length. */
  @Immutable
  static class Document extends StoredDocument<Schedule> {
    Document() {
      super(Schedule.class, Integer.MAX_VALUE);
    }
  }
}
