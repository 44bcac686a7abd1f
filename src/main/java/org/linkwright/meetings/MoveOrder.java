package org.linkwright.meetings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that is to be moved, or a request that is to be given a place.
 *
 * @param request external id of the request
 * @param slot start of the slot it is to be in
 * @param table id of the table it is to be at; its own if that is free, or else any, if left out
 * @param dryRun whether the verdict alone is wanted; false if left out
 * @param now local time of the event; what has begun by then is not moved any more; the time it is,
 *     if left out
 */
@Schema(description = "A meeting that is to be moved, or a request that is to be given a place")
public record MoveOrder(
    @NotNull @Size(min = 1, max = 100) @Schema(examples = "M-001") String request,
    @NotNull @Schema(examples = "2027-03-17T14:00") LocalDateTime slot,
    @Size(min = 1, max = 50) @Nullable String table,
    @Schema(description = "false if left out") Boolean dryRun,
    @Nullable LocalDateTime now) {

  public MoveOrder {
    dryRun = Objects.requireNonNullElse(dryRun, false);
  }
}
