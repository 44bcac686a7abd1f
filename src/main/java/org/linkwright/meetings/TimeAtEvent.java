package org.linkwright.meetings;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many meetings of one slot an event has time for. What depends on the order of the meetings,
 * such as the most in a row, is left to the schedule.
 */
final class TimeAtEvent {

  private TimeAtEvent() {}

  /**
   * Of a participant: the slots it is there for times its delegates, within its limits of a day and
   * of the event.
   *
   * @param participant null for somebody of whom nothing is known yet: one delegate, always there
   */
  static int of(Event event, @Nullable Participant participant) {
    if (participant == null) {
      return event.slots().size();
    }
    Map<LocalDate, Integer> days = new TreeMap<>();
    event.slots().stream()
        .filter(slot -> !participant.isAwayAt(slot, event.zone()))
        .forEach(
            slot -> days.merge(slot.start().toLocalDate(), participant.delegates(), Integer::sum));
    int within = days.values().stream().mapToInt(day -> atMost(participant, day)).sum();
    Integer most = participant.maximumMeetings();
    return most == null ? within : Math.min(most, within);
  }

  private static int atMost(Participant participant, int ofDay) {
    Integer most = participant.maximumMeetingsPerDay();
    return most == null ? ofDay : Math.min(most, ofDay);
  }

  /** Of all tables, over all slots. */
  static int ofTables(Event event) {
    return event.slots().stream()
        .mapToInt(
            slot -> (int) event.allTables().stream().filter(table -> table.isInUseAt(slot)).count())
        .sum();
  }
}
