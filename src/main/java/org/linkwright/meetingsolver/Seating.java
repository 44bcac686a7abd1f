package org.linkwright.meetingsolver;

import java.util.Map;

/**
 * Who meets at which table and with which interpreter, in a finished timetable.
 *
 * @param tables ids by request id; meetings that need none have none
 * @param interpreters ids by request id; meetings that need none have none
 */
public record Seating(Map<String, String> tables, Map<String, String> interpreters) {

  /**
   * Where a meeting was, or is wanted by hand.
   *
   * @param slot id of the slot it begins in
   * @param table id
   */
  public record Seat(String slot, String table) {}

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
   * @param kept seats by request id of a former seating: a meeting that is still in the same slot
   *     has its table before anybody else, one that has moved takes it along if it is free there
   */
  public static Seating of(MeetingTimetable timetable, Map<String, Seat> kept) {
    MeetingEvent event = timetable.getEvent();
    return new Seating(
        new Dealer(timetable, event.tables(), MeetingRequest::tables).deal(kept),
        new Dealer(timetable, event.interpreters(), MeetingRequest::interpreters).deal(Map.of()));
  }
}
