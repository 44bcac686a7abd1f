package org.linkwright.matching;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Lists;

/**
 * What one side thinks of the other, or of the match.
 *
 * @param rating 1 (poor) to 5 (excellent)
 * @param reasons what it is about
 */
@Schema(description = "What one side thinks of a match: a rating, reasons or a comment")
public record NewFeedback(
    @NotNull MatchSide side,
    @Min(1) @Max(5) @Schema(description = "1 (poor) to 5 (excellent)", examples = "4")
        @Nullable Integer rating,
    @Size(max = 20) List<@NotNull MatchReason> reasons,
    @Size(max = 2000) @Nullable String comment) {

  public NewFeedback {
    reasons = Lists.orEmpty(reasons);
  }

  @AssertTrue(message = "needs a rating, a reason or a comment") @Schema(hidden = true)
  boolean isSomethingSaid() {
    return rating != null || !reasons.isEmpty() || (comment != null && !comment.isBlank());
  }
}
