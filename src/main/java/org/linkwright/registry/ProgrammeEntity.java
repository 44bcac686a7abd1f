package org.linkwright.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "programme")
class ProgrammeEntity {

  @Id UUID id;

  @Column(name = "external_id")
  String externalId;

  String name;
  @Nullable String country;
  @Nullable String currency;

  @Column(name = "freshness_months")
  int freshnessMonths;

  @Version long version;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  Programme toProgramme() {
    return new Programme(
        id, externalId, name, country, currency, freshnessMonths, createdAt, updatedAt);
  }
}
