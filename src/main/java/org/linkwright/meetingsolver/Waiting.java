package org.linkwright.meetingsolver;

import java.util.SortedSet;

/**
 * The waiting of one participant between its meetings, day by day: time before the first and after
 * the last meeting of a day counts nothing.
 *
 * @param breaks maximal runs of idle slots between two meetings of a day
 * @param idleSlots the slots of those runs
 */
record Waiting(int breaks, int idleSlots) {

  /** The waiting of somebody busy at these slots. */
  static Waiting between(SortedSet<Slot> busy) {
    int breaks = 0;
    int idleSlots = 0;
    Slot previous = null;
    for (Slot slot : busy) {
      if (previous != null && previous.day() == slot.day()) {
        int idle = slot.index() - previous.index() - 1;
        breaks += idle > 0 ? 1 : 0;
        idleSlots += idle;
      }
      previous = slot;
    }
    return new Waiting(breaks, idleSlots);
  }
}
