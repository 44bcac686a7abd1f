package org.linkwright.registry;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A stored code, for queries over all codes below another; {@link TaxonomyStore} writes it. */
@Entity
@Immutable
@Table(name = "taxonomy_code")
class TaxonomyCodeEntity {

  @EmbeddedId ClassificationCode id;

  int place;

  @Column(name = "last_place")
  int lastPlace;
}
