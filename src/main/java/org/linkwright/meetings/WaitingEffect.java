package org.linkwright.meetings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.linkwright.meetings.Schedule.Attendee;
import org.linkwright.meetingsolver.WaitingChange;

/**
 * What a change means for the waiting of one participant.
 *
 * @param breaksBefore times it waits between two meetings of a day
 * @param idleSlotsBefore slots it waits through in those breaks
 */
@Schema(description = "What a change means for the waiting of one participant")
public record WaitingEffect(
    Attendee participant,
    int breaksBefore,
    int breaksAfter,
    int idleSlotsBefore,
    int idleSlotsAfter) {

  static WaitingEffect of(WaitingChange change, Attendee participant) {
    return new WaitingEffect(
        participant,
        change.before().breaks(),
        change.after().breaks(),
        change.before().idleSlots(),
        change.after().idleSlots());
  }
}
