package org.linkwright.matching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.MeasuredQuantity;
import org.linkwright.registry.MoneyAmount;

/**
 * A match is moved.
 *
 * @param to where to; docs/matches.md says from where
 * @param on the day it happened; today if left out, not before the last move and not in the future
 * @param note needed for moving back and for reopening
 * @param reason needed for closing, and only for that
 * @param side who wants to close, if anybody in particular
 * @param value what the contract or the repeat order is worth, for these two only
 * @param quantity how much is ordered, for these two only
 */
@Schema(description = "A match is moved")
public record NewMove(
    @NotNull MatchState to,
    @Schema(description = "The day it happened; today if left out", examples = "2027-03-17")
        @Nullable LocalDate on,
    @Size(max = 2000) @Schema(description = "Needed for moving back and for reopening")
        @Nullable String note,
    @Schema(description = "Needed for closing, and only for that") @Nullable MatchReason reason,
    @Schema(description = "Who wants to close, if anybody in particular") @Nullable MatchSide side,
    @Valid @Schema(description = "Of a contract or a repeat order") @Nullable MoneyAmount value,
    @Valid @Schema(description = "Of a contract or a repeat order")
        @Nullable MeasuredQuantity quantity) {

  /** A move without anything beside it. */
  static NewMove to(MatchState to, @Nullable String note) {
    return new NewMove(to, null, note, null, null, null, null);
  }

  /** The end of a match. */
  static NewMove closing(MatchReason reason, @Nullable MatchSide side, @Nullable String note) {
    return new NewMove(MatchState.CLOSED, null, note, reason, side, null, null);
  }
}
