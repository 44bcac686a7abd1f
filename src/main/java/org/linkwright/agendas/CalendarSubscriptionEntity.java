package org.linkwright.agendas;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A subscription as it is stored: never the secret, only its SHA-256. */
@Entity
@Table(name = "calendar_subscription")
class CalendarSubscriptionEntity {

  @Id UUID id;

  @Column(name = "programme_id")
  UUID programmeId;

  @Column(name = "event_id")
  UUID eventId;

  @Column(name = "participant_id")
  UUID participantId;

  @Column(name = "secret_hash")
  String secretHash;

  @Column(name = "created_at")
  Instant createdAt;
}
