package org.linkwright.meetingsolver;

/**
 * A time at which meetings take place.
 *
 * @param index position in time order over the whole event, from 0
 * @param id the caller's name for it, such as {@code 2027-03-17T09:00}
 * @param day position of its day in the event, from 0; breaks are counted within a day
 * @param session the half of the day
 * @param tables how many meetings it can hold, 0 or more
 * @param time when it is, for the way from one slot to another
 */
public record Slot(int index, String id, int day, Session session, int tables, SlotTime time)
    implements Comparable<Slot> {

  /** Whether a meeting can go on from the slot before into this one, or a row of meetings. */
  boolean follows(Slot before) {
    return before.index + 1 == index && before.day == day && !time.afterPause();
  }

  /** Earlier slots come first. */
  @Override
  public int compareTo(Slot other) {
    return Integer.compare(index, other.index);
  }
}
