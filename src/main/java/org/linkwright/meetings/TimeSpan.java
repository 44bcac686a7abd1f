package org.linkwright.meetings;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A span of an event's local time.
 *
 * @param start included
 * @param end excluded
 */
@Schema(description = "A span of an event's local time")
public record TimeSpan(
    @NotNull @Schema(examples = "2027-03-17T09:00") LocalDateTime start,
    @NotNull @Schema(examples = "2027-03-17T10:30") LocalDateTime end) {

  boolean isEmpty() {
    return !start.isBefore(end);
  }
}
