package org.linkwright.meetings;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
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

  /** What is left of it without another span: nothing, one span or two. */
  List<TimeSpan> without(TimeSpan other) {
    if (!start.isBefore(other.end) || !other.start.isBefore(end)) {
      return List.of(this);
    }
    return Stream.of(new TimeSpan(start, other.start), new TimeSpan(other.end, end))
        .filter(span -> !span.isEmpty())
        .toList();
  }

  /** What is left of all of them without another span. */
  static List<TimeSpan> without(List<TimeSpan> spans, TimeSpan other) {
    return spans.stream().flatMap(span -> span.without(other).stream()).toList();
  }
}
