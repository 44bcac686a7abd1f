package org.linkwright.meetings;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linkwright.meetings.Schedule.Attendee;
import org.linkwright.meetings.Schedule.PlacedMeeting;

/** What tests ask of two schedules, read from the schedules alone and by no code of the solver. */
final class Agendas {

  private Agendas() {}

  /** Whose agenda is different, time or table. */
  static Set<String> changed(Schedule before, Schedule after) {
    Map<String, Set<String>> was = of(before);
    Map<String, Set<String>> is = of(after);
    Set<String> everybody = new TreeSet<>(was.keySet());
    everybody.addAll(is.keySet());
    everybody.removeIf(who -> Objects.equals(was.get(who), is.get(who)));
    return everybody;
  }

  /** Who has lost a meeting, gained one, or has one at a table that could not be kept. */
  static Set<String> whoMustChange(Schedule before, Schedule after, Set<String> lostTables) {
    Set<String> concerned = new TreeSet<>();
    for (PlacedMeeting meeting : before.meetings()) {
      boolean stays =
          after
              .meetingOf(meeting.request())
              .filter(now -> now.start().equals(meeting.start()))
              .isPresent();
      if (!stays || lostTables.contains(Objects.requireNonNull(meeting.table()))) {
        meeting.attendees().map(Attendee::externalId).forEach(concerned::add);
      }
    }
    for (PlacedMeeting meeting : after.meetings()) {
      if (before.meetingOf(meeting.request()).isEmpty()) {
        meeting.attendees().map(Attendee::externalId).forEach(concerned::add);
      }
    }
    return concerned;
  }

  /** Somebody, or a table, that is needed twice at a time; empty as it should be. */
  static Set<String> doubleBookings(Schedule schedule) {
    Set<String> seen = new HashSet<>();
    Set<String> twice = new TreeSet<>();
    for (PlacedMeeting meeting : schedule.meetings()) {
      meeting
          .attendees()
          .map(who -> meeting.start() + " " + who.externalId())
          .filter(cell -> !seen.add(cell))
          .forEach(twice::add);
      String table = meeting.start() + " table " + meeting.table();
      if (!seen.add(table)) {
        twice.add(table);
      }
    }
    return twice;
  }

  private static Map<String, Set<String>> of(Schedule schedule) {
    Map<String, Set<String>> agendas = new TreeMap<>();
    for (PlacedMeeting meeting : schedule.meetings()) {
      meeting
          .attendees()
          .forEach(
              who ->
                  agendas
                      .computeIfAbsent(who.externalId(), id -> new TreeSet<>())
                      .add(meeting.start() + " " + meeting.request() + " " + meeting.table()));
    }
    return agendas;
  }
}
