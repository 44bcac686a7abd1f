package org.linkwright.meetings;

import java.time.LocalDateTime;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a version is to be published.
 *
 * @param now local time of the event; what has begun by then is not changed any more; the time it
 *     is, if left out
 * @param withdrawDisruptions whether what has happened since an earlier version is taken back when
 *     that version is published again; false if left out
 */
@Schema(description = "How a version is to be published; everything may be left out")
public record PublishOrder(
    @Schema(examples = "2027-03-17T11:40") @Nullable LocalDateTime now,
    @Schema(description = "false if left out") Boolean withdrawDisruptions) {

  public PublishOrder {
    withdrawDisruptions = Objects.requireNonNullElse(withdrawDisruptions, false);
  }

  /** What is ordered by an empty body. */
  static PublishOrder usual() {
    return new PublishOrder(null, false);
  }
}
