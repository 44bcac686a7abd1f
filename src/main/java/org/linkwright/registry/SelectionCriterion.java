package org.linkwright.registry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * By what a buyer chooses among proposals for a challenge.
 *
 * @param weight how much it counts beside the others, 1 to 100
 */
@Schema(description = "By what a buyer chooses among proposals for a challenge")
public record SelectionCriterion(
    @NotBlank @Size(max = 200) @Schema(examples = "Speed to a working prototype") String name,
    @Size(max = 2000) @Nullable String description,
    @NotNull @Min(1) @Max(100) @Schema(examples = "40") Integer weight) {}
