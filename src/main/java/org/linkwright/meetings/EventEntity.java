package org.linkwright.meetings;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.hibernate.annotations.Immutable;
import org.linkwright.shared.Scoped;
import org.linkwright.shared.StoredDocument;

@Entity
@Table(name = "event")
@AttributeOverride(name = "scopeId", column = @Column(name = "programme_id"))
class EventEntity extends Scoped {

  String name;

  /**
   * Counts every change that a schedule could depend on, by {@link EventRepository} in the database
   * alone: a count that was read before somebody else's change must never be written back.
   */
  @Column(name = "input_revision", updatable = false)
  long inputRevision;

  /** The number of its newest schedule, kept in the database alone for the same reason. */
  @Column(name = "schedules_made", updatable = false)
  int schedulesMade;

  @Convert(converter = Document.class)
  Event content;

  /** True once something was written here that a timetable could depend on. */
  @Transient boolean mattersToTimetables;

  void write(Event body) {
    mattersToTimetables =
        content == null || !content.asTimetablesSeeIt().equals(body.asTimetablesSeeIt());
    content = body.asContent();
  }

  Event toEvent() {
    return content.stored(id, createdAt, updatedAt);
  }

  /** The content column. */
  @Immutable
  static class Document extends StoredDocument<Event> {
    Document() {
      super(Event.class);
    }
  }
}
