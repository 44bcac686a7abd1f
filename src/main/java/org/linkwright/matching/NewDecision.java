package org.linkwright.matching;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a proposal.
 *
 * @param to SELECTED makes a match; WITHDRAWN is the supplier's word; SUBMITTED considers a
 *     rejected one again
 * @param reason needed for REJECTED, and only for that
 */
@Schema(description = "What becomes of a proposal; SELECTED makes a match")
public record NewDecision(
    @NotNull ProposalStatus to,
    @Schema(description = "Needed for REJECTED, and only for that") @Nullable MatchReason reason,
    @Size(max = 2000) @Nullable String note) {}
