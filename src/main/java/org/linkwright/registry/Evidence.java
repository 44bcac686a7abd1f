package org.linkwright.registry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier must show to prove that it meets a criterion.
 *
 * @param document what it is
 * @param issuedBy who has to have issued it
 * @param maximumAgeMonths how old it may be when the answer is due
 */
@Schema(description = "What a supplier must show to prove that it meets a criterion")
public record Evidence(
    @NotBlank @Size(max = 300) @Schema(examples = "Copy of the certificate") String document,
    @Size(max = 200) @Schema(examples = "An accredited certification body")
        @Nullable String issuedBy,
    @Min(1) @Max(120) @Schema(examples = "12") @Nullable Integer maximumAgeMonths) {}
