package org.linkwright.matching;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.ExternalId;

/**
 * A supplier is proposed for a requirement.
 *
 * @param externalId the caller's own name for the match; its id if left out
 * @param requirement id or external id
 * @param supplier id or external id
 * @param note why it is proposed
 */
@Schema(description = "A supplier is proposed for a requirement")
public record NewMatch(
    @Pattern(regexp = ExternalId.PATTERN, message = ExternalId.COMPLAINT) @Schema(description = "The id if left out", examples = "M-001")
        @Nullable String externalId,
    @NotNull @Size(min = 1, max = 100) @Schema(examples = "REQ-010") String requirement,
    @NotNull @Size(min = 1, max = 100) @Schema(examples = "SUP-035") String supplier,
    @Size(max = 2000) @Nullable String note) {}
