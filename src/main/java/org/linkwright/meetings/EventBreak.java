package org.linkwright.meetings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A time at which nobody meets, such as lunch. */
@Schema(description = "A time at which nobody meets, such as lunch")
public record EventBreak(
    @Size(max = 100) @Schema(examples = "Lunch") @Nullable String name,
    @NotNull @Schema(examples = "2027-03-17T12:00") LocalDateTime start,
    @NotNull @Schema(examples = "2027-03-17T13:00") LocalDateTime end) {}
