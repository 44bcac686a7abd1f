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
@Table(name = "meeting_request")
@AttributeOverride(name = "scopeId", column = @Column(name = "event_id"))
class MeetingRequestEntity extends Scoped {

  @Column(name = "from_external_id")
  String fromExternalId;

  @Column(name = "to_external_id")
  String toExternalId;

  @Convert(converter = Document.class)
  MeetingRequest content;

  /** True once something was written here that a timetable could depend on. */
  @Transient boolean mattersToTimetables;

  void write(MeetingRequest body) {
    mattersToTimetables =
        content == null || !content.asTimetablesSeeIt().equals(body.asTimetablesSeeIt());
    content = body.asContent();
  }

  MeetingRequest toMeetingRequest() {
    return content.stored(id, createdAt, updatedAt);
  }

  /** The content column. */
  @Immutable
  static class Document extends StoredDocument<MeetingRequest> {
    Document() {
      super(MeetingRequest.class);
    }
  }
}
