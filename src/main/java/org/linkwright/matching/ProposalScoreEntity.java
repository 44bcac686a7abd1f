package org.linkwright.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one scorer gave a proposal for one criterion, as stored. */
@Entity
@Table(name = "proposal_score")
class ProposalScoreEntity {

  /** A scorer gives one score for a criterion. */
  @Embeddable
  record Key(@Column(name = "proposal_id") UUID proposalId, String scorer, String criterion) {}

  @EmbeddedId Key key;

  BigDecimal score;

  @Nullable String remark;

  @Column(name = "noted_at")
  Instant notedAt;

  @Column(name = "noted_by")
  String notedBy;
}
