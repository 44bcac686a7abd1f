package org.linkwright.registry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A code of another taxonomy that a crosswalk leads to.
 *
 * @param classification the other code
 * @param kind how the other code stands to the one that was asked about
 */
@Schema(description = "A code of another taxonomy that a crosswalk leads to")
public record MappedCode(
    @Schema(required = true) Classification classification,
    @Schema(required = true, description = "How it stands to the code that was asked about")
        MappingKind kind) {}
