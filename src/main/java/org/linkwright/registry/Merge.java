package org.linkwright.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Two suppliers are one firm.
 *
 * @param absorbed id or external id of the supplier that goes; its names lead to the survivor then
 * @param absorbedVersion the version at which its profile was looked at, as its ETag said
 * @param profile what the survivor is to say; if left out, what both say together (see
 *     docs/duplicates.md)
 */
@Schema(description = "Two suppliers are one firm: one goes, the other stays")
public record Merge(
    @NotNull @Size(min = 1, max = 100) @Schema(examples = "S-017") String absorbed,
    @NotNull @PositiveOrZero @Schema(examples = "0") Long absorbedVersion,
    @Valid @Nullable Supplier profile) {}
