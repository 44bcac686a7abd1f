package org.linkwright.meetings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Lists;

/**
 * Which changes of an event are to be tried out, and how.
 *
 * @param timeLimitSeconds how long each search may take, 1 to 600: one for the event as it is, and
 *     one for each scenario; 10 if left out
 * @param moveLimit how many moves each search may try; with it, and time enough, the same event and
 *     seed give the same answer
 * @param seed of everything random, the same for each search; 1 if left out
 * @param rehearsal whether they are tried although the event is over; false if left out
 * @param scenarios 1 to 10
 */
@Schema(description = "Which changes of an event are to be tried out, and how")
public record WhatIfOrder(
    @Min(1) @Max(600) @Schema(description = "10 if left out; for each search", examples = "10")
        Integer timeLimitSeconds,
    @Min(1) @Max(1_000_000_000_000L) @Nullable Long moveLimit,
    @Schema(description = "1 if left out") Long seed,
    @Schema(description = "Try them although the event is over; false if left out")
        Boolean rehearsal,
    @NotEmpty @Size(max = 10) List<@NotNull @Valid WhatIfScenario> scenarios) {

  private static final int USUAL_SECONDS = 10;

  public WhatIfOrder {
    timeLimitSeconds = Objects.requireNonNullElse(timeLimitSeconds, USUAL_SECONDS);
    seed = Objects.requireNonNullElse(seed, 1L);
    rehearsal = Objects.requireNonNullElse(rehearsal, false);
    scenarios = Lists.orEmpty(scenarios);
  }
}
