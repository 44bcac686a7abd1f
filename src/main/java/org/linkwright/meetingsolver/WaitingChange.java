package org.linkwright.meetingsolver;

import java.util.ArrayList;
import java.util.List;

/**
 * What a change of a timetable means for one participant.
 *
 * @param before its days as they were
 * @param after its days as they would be
 */
public record WaitingChange(ParticipantWaiting before, ParticipantWaiting after) {

  public String participant() {
    return before.participant();
  }

  /** Slots that it would wait through more than before; negative where it would wait less. */
  public int addedIdleSlots() {
    return after.idleSlots() - before.idleSlots();
  }

  private int addedBreaks() {
    return after.breaks() - before.breaks();
  }

  /** Of those who wait differently, in the order of the event. */
  static List<WaitingChange> between(
      List<ParticipantWaiting> before, List<ParticipantWaiting> after) {
    List<WaitingChange> changes = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      WaitingChange change = new WaitingChange(before.get(i), after.get(i));
      if (change.addedIdleSlots() != 0 || change.addedBreaks() != 0) {
        changes.add(change);
      }
    }
    return changes;
  }
}
