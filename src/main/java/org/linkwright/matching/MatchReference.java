package org.linkwright.matching;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A match by its names, and where it stands. */
@Schema(description = "A match by its names, and where it stands")
public record MatchReference(
    UUID id, @Schema(examples = "M-001") String externalId, MatchState state) {}
