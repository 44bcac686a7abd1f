package org.linkwright.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a side once said to a match, as stored. */
@Entity
@Table(name = "match_answer")
class MatchAnswerEntity {

  @Id UUID id;

  @Column(name = "match_id")
  UUID matchId;

  @Enumerated(EnumType.STRING)
  MatchSide side;

  @Enumerated(EnumType.STRING)
  MatchAnswer answer;

  @Enumerated(EnumType.STRING)
  @Nullable MatchReason reason;

  @Nullable String remark;

  @Column(name = "noted_at")
  Instant notedAt;

  @Column(name = "noted_by")
  String notedBy;
}
