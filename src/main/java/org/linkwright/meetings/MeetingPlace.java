package org.linkwright.meetings;

import java.time.LocalDateTime;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When and where a meeting takes place.
 *
 * @param start local time of the event
 * @param end local time of the event
 */
@Schema(description = "When and where a meeting takes place")
public record MeetingPlace(
    LocalDateTime start,
    LocalDateTime end,
    @Nullable String table,
    @Nullable String hall,
    boolean online) {

  boolean isAtTheTimeOf(MeetingPlace other) {
    return start.equals(other.start) && end.equals(other.end);
  }

  boolean isInTheRoomOf(MeetingPlace other) {
    return Objects.equals(table, other.table)
        && Objects.equals(hall, other.hall)
        && online == other.online;
  }
}
