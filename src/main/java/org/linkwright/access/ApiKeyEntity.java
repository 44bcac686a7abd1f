package org.linkwright.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An API key as it is stored: never the secret, only its SHA-256. */
@Entity
@Table(name = "api_key")
class ApiKeyEntity {

  @Id UUID id;

  String name;

  /** SHA-256 of the whole key, in lower-case hexadecimal. */
  @Column(name = "secret_hash")
  String secretHash;

  @Enumerated(EnumType.STRING)
  Role role;

  /** The only programme this key may touch; null for all. */
  @Column(name = "programme_id")
  UUID programmeId;

  @Column(name = "created_at")
  Instant createdAt;
}
