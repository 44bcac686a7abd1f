package org.linkwright.meetings;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody on the spot has noted of a meeting.
 *
 * @param request external id of the request the meeting comes from
 * @param participant external id of whom it concerns; nothing where it concerns the whole meeting
 * @param schedule number of the version that was published then
 * @param at when it was noted
 * @param by who noted it
 */
@Schema(description = "What somebody on the spot has noted of a meeting")
public record MeetingMark(
    String request, Kind kind, @Nullable String participant, int schedule, Instant at, String by) {

  /** What can be noted. */
  @Schema(name = "MeetingMarkKind")
  public enum Kind {
    /** A participant is there. */
    CHECKED_IN,
    /** A participant did not come. */
    NO_SHOW,
    /** The meeting took place. */
    HELD
  }
}
