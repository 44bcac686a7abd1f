package org.linkwright.meetings;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Code;
import org.linkwright.shared.CodeList;

/**
 * When somebody who takes part online can be called, in its own time.
 *
 * @param timeZone IANA zone of where this participant is
 * @param from first time of its day, included; 08:00 if left out
 * @param until last time of its day, excluded; 18:00 if left out
 */
@Schema(description = "When somebody who takes part online can be called, in its own time")
public record OnlineHours(
    @NotNull @Code(CodeList.TIME_ZONE) @Schema(examples = "America/Chicago") String timeZone,
    @JsonFormat(pattern = "HH:mm") @Schema(description = "08:00 if left out", examples = "07:00")
        LocalTime from,
    @JsonFormat(pattern = "HH:mm") @Schema(description = "18:00 if left out", examples = "17:00")
        LocalTime until) {

  private static final LocalTime START_OF_WORK = LocalTime.of(8, 0);
  private static final LocalTime END_OF_WORK = LocalTime.of(18, 0);

  public OnlineHours {
    from = Objects.requireNonNullElse(from, START_OF_WORK);
    until = Objects.requireNonNullElse(until, END_OF_WORK);
  }

  /** The hours there, with the usual beginning or end of work where none is given. */
  public static OnlineHours in(
      String timeZone, @Nullable LocalTime from, @Nullable LocalTime until) {
    return new OnlineHours(
        timeZone,
        Objects.requireNonNullElse(from, START_OF_WORK),
        Objects.requireNonNullElse(until, END_OF_WORK));
  }

  public ZoneId zone() {
    return ZoneId.of(timeZone);
  }

  /** Whether a meeting of that time is within one working day there. */
  public boolean cover(ZonedDateTime start, ZonedDateTime end) {
    ZonedDateTime begins = start.withZoneSameInstant(zone());
    ZonedDateTime ends = end.withZoneSameInstant(zone());
    return begins.toLocalDate().equals(ends.toLocalDate())
        && !begins.toLocalTime().isBefore(from)
        && !ends.toLocalTime().isAfter(until);
  }
}
