package org.linkwright.matching;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of the pairs that have become eligible, or have ceased to be, since a moment.
 *
 * @param items the first changed first
 * @param next what to send as {@code cursor} to get the part after this one; absent at the end
 * @param asOf what to send as {@code since} the next time: a little before now, so that nothing is
 *     missed that was being written meanwhile; a pair may be listed twice for it
 */
@Schema(description = "Pairs that have become eligible, or have ceased to be, since a moment")
public record PairChanges(
    @Schema(description = "The first changed first") List<PairChange> items,
    @Schema(description = "What to send as `cursor` to get the part after; absent at the end")
        @Nullable String next,
    @Schema(
            description =
                "What to send as `since` the next time: a little before now, so that nothing is"
                    + " missed; a pair may be listed twice for it")
        Instant asOf) {}
