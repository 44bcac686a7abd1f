package org.linkwright.matching;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.Supplier;
import org.linkwright.shared.Scoped;
import org.linkwright.shared.StoredDocument;

/** A proposal as stored: what was submitted as one document, and beside it what became of it. */
@Entity
@Table(name = "proposal")
@AttributeOverride(name = "scopeId", column = @Column(name = "programme_id"))
class ProposalEntity extends Scoped {

  @Column(name = "requirement_id")
  UUID requirementId;

  @Column(name = "supplier_id")
  UUID supplierId;

  @Column(name = "supplier_external_id")
  String supplierExternalId;

  @Enumerated(EnumType.STRING)
  ProposalStatus status;

  @Convert(converter = Document.class)
  NewProposal content;

  @Column(name = "match_external_id")
  @Nullable String matchExternalId;

  @Column(name = "decided_at")
  @Nullable Instant decidedAt;

  @Column(name = "decided_by")
  @Nullable String decidedBy;

  @Column(name = "decision_reason")
  @Enumerated(EnumType.STRING)
  @Nullable MatchReason decisionReason;

  @Column(name = "decision_note")
  @Nullable String decisionNote;

  void beOf(Supplier supplier) {
    supplierId = requireNonNull(supplier.id());
    supplierExternalId = supplier.externalId();
  }

  /** The content column. */
  @Immutable
  static class Document extends StoredDocument<NewProposal> {
    Document() {
      super(NewProposal.class);
    }
  }
}
