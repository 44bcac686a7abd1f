package org.linkwright.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What every stored thing of a programme has: two names, a version and its times. */
@MappedSuperclass
public abstract class ProgrammeOwned {

  @Id public UUID id;

  @Column(name = "programme_id")
  public UUID programmeId;

  /** The caller's own name for it, unique within its kind and programme. */
  @Column(name = "external_id")
  public String externalId;

  /** Counts changes; stands in the ETag. */
  @Version public long version;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
