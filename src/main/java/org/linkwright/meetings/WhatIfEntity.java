package org.linkwright.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.linkwright.shared.StoredDocument;

@Entity
@Table(name = "what_if")
class WhatIfEntity {

  @Id UUID id;

  @Column(name = "event_id")
  UUID eventId;

  int number;

  @Column(name = "job_id")
  UUID jobId;

  @Convert(converter = Document.class)
  WhatIf document;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "created_by")
  String createdBy;

  WhatIf toWhatIf() {
    return document.stored(id, number, createdAt);
  }

  /** The document column, without a limit of length. */
  @Immutable
  static class Document extends StoredDocument<WhatIf> {
    Document() {
      super(WhatIf.class, Integer.MAX_VALUE);
    }
  }
}
