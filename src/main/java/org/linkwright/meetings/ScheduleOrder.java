package org.linkwright.meetings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a schedule is to be searched for.
 *
 * @param timeLimitSeconds how long the search may take, 1 to 3,600; 30 if left out
 * @param moveLimit how many moves the search may try; with it, and time enough, the same event and
 *     seed give the same schedule
 * @param seed of everything random; 1 if left out
 * @param rehearsal whether it is drawn up although the event is over; false if left out
 */
@Schema(description = "How a schedule is to be searched for; everything may be left out")
public record ScheduleOrder(
    @Min(1) @Max(3600) @Schema(description = "30 if left out", examples = "10")
        Integer timeLimitSeconds,
    @Min(1) @Max(1_000_000_000_000L) @Nullable Long moveLimit,
    @Schema(description = "1 if left out") Long seed,
    @Schema(description = "Draw it up although the event is over; false if left out")
        Boolean rehearsal) {

  private static final int USUAL_SECONDS = 30;

  public ScheduleOrder {
    timeLimitSeconds = Objects.requireNonNullElse(timeLimitSeconds, USUAL_SECONDS);
    seed = Objects.requireNonNullElse(seed, 1L);
    rehearsal = Objects.requireNonNullElse(rehearsal, false);
  }

  /** What is ordered by an empty body. */
  static ScheduleOrder usual() {
    return new ScheduleOrder(USUAL_SECONDS, null, 1L, false);
  }
}
