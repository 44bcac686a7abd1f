package org.linkwright.meetings;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetingsolver.Session;

/**
 * A time at which meetings take place. Its start is its name within the event.
 *
 * @param start local time, included
 * @param end local time, excluded
 * @param session the half of the day; if left out, what starts before noon is the morning
 */
@Schema(description = "A time at which meetings take place; its start is its name within the event")
public record EventSlot(
    @NotNull @Schema(examples = "2027-03-17T09:00") LocalDateTime start,
    @NotNull @Schema(examples = "2027-03-17T09:20") LocalDateTime end,
    @Nullable Session session) {

  private static final int NOON = 12;

  /** The half of the day it counts for. */
  Session half() {
    return Objects.requireNonNullElse(
        session, start.getHour() < NOON ? Session.MORNING : Session.AFTERNOON);
  }

  boolean overlaps(TimeSpan span) {
    return overlaps(span.start(), span.end());
  }

  public boolean overlaps(LocalDateTime from, LocalDateTime until) {
    return start.isBefore(until) && from.isBefore(end);
  }
}
