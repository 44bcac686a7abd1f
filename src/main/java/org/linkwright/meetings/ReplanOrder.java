package org.linkwright.meetings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetingsolver.Reach;
import org.linkwright.shared.Lists;

/**
 * What has happened, and how the schedule is to be mended.
 *
 * @param disruptions what has happened since the version was made; may be empty, to find places for
 *     requests that came or became possible
 * @param now local time of the event: what has begun by then stays, and nothing is put before it;
 *     the time it is, if left out
 * @param move whose meetings may be moved although they could stay
 * @param costOfMove by how much value of requests that find a place a moved meeting must be
 *     outweighed, in the units of the weights of priorities; the event's {@code movedWeight} if
 *     left out
 * @param timeLimitSeconds how long the search may take, 1 to 60
 * @param moveLimit how many moves the search may try; the same event, seed and limit give the same
 *     schedule where there is time enough
 * @param seed of everything random
 */
@Schema(description = "What has happened, and how the schedule is to be mended")
public record ReplanOrder(
    @Size(max = 500) List<@NotNull @Valid Disruption> disruptions,
    @Schema(examples = "2027-03-17T11:40") @Nullable LocalDateTime now,
    @Schema(description = "NOBODY if left out") Reach move,
    @Min(1) @Max(1_000_000) @Nullable Integer costOfMove,
    @Min(1) @Max(60) @Schema(description = "1 if left out") Integer timeLimitSeconds,
    @Min(0) @Max(1_000_000_000) @Schema(description = "100,000 if left out") Long moveLimit,
    @Schema(description = "1 if left out") Long seed) {

  private static final long USUAL_MOVES = 100_000;

  public ReplanOrder {
    disruptions = Lists.orEmpty(disruptions);
    move = Objects.requireNonNullElse(move, Reach.NOBODY);
    timeLimitSeconds = Objects.requireNonNullElse(timeLimitSeconds, 1);
    moveLimit = Objects.requireNonNullElse(moveLimit, USUAL_MOVES);
    seed = Objects.requireNonNullElse(seed, 1L);
  }
}
