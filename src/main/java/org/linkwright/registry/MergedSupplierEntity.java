package org.linkwright.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A supplier that is there no more because it was merged into another. */
@Entity
@Table(name = "merged_supplier")
class MergedSupplierEntity {

  /** What its id was. */
  @Id UUID id;

  @Column(name = "programme_id")
  UUID programmeId;

  /** What its external id was. */
  @Column(name = "external_id")
  String externalId;

  /** The one it is now. */
  @Column(name = "survivor_id")
  UUID survivorId;

  @Column(name = "merged_at")
  Instant mergedAt;

  @Column(name = "merged_by")
  String mergedBy;
}
