package org.linkwright.matching;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why a pair is not proposed again: nothing has changed on either side since.
 *
 * @param on the day it was declined or closed
 * @param by who declined; absent if nobody in particular did
 * @param match external id of the match that ended so
 */
@Schema(description = "Why a pair is not proposed again: nothing has changed on either side since")
public record MatchDecline(
    @Schema(description = "The day it was declined or closed") LocalDate on,
    @Schema(description = "Absent if nobody in particular declined") @Nullable MatchSide by,
    MatchReason reason,
    @Nullable String note,
    @Schema(description = "External id of the match that ended so", examples = "M-001")
        String match) {

  /** The decline as the end of a sentence: {@code "declined by the buyer on 2027-03-01 (…)"}. */
  String words() {
    String who = by == null ? "closed" : "declined by the " + by.word();
    return who + " on " + on + " (" + reason.words() + ")";
  }
}
