package org.linkwright.registry;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Scoped;
import org.linkwright.shared.StoredDocument;

/**
 * A requirement as stored: the whole of it as one document, and beside it what lists are filtered
 * by.
 */
@Entity
@Table(name = "requirement")
@AttributeOverride(name = "scopeId", column = @Column(name = "programme_id"))
class RequirementEntity extends Scoped {

  @Column(name = "buyer_id")
  @Nullable UUID buyerId;

  @Column(name = "buyer_external_id")
  @Nullable String buyerExternalId;

  String title;
  @Nullable String scheme;
  @Nullable String code;

  @Enumerated(EnumType.STRING)
  Requirement.Kind kind;

  @Enumerated(EnumType.STRING)
  Requirement.Status status;

  @Convert(converter = Document.class)
  Requirement content;

  Requirement toRequirement() {
    return content.stored(id, buyerExternalId, createdAt, updatedAt);
  }

  /** The content column. */
  @Immutable
  static class Document extends StoredDocument<Requirement> {
    Document() {
      super(Requirement.class);
    }
  }
}
