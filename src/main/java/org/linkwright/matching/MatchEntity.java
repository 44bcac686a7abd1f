package org.linkwright.matching;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Eligibility;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Supplier;
import org.linkwright.shared.Scoped;

/** A match as stored. What was done to it is in rows of their own. */
@Entity
@Table(name = "supply_match")
@AttributeOverride(name = "scopeId", column = @Column(name = "programme_id"))
class MatchEntity extends Scoped {

  @Column(name = "requirement_id")
  UUID requirementId;

  @Column(name = "requirement_external_id")
  String requirementExternalId;

  @Column(name = "supplier_id")
  UUID supplierId;

  @Column(name = "supplier_external_id")
  String supplierExternalId;

  @Column(name = "buyer_external_id")
  @Nullable String buyerExternalId;

  @Column(name = "sector_scheme")
  @Nullable String sectorScheme;

  @Column(name = "sector_code")
  @Nullable String sectorCode;

  @Enumerated(EnumType.STRING)
  MatchState state;

  /** The stage it is at, or was at when it was closed. */
  @Enumerated(EnumType.STRING)
  MatchState stage;

  /** The day of the last move. */
  LocalDate since;

  /** Unique while the match is open; null when it is closed. */
  @Column(name = "open_pair")
  @Nullable String openPair;

  int moves;

  /** How many answers and pieces of feedback there are. */
  int statements;

  @Column(name = "repeat_orders")
  int repeatOrders;

  @Column(name = "buyer_answer")
  @Enumerated(EnumType.STRING)
  @Nullable MatchAnswer buyerAnswer;

  @Column(name = "supplier_answer")
  @Enumerated(EnumType.STRING)
  @Nullable MatchAnswer supplierAnswer;

  /** The score of the fit when the match was made. */
  @Nullable BigDecimal score;

  @Enumerated(EnumType.STRING)
  @Nullable Eligibility eligibility;

  /** External id of the proposal it was made from. */
  @Nullable String proposal;

  @Column(name = "closed_side")
  @Enumerated(EnumType.STRING)
  @Nullable MatchSide closedSide;

  @Column(name = "closed_reason")
  @Enumerated(EnumType.STRING)
  @Nullable MatchReason closedReason;

  @Column(name = "closed_note")
  @Nullable String closedNote;

  boolean declined;

  /** When the requirement had been written that was looked at when the pair was declined. */
  @Column(name = "requirement_seen")
  @Nullable Instant requirementSeen;

  /** When the profile had been written that was looked at when the pair was declined. */
  @Column(name = "supplier_seen")
  @Nullable Instant supplierSeen;

  boolean isOpen() {
    return state != MatchState.CLOSED;
  }

  void beOf(Supplier supplier) {
    supplierId = requireNonNull(supplier.id());
    supplierExternalId = supplier.externalId();
  }

  /** Keeps others from opening a second match of this pair, or lets them. */
  void guardPair() {
    openPair = isOpen() ? requirementId + ":" + supplierId : null;
  }

  void answer(MatchSide side, @Nullable MatchAnswer answer) {
    if (side == MatchSide.BUYER) {
      buyerAnswer = answer;
    } else {
      supplierAnswer = answer;
    }
  }

  /** Keeps the pair from being proposed again until one of the two is written anew. */
  void rememberDecline(Requirement requirement, Supplier supplier) {
    declined = true;
    requirementSeen = requirement.updatedAt();
    supplierSeen = supplier.updatedAt();
  }

  /** A side that had declined is asked anew, and the pair can be proposed again. */
  void forgetClosing() {
    closedSide = null;
    closedReason = null;
    closedNote = null;
    declined = false;
    requirementSeen = null;
    supplierSeen = null;
    buyerAnswer = buyerAnswer == MatchAnswer.DECLINED ? null : buyerAnswer;
    supplierAnswer = supplierAnswer == MatchAnswer.DECLINED ? null : supplierAnswer;
  }
}
