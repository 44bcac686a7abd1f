package org.linkwright.matching;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Eligibility;

/**
 * A proposed pair of a requirement and a supplier, and how far it has come.
 *
 * @param stage the stage it is at, or was at when it was closed
 * @param since the day of the last move
 * @param score of the fit when the match was made, 0 to 100; absent if there was none
 * @param buyerAnswer the last answer of the buyer
 * @param supplierAnswer the last answer of the supplier
 * @param bothAccepted whether both sides want it
 * @param repeatOrders how many there have been
 * @param closing how it ended; absent for an open match
 * @param proposal external id of the proposal it was made from
 * @param possibleMoves where it can be moved to
 * @param history what was done to it, the oldest first; in lists left out
 * @param answers what the sides said, the oldest first; in lists left out
 * @param feedback the oldest first; in lists left out
 */
@Schema(description = "A proposed pair of a requirement and a supplier, and how far it has come")
public record Match(
    UUID id,
    @Schema(examples = "M-001") String externalId,
    RequirementReference requirement,
    SupplierReference supplier,
    MatchState state,
    @Schema(description = "The stage it is at, or was at when it was closed") MatchState stage,
    @Schema(description = "The day of the last move") LocalDate since,
    @Schema(description = "Of the fit when the match was made, 0 to 100", examples = "87.5")
        @Nullable BigDecimal score,
    @Nullable Eligibility eligibility,
    @Schema(description = "The last answer of the buyer") @Nullable MatchAnswer buyerAnswer,
    @Schema(description = "The last answer of the supplier") @Nullable MatchAnswer supplierAnswer,
    @Schema(description = "Whether both sides want it") boolean bothAccepted,
    @Schema(description = "How many there have been", examples = "2") int repeatOrders,
    @Schema(description = "How it ended; absent for an open match") @Nullable Closing closing,
    @Schema(description = "External id of the proposal it was made from") @Nullable String proposal,
    @Schema(description = "Where it can be moved to") List<MatchState> possibleMoves,
    @Schema(description = "What was done to it, the oldest first; left out in lists")
        @Nullable List<MatchMove> history,
    @Schema(description = "What the sides said, the oldest first; left out in lists")
        @Nullable List<GivenAnswer> answers,
    @Schema(description = "The oldest first; left out in lists")
        @Nullable List<GivenFeedback> feedback,
    Instant createdAt,
    Instant updatedAt) {

  /**
   * How a match ended.
   *
   * @param by the side that ended it; absent if nobody in particular did
   * @param keepsFromProposal whether the pair is not proposed again until something changes
   */
  @Schema(name = "MatchClosing", description = "How a match ended")
  public record Closing(
      @Nullable MatchSide by,
      MatchReason reason,
      @Nullable String note,
      @Schema(description = "Whether the pair is not proposed again until something changes")
          boolean keepsFromProposal) {}
}
