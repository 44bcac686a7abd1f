package org.linkwright.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.linkwright.shared.StoredDocument;

/** One version of a programme's rules of fit. Never changed. */
@Entity
@Immutable
@Table(name = "fit_rules")
class FitRulesEntity {

  @Id UUID id;

  @Column(name = "programme_id")
  UUID programmeId;

  /** Counts from 1; not what guards against lost updates, for a row never changes. */
  @Column(name = "version")
  long number;

  @Convert(converter = Document.class)
  ProgrammeFitRules content;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "created_by")
  String createdBy;

  ProgrammeFitRules toRules() {
    return content.asVersion(number, createdAt, createdBy);
  }

  /** The content column. */
  @Immutable
  static class Document extends StoredDocument<ProgrammeFitRules> {
    Document() {
      super(ProgrammeFitRules.class, 10_000);
    }
  }
}
