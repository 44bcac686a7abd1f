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
@Table(name = "participant")
@AttributeOverride(name = "scopeId", column = @Column(name = "event_id"))
class ParticipantEntity extends Scoped {

  @Convert(converter = Document.class)
  Participant content;

  /** True once something was written here that a timetable could depend on. */
  @Transient boolean mattersToTimetables;

  void write(Participant body) {
    mattersToTimetables =
        content == null || !content.asTimetablesSeeIt().equals(body.asTimetablesSeeIt());
    content = body.asContent();
  }

  Participant toParticipant() {
    return content.stored(id, createdAt, updatedAt);
  }

  /** The content column. */
  @Immutable
  static class Document extends StoredDocument<Participant> {
    Document() {
      super(Participant.class);
    }
  }
}
