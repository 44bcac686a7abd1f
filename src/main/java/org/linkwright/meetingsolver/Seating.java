package org.linkwright.meetingsolver;

import java.util.Map;

/**
 * Who meets at which table and with which interpreter, in a finished timetable.
 *
 * @param tables ids by request id; meetings that need none have none
 * @param interpreters ids by request id; meetings that need none have none
 */
public record Seating(Map<String, String> tables, Map<String, String> interpreters) {

  public Seating {
    tables = Map.copyOf(tables);
    interpreters = Map.copyOf(interpreters);
  }

  /**
   * Deals tables and interpreters, so that whoever has many meetings keeps its table and the others
   * come to it.
   *
   * <p>A meeting of several slots can find tables in each and none in all of them, if tables
   * differ; it then has none here.
   *
   * @param kept tables by request id of a former seating, that stay where they still can
   */
  public static Seating of(MeetingTimetable timetable, Map<String, String> kept) {
    MeetingEvent event = timetable.getEvent();
    return new Seating(
        new Dealer(timetable, event.tables(), MeetingRequest::tables).deal(kept),
        new Dealer(timetable, event.interpreters(), MeetingRequest::interpreters).deal(Map.of()));
  }
}
