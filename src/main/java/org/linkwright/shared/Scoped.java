package org.linkwright.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every stored thing inside a programme or an event has: two names, a version and its times.
 */
@MappedSuperclass
public abstract class Scoped {

  @Id public UUID id;

  /** The programme or event it belongs to; the column is named by the entity. */
  public UUID scopeId;

  /** The caller's own name for it, unique among its kind within its scope. */
  @Column(name = "external_id")
  public String externalId;

  /** Counts changes; stands in the ETag. */
  @Version public long version;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;

  /** The name of who wrote the present state; null if that was before it was kept. */
  @Column(name = "updated_by")
  public @Nullable String updatedBy;
}
