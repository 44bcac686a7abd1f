package org.linkwright.meetingsolver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Deals the tables of a finished timetable, so that whoever has many meetings keeps its table and
 * the others come to it.
 *
 * <p>Of the two at a meeting, the one with more meetings is its host. Hosts choose in the order of
 * their number of meetings: each takes the table that is free for most of the meetings still to be
 * dealt, the lowest number among equals, until all its meetings have one.
 */
public final class TableDealer {

  private final MeetingTimetable timetable;
  private final int[] meetingsOf;
  private final List<BitSet> takenAt = new ArrayList<>();
  private final Map<String, Integer> tables = new LinkedHashMap<>();

  private TableDealer(MeetingTimetable timetable) {
    this.timetable = timetable;
    meetingsOf = new int[timetable.getParticipants().size()];
    timetable.getSlots().forEach(slot -> takenAt.add(new BitSet()));
  }

  /**
   * Deals a table to every placed meeting; no table is used twice in a slot.
   *
   * @return table numbers, from 1 to the slot's number of tables, by request id
   * @throws IllegalArgumentException naming a slot with more meetings than tables
   */
  public static Map<String, Integer> deal(MeetingTimetable timetable) {
    return new TableDealer(timetable).deal();
  }

  private Map<String, Integer> deal() {
    List<Placement> placed = timetable.placements();
    for (Placement meeting : placed) {
      meetingsOf[meeting.request().first().index()]++;
      meetingsOf[meeting.request().second().index()]++;
    }
    requireEnoughTables(placed);
    meetingsByHost(placed).forEach(this::dealTo);
    return tables;
  }

  private void requireEnoughTables(List<Placement> placed) {
    for (Slot slot : timetable.getSlots()) {
      long meetings = placed.stream().filter(meeting -> slot.equals(meeting.slot())).count();
      if (meetings > slot.tables()) {
        throw new IllegalArgumentException(
            "slot %s has %d meetings and only %d tables"
                .formatted(slot.id(), meetings, slot.tables()));
      }
    }
  }

  private Map<Participant, List<Placement>> meetingsByHost(List<Placement> placed) {
    Map<Participant, List<Placement>> byHost = new LinkedHashMap<>();
    timetable.getParticipants().stream()
        .sorted(
            Comparator.comparingInt((Participant participant) -> -meetingsOf[participant.index()])
                .thenComparingInt(Participant::index))
        .forEach(participant -> byHost.put(participant, new ArrayList<>()));
    placed.forEach(meeting -> hosted(byHost, meeting).add(meeting));
    return byHost;
  }

  private List<Placement> hosted(Map<Participant, List<Placement>> byHost, Placement meeting) {
    Participant first = meeting.request().first();
    Participant second = meeting.request().second();
    boolean secondHosts = meetingsOf[second.index()] > meetingsOf[first.index()];
    return byHost.computeIfAbsent(secondHosts ? second : first, host -> new ArrayList<>());
  }

  private void dealTo(Participant host, List<Placement> meetings) {
    List<Placement> left = new ArrayList<>(meetings);
    while (!left.isEmpty()) {
      int table = freeForMost(left);
      left.removeIf(meeting -> take(meeting, table));
    }
  }

  private int freeForMost(List<Placement> meetings) {
    int most = meetings.stream().mapToInt(meeting -> meeting.slot().tables()).max().orElse(0);
    int best = 0;
    long freeForBest = 0;
    for (int table = 1; table <= most; table++) {
      int number = table;
      long free = meetings.stream().filter(meeting -> isFree(meeting.slot(), number)).count();
      if (free > freeForBest) {
        best = table;
        freeForBest = free;
      }
    }
    return best;
  }

  private boolean isFree(Slot slot, int table) {
    return table <= slot.tables() && !takenAt.get(slot.index()).get(table);
  }

  private boolean take(Placement meeting, int table) {
    if (!isFree(meeting.slot(), table)) {
      return false;
    }
    takenAt.get(meeting.slot().index()).set(table);
    tables.put(meeting.request().id(), table);
    return true;
  }
}
