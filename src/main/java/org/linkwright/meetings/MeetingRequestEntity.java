package org.linkwright.meetings;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
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
