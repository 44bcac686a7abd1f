package org.linkwright.exchange;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.linkwright.registry.LikelyDuplicate;

/**
 * A supplier that an import has created, or would, and that is likely to be another one.
 *
 * @param line of the file, the header being line 1
 * @param duplicates whom it is likely to be, the likeliest first, 20 at the most; without an id if
 *     that is a row of the same file
 */
@Schema(description = "A supplier of a file that is likely to be another one")
public record ImportedDuplicate(
    @Schema(required = true, examples = "3") int line,
    @Schema(required = true, examples = "S-018") String externalId,
    @Schema(required = true) List<LikelyDuplicate> duplicates) {}
