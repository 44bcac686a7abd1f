package org.linkwright.meetings;

import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetings.Schedule.Attendee;
import org.linkwright.meetingsolver.PossibleSlot;

/**
 * What it would mean to hold a meeting in a slot.
 *
 * @param start of the slot, local time of the event
 * @param current whether the meeting is there now
 * @param sentence the effect for organisers
 * @param waiting whose waiting would change
 * @param needs the one other meeting that would have to move, and where it could go
 * @param brokenRules why it cannot be held then
 */
@Schema(description = "What it would mean to hold a meeting in a slot")
public record SlotEffect(
    LocalDateTime start,
    boolean current,
    PossibleSlot.Effect effect,
    String sentence,
    List<WaitingEffect> waiting,
    @Nullable NeededMove needs,
    List<BrokenRule> brokenRules) {

  /**
   * A meeting that would have to move.
   *
   * @param request external id of its request
   */
  @Schema(name = "NeededMove")
  public record NeededMove(
      String request, List<Attendee> attendees, LocalDateTime from, LocalDateTime to) {}
}
