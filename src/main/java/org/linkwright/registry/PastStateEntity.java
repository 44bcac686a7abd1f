package org.linkwright.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a record was until it was replaced, merged or deleted. */
@Entity
@Immutable
@Table(name = "record_history")
class PastStateEntity {

  /** The record and the version of this state. */
  @Embeddable
  record Key(@Column(name = "record_id") UUID recordId, long version) {}

  @EmbeddedId Key key;

  @Column(name = "programme_id")
  UUID programmeId;

  @Enumerated(EnumType.STRING)
  RecordKind kind;

  @Column(name = "external_id")
  String externalId;

  String document;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "begun_at")
  Instant begunAt;

  @Column(name = "begun_by")
  @Nullable String begunBy;

  @Column(name = "ended_at")
  Instant endedAt;

  @Column(name = "ended_by")
  String endedBy;

  @Enumerated(EnumType.STRING)
  Ending ending;
}
