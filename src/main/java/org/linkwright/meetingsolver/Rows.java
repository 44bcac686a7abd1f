package org.linkwright.meetingsolver;

import java.util.List;

/**
 * Meetings in a row: slots busy one after the other without a pause, for the participants who have
 * a limit of them.
 */
final class Rows {

  private final List<Slot> slots;
  private final int[] limitOf;
  private final int[] excessOf;
  private int excess;

  Rows(MeetingEvent event) {
    slots = event.slots();
    limitOf = event.participants().stream().mapToInt(Participant::limitInARow).toArray();
    excessOf = new int[limitOf.length];
  }

  /** By how many slots all rows together are too long. */
  int excess() {
    return excess;
  }

  /** Looks at a participant again after it became busy or free. */
  void update(int participant, BusySlots busy) {
    if (limitOf[participant] == Integer.MAX_VALUE) {
      return;
    }
    int now = excessOf(participant, busy, 0, 0);
    excess += now - excessOf[participant];
    excessOf[participant] = now;
  }

  /** Whether so many slots from one on would make a row of the participant too long. */
  boolean wouldExceed(int participant, int slot, int length, BusySlots busy) {
    return limitOf[participant] != Integer.MAX_VALUE
        && excessOf(participant, busy, slot, length) > excessOf[participant];
  }

  private int excessOf(int participant, BusySlots busy, int from, int length) {
    int limit = limitOf[participant];
    int beyond = 0;
    int row = 0;
    for (int slot = 0; slot < slots.size(); slot++) {
      if (slot > 0 && !slots.get(slot).follows(slots.get(slot - 1))) {
        row = 0;
      }
      boolean added = from <= slot && slot < from + length;
      row = added || busy.isBusy(participant, slot) ? row + 1 : 0;
      beyond += row > limit ? 1 : 0;
    }
    return beyond;
  }
}
