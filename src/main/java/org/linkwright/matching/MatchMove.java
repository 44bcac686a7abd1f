package org.linkwright.matching;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.MeasuredQuantity;
import org.linkwright.registry.MoneyAmount;

/**
 * A move that a match has made.
 *
 * @param from absent for the first one
 * @param on the day it happened
 * @param daysBefore how many days the match had been where it came from
 * @param counted true for a move forward, until the match is moved back behind it: then its value
 *     counts no more
 * @param at when it was noted down
 * @param by the name of the API key that did so
 */
@Schema(description = "A move that a match has made")
public record MatchMove(
    @Nullable MatchState from,
    MatchState to,
    @Schema(description = "The day it happened") LocalDate on,
    @Schema(description = "Days the match had been where it came from")
        @Nullable Integer daysBefore,
    @Nullable String note,
    @Nullable MatchSide side,
    @Nullable MatchReason reason,
    @Nullable MoneyAmount value,
    @Nullable MeasuredQuantity quantity,
    @Schema(description = "True for a move forward, until the match is moved back behind it")
        boolean counted,
    @Schema(description = "When it was noted down") Instant at,
    @Schema(description = "Name of the API key that noted it down") String by) {

  static MatchMove of(MatchMoveEntity move) {
    BigDecimal amount = move.amount;
    BigDecimal quantity = move.quantity;
    return new MatchMove(
        move.from,
        move.to,
        move.movedOn,
        move.daysBefore,
        move.note,
        move.side,
        move.reason,
        amount == null || move.currency == null
            ? null
            : new MoneyAmount(plain(amount), move.currency),
        quantity == null || move.unit == null
            ? null
            : new MeasuredQuantity(plain(quantity), move.unit),
        move.counted,
        move.notedAt,
        move.notedBy);
  }

  /** Without the zeros that the column puts behind the decimal point. */
  static BigDecimal plain(BigDecimal stored) {
    BigDecimal stripped = stored.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
