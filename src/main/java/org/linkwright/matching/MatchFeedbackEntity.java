package org.linkwright.matching;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Feedback of one side on a match, as stored. */
@Entity
@Table(name = "match_feedback")
class MatchFeedbackEntity {

  @Id UUID id;

  @Column(name = "match_id")
  UUID matchId;

  @Enumerated(EnumType.STRING)
  MatchSide side;

  @Nullable Integer rating;

  @ElementCollection
  @BatchSize(size = 200)
  @CollectionTable(name = "match_feedback_reason", joinColumns = @JoinColumn(name = "feedback_id"))
  @Column(name = "reason")
  @Enumerated(EnumType.STRING)
  Set<MatchReason> reasons = new HashSet<>();

  @Nullable String remark;

  @Column(name = "noted_at")
  Instant notedAt;

  @Column(name = "noted_by")
  String notedBy;
}
