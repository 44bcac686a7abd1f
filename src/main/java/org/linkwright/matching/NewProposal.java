package org.linkwright.matching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.Attachment;
import org.linkwright.registry.MoneyAmount;
import org.linkwright.shared.ExternalId;
import org.linkwright.shared.Lists;

/**
 * A supplier says how it would solve a challenge.
 *
 * @param externalId the caller's own name for the proposal; its id if left out
 * @param supplier id or external id
 * @param summary for everybody who decides
 * @param approach how it would go about it
 * @param cost what it would cost the buyer
 * @param durationDays calendar days to a working solution
 */
@Schema(description = "A supplier says how it would solve a challenge")
public record NewProposal(
    @Pattern(regexp = ExternalId.PATTERN, message = ExternalId.COMPLAINT) @Schema(description = "The id if left out", examples = "PR-001")
        @Nullable String externalId,
    @NotNull @Size(min = 1, max = 100) @Schema(examples = "SUP-035") String supplier,
    @NotBlank @Size(max = 200) @Schema(examples = "Aramid belts with wear sensors") String title,
    @NotBlank @Size(max = 2000) String summary,
    @Size(max = 10_000) @Nullable String approach,
    @Valid @Schema(description = "What it would cost the buyer") @Nullable MoneyAmount cost,
    @Min(0) @Max(10_000) @Schema(description = "Calendar days to a working solution", examples = "180")
        @Nullable Integer durationDays,
    @Size(max = 20) List<@NotNull @Valid Attachment> links) {

  public NewProposal {
    links = Lists.orEmpty(links);
  }
}
