package org.linkwright.jobs;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Long work as its caller sees it.
 *
 * @param programmeId the programme it is done for
 * @param kind what is being done, such as {@code meeting-schedule}
 * @param percent share of the allowed time that is used up, 0 to 100
 * @param score the best found so far, in the terms of the kind
 * @param curve how the best has come about, oldest first
 * @param endingEarly true once its caller has asked it to end with the best so far
 * @param message why it failed or was refused
 * @param result path of what it has made
 */
@Schema(description = "Long work, followed until it is over")
public record Job(
    UUID id,
    UUID programmeId,
    @Schema(examples = "meeting-schedule") String kind,
    JobState state,
    int percent,
    @Nullable String score,
    List<Point> curve,
    boolean endingEarly,
    @Nullable String message,
    @Nullable String result,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt) {

  /**
   * One improvement.
   *
   * @param milliseconds since the job was started for the first time
   */
  @Schema(name = "JobCurvePoint", description = "When a better result was found")
  public record Point(long milliseconds, String score) {}
}
