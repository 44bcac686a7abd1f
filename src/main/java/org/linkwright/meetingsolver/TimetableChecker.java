package org.linkwright.meetingsolver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Checks a timetable against its event, independently of everything the search uses: constraints,
 * score calculator and board can all be wrong together, and this still tells.
 */
public final class TimetableChecker {

  /** The rules a timetable can break. */
  public enum Rule {
    DOUBLE_BOOKING,
    TABLES,
    ABSENCE,
    SESSION,
    FORBIDDEN_SLOT,
    FIXED_SLOT,
    MAXIMUM,
    DAILY_MAXIMUM,
    ORDER_OF_MEETINGS,
    FAIRNESS
  }

  /**
   * One breach of a rule.
   *
   * @param sentence what is wrong, with names and times
   */
  public record Violation(Rule rule, String sentence) {}

  /**
   * The findings.
   *
   * @param violations empty where every rule is kept
   * @param placed requests with a place
   * @param unplaced requests without
   * @param breaks of all participants together
   * @param idleSlots of all participants together
   */
  public record Findings(
      List<Violation> violations, int placed, int unplaced, int breaks, int idleSlots) {

    public Findings {
      violations = List.copyOf(violations);
    }
  }

  private final MeetingTimetable timetable;
  private final List<Placement> placements;
  private final List<Violation> violations = new ArrayList<>();

  private TimetableChecker(MeetingTimetable timetable) {
    this.timetable = timetable;
    placements = timetable.placements();
  }

  /** Checks every rule and counts breaks and idle slots. */
  public static Findings check(MeetingTimetable timetable) {
    return new TimetableChecker(timetable).findings();
  }

  private Findings findings() {
    checkTables();
    int breaks = 0;
    int idleSlots = 0;
    List<Integer> breaksOfEach = new ArrayList<>();
    for (Participant participant : timetable.getParticipants()) {
      List<Placement> meetings = meetingsOf(participant);
      checkParticipant(participant, meetings);
      int breaksOfThis = 0;
      for (List<Integer> busy : busyIndexesByDay(meetings).values()) {
        for (int i = 1; i < busy.size(); i++) {
          int idle = busy.get(i) - busy.get(i - 1) - 1;
          if (idle > 0) {
            breaksOfThis++;
            idleSlots += idle;
          }
        }
      }
      breaksOfEach.add(breaksOfThis);
      breaks += breaksOfThis;
    }
    checkFairness(breaksOfEach);
    placements.forEach(this::checkPlace);
    checkOrder();
    int unplaced = timetable.getMeetings().size() - placements.size();
    return new Findings(violations, placements.size(), unplaced, breaks, idleSlots);
  }

  private void checkTables() {
    for (Slot slot : timetable.getSlots()) {
      long meetings = placements.stream().filter(meeting -> slot.equals(meeting.slot())).count();
      if (meetings > slot.tables()) {
        found(
            Rule.TABLES,
            "%d meetings at %s, where there are %d tables"
                .formatted(meetings, slot.id(), slot.tables()));
      }
    }
  }

  private void checkParticipant(Participant participant, List<Placement> meetings) {
    Map<Slot, Integer> meetingsBySlot = new TreeMap<>();
    Map<Integer, Integer> meetingsByDay = new TreeMap<>();
    for (Placement meeting : meetings) {
      meetingsBySlot.merge(meeting.slot(), 1, Integer::sum);
      meetingsByDay.merge(meeting.slot().day(), 1, Integer::sum);
      if (participant.absences().contains(meeting.slot().index())) {
        found(Rule.ABSENCE, participant.name() + " is absent at " + meeting.slot().id());
      }
    }
    meetingsBySlot.forEach(
        (slot, count) -> {
          if (count > 1) {
            found(
                Rule.DOUBLE_BOOKING,
                "%s has %d meetings at %s".formatted(participant.name(), count, slot.id()));
          }
        });
    Integer maximum = participant.maximumMeetings();
    if (maximum != null && meetings.size() > maximum) {
      found(Rule.MAXIMUM, participant.name() + " has more than " + maximum + " meetings");
    }
    Integer perDay = participant.maximumMeetingsPerDay();
    meetingsByDay.forEach(
        (day, count) -> {
          if (perDay != null && count > perDay) {
            found(
                Rule.DAILY_MAXIMUM,
                "%s has more than %d meetings on day %d"
                    .formatted(participant.name(), perDay, day + 1));
          }
        });
  }

  private void checkPlace(Placement meeting) {
    Slot slot = meeting.slot();
    MeetingRequest request = meeting.request();
    if (request.session() != null && request.session() != slot.session()) {
      found(Rule.SESSION, request.id() + " is at " + slot.id() + ", outside its session");
    }
    if (request.forbidden().contains(slot.index())) {
      found(Rule.FORBIDDEN_SLOT, request.id() + " is at " + slot.id() + ", forbidden to it");
    }
    if (request.fixed() != null && !request.fixed().equals(slot)) {
      found(Rule.FIXED_SLOT, request.id() + " is not at its fixed slot " + request.fixed().id());
    }
  }

  private void checkOrder() {
    for (Precedence precedence : timetable.getPrecedences()) {
      Slot earlier = timetable.getMeetings().get(precedence.earlier().index()).getSlot();
      Slot later = timetable.getMeetings().get(precedence.later().index()).getSlot();
      if (earlier != null && later != null && earlier.index() >= later.index()) {
        found(
            Rule.ORDER_OF_MEETINGS,
            precedence.earlier().id() + " does not come before " + precedence.later().id());
      }
    }
  }

  private void checkFairness(List<Integer> breaksOfEach) {
    Integer bound = timetable.getRules().fairnessBound();
    IntStream breaks = breaksOfEach.stream().mapToInt(Integer::intValue);
    if (bound == null || breaksOfEach.isEmpty()) {
      return;
    }
    int fewest = breaks.min().orElse(0);
    for (Participant participant : timetable.getParticipants()) {
      int own = breaksOfEach.get(participant.index());
      if (own - fewest > bound) {
        found(
            Rule.FAIRNESS,
            "%s has %d breaks, somebody else only %d".formatted(participant.name(), own, fewest));
      }
    }
  }

  private List<Placement> meetingsOf(Participant participant) {
    return placements.stream().filter(placed -> placed.involves(participant)).toList();
  }

  private static Map<Integer, List<Integer>> busyIndexesByDay(List<Placement> meetings) {
    Map<Integer, List<Integer>> byDay = new LinkedHashMap<>();
    meetings.stream()
        .map(Placement::slot)
        .distinct()
        .sorted()
        .forEach(
            slot -> byDay.computeIfAbsent(slot.day(), day -> new ArrayList<>()).add(slot.index()));
    return byDay;
  }

  private void found(Rule rule, String sentence) {
    violations.add(new Violation(rule, sentence));
  }
}
