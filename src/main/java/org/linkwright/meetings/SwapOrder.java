package org.linkwright.meetings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Two meetings that are to change places, time and table.
 *
 * @param first external id of the request of one meeting
 * @param second external id of the request of the other
 * @param dryRun whether the verdict alone is wanted; false if left out
 * @param now local time of the event; what has begun by then is not swapped any more; the time it
 *     is, if left out
 */
@Schema(description = "Two meetings that are to change places, time and table")
public record SwapOrder(
    @NotNull @Size(min = 1, max = 100) @Schema(examples = "M-001") String first,
    @NotNull @Size(min = 1, max = 100) @Schema(examples = "M-002") String second,
    @Schema(description = "false if left out") Boolean dryRun,
    @Nullable LocalDateTime now) {

  public SwapOrder {
    dryRun = Objects.requireNonNullElse(dryRun, false);
  }
}
