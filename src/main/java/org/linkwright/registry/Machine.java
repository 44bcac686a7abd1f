package org.linkwright.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Machines of one kind that a firm works with.
 *
 * @param kind what it is, in the trade's own word
 * @param count how many; 1 if left out
 * @param site id of the site they stand at
 * @param process what they are for
 * @param freePercent how much of their time is free
 */
@Schema(description = "Machines of one kind that a firm works with")
public record Machine(
    @NotBlank @Size(max = 100) @Schema(examples = "Injection moulding machine, 250 t") String kind,
    @Size(max = 100) @Schema(examples = "Engel") @Nullable String make,
    @Size(max = 100) @Schema(examples = "victory 250") @Nullable String model,
    @Min(1) @Max(100_000) @Schema(defaultValue = "1") Integer count,
    @Min(1900) @Max(2100) @Schema(examples = "2019") @Nullable Integer builtYear,
    @Size(min = 1, max = 40) @Schema(examples = "brno") @Nullable String site,
    @ProcessName @Schema(examples = "injection-moulding") @Nullable String process,
    @Percent @Schema(examples = "25") @Nullable BigDecimal freePercent,
    @Valid @Nullable Provenance provenance) {

  public Machine {
    count = Objects.requireNonNullElse(count, 1);
  }
}
