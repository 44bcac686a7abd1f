package org.linkwright.matching;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One side says whether it wants a match.
 *
 * @param reason needed for declining, and only for that
 */
@Schema(description = "One side says whether it wants a match; a decline closes it")
public record NewAnswer(
    @NotNull MatchSide side,
    @NotNull MatchAnswer answer,
    @Schema(description = "Needed for declining, and only for that") @Nullable MatchReason reason,
    @Size(max = 2000) @Nullable String comment) {}
