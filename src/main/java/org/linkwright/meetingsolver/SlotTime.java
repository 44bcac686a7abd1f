package org.linkwright.meetingsolver;

/**
 * When a slot is.
 *
 * @param begin minutes since the event's first midnight
 * @param end minutes since the event's first midnight, after the begin
 * @param afterPause whether the event pauses just before it, such as for lunch: no meeting goes on
 *     over a pause, and a row of meetings ends there
 */
public record SlotTime(int begin, int end, boolean afterPause) {

  private static final int HOUR = 60;

  /** Slots of an hour, one after the other, for events of which nothing else is known. */
  static SlotTime hour(int index) {
    return new SlotTime(index * HOUR, (index + 1) * HOUR, false);
  }

  /** The time between the end of this slot and the begin of a later one, in minutes. */
  int minutesTo(SlotTime later) {
    return later.begin - end;
  }
}
