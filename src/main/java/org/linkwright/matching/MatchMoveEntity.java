package org.linkwright.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One move of a match, as stored. */
@Entity
@Table(name = "match_move")
class MatchMoveEntity {

  @Id UUID id;

  @Column(name = "match_id")
  UUID matchId;

  /** Its place among the moves of the match, from 0. */
  int number;

  /** Null for the first one. */
  @Column(name = "from_state")
  @Enumerated(EnumType.STRING)
  @Nullable MatchState from;

  @Column(name = "to_state")
  @Enumerated(EnumType.STRING)
  MatchState to;

  @Column(name = "moved_on")
  LocalDate movedOn;

  @Column(name = "days_before")
  @Nullable Integer daysBefore;

  @Nullable String note;

  @Enumerated(EnumType.STRING)
  @Nullable MatchSide side;

  @Enumerated(EnumType.STRING)
  @Nullable MatchReason reason;

  @Nullable BigDecimal amount;
  @Nullable String currency;
  @Nullable BigDecimal quantity;
  @Nullable String unit;

  /** True for a move forward, until the match is moved back behind it. */
  boolean counted;

  @Column(name = "noted_at")
  Instant notedAt;

  @Column(name = "noted_by")
  String notedBy;
}
