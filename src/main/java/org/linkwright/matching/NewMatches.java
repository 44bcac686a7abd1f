package org.linkwright.matching;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Eligibility;
import org.linkwright.shared.Lists;

/**
 * Suppliers of a shortlist are proposed: those named, or so many of the best.
 *
 * @param suppliers ids or external ids, none twice
 * @param best so many from the top of the shortlist that have no open match yet
 * @param eligibility of whom the best are taken; those that are eligible if left out
 * @param note why they are proposed
 */
@Schema(description = "Suppliers of a shortlist are proposed: those named, or so many of the best")
public record NewMatches(
    @Size(max = 200) @Schema(examples = "[\"SUP-035\"]")
        List<@NotNull @Size(min = 1, max = 100) String> suppliers,
    @Min(1) @Max(200) @Schema(examples = "3") @Nullable Integer best,
    @Size(max = 3) @Schema(description = "Of whom the best are taken; ELIGIBLE if left out")
        List<@NotNull Eligibility> eligibility,
    @Size(max = 2000) @Nullable String note) {

  public NewMatches {
    suppliers = Lists.orEmpty(suppliers);
    eligibility = Lists.orEmpty(eligibility);
  }

  @AssertTrue(message = "needs either suppliers or best, and not both") @Schema(hidden = true)
  boolean isOneOfTwo() {
    return suppliers.isEmpty() == (best != null);
  }
}
