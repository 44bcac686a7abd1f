package org.linkwright.registry;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Scoped;
import org.linkwright.shared.StoredDocument;

@Entity
@Table(name = "buyer")
@AttributeOverride(name = "scopeId", column = @Column(name = "programme_id"))
class BuyerEntity extends Scoped {

  String name;
  @Nullable String country;

  @Convert(converter = Document.class)
  Buyer profile;

  Buyer toBuyer() {
    return profile.stored(id, createdAt, updatedAt);
  }

  /** The profile column. */
  @Immutable
  static class Document extends StoredDocument<Buyer> {
    Document() {
      super(Buyer.class);
    }
  }
}
