package org.linkwright.meetings;

import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.linkwright.meetings.Schedule.Attendee;
import org.linkwright.meetings.Schedule.PlacedMeeting;
import org.linkwright.meetings.Schedule.UnplacedRequest;

/**
 * What became of an event.
 *
 * @param schedule number of the version that holds
 * @param planned its meetings: those held, missed and unmarked together
 * @param held meetings that are marked as held
 * @param missed meetings that somebody did not come to, and that are not marked as held
 * @param unmarked meetings of which nobody noted how they came out
 * @param noShows who did not come to what, those who missed most first
 * @param cancelled meetings of a version that was published once, which are not in this one
 * @param neverPlaced requests that had a place in no published version, each with its reason
 * @param replans how many re-plans were accepted
 * @param waiting the day of everybody, in the order of external ids
 * @param tableUse how many tables were needed, slot by slot
 */
@Schema(description = "What became of an event")
public record ClosingReport(
    int schedule,
    int planned,
    int held,
    int missed,
    int unmarked,
    List<String> unmarkedRequests,
    List<NoShows> noShows,
    List<PlacedMeeting> cancelled,
    List<UnplacedRequest> neverPlaced,
    int replans,
    List<Waiting> waiting,
    List<TableUse> tableUse) {

  /**
   * What one participant did not come to.
   *
   * @param requests of the meetings it missed
   */
  @Schema(name = "NoShows")
  public record NoShows(Attendee participant, List<String> requests) {}

  /**
   * The day of one participant.
   *
   * @param breaks times it waited between two meetings of a day
   * @param idleSlots slots it waited through in those breaks
   */
  @Schema(name = "ParticipantWaiting")
  public record Waiting(Attendee participant, int meetings, int breaks, int idleSlots) {}

  /**
   * How many tables were needed in a slot.
   *
   * @param tables in use then
   * @param used where somebody met
   */
  @Schema(name = "TableUse")
  public record TableUse(LocalDateTime start, int tables, int used) {}
}
