package org.linkwright.meetingsolver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Priority;

/**
 * Checks a timetable against its event, independently of everything the search uses: constraints,
 * score calculator and board can all be wrong together, and this still tells.
 */
public final class TimetableChecker {

  /** The rules a timetable can break. */
  public enum Rule {
    DOUBLE_BOOKING,
    TABLES,
    INTERPRETERS,
    ABSENCE,
    SESSION,
    FORBIDDEN_SLOT,
    FIXED_SLOT,
    CUT_OFF,
    MAXIMUM,
    DAILY_MAXIMUM,
    MAXIMUM_IN_A_ROW,
    TIME_TO_WALK,
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
   * @param wishes what was wanted and is not so
   */
  public record Findings(
      List<Violation> violations,
      int placed,
      int unplaced,
      int breaks,
      int idleSlots,
      Wishes wishes) {

    public Findings {
      violations = List.copyOf(violations);
    }

    /** The counts, as one line for whoever waits for the search. */
    public String summary() {
      return "placed: %d of %d, breaks: %d, idle slots: %d"
          .formatted(placed, placed + unplaced, breaks, idleSlots);
    }
  }

  /**
   * What was wanted and is not so, over all participants.
   *
   * @param leastMissed meetings that participants have fewer than makes the journey worth while
   * @param moved meetings that are not where they were published
   * @param otherHalf meetings in the half of the day that a participant does not prefer
   * @param targetMissed meetings more or less than participants want on a day
   * @param crowding sum over the slots of the square of their number of meetings
   * @param lateness slots by which meetings that must be come after the first
   */
  public record Wishes(
      int leastMissed, int moved, int otherHalf, int targetMissed, long crowding, long lateness) {}

  private final MeetingTimetable timetable;
  private final List<Placement> placements;
  private final List<Violation> violations = new ArrayList<>();

  private TimetableChecker(MeetingTimetable timetable) {
    this.timetable = timetable;
    placements = timetable.placements();
  }

  /** Checks every rule and counts breaks, idle slots and wishes. */
  public static Findings check(MeetingTimetable timetable) {
    return new TimetableChecker(timetable).findings();
  }

  private Findings findings() {
    for (Slot slot : timetable.getSlots()) {
      checkSlot(slot);
    }
    int breaks = 0;
    int idleSlots = 0;
    List<Integer> breaksOfEach = new ArrayList<>();
    List<List<Placement>> byParticipant = placementsByParticipant();
    for (Participant participant : timetable.getParticipants()) {
      List<Placement> meetings = byParticipant.get(participant.index());
      checkParticipant(participant, meetings);
      checkRows(participant, meetings);
      checkWalks(participant, meetings);
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
    return new Findings(
        violations, placements.size(), unplaced, breaks, idleSlots, wishes(byParticipant));
  }

  /** The slots a meeting takes, as far as the event has them. */
  private List<Slot> slotsOf(Placement meeting) {
    List<Slot> all = timetable.getSlots();
    int begin = meeting.slot().index();
    return all.subList(begin, Math.min(all.size(), begin + meeting.request().length()));
  }

  private void checkSlot(Slot slot) {
    List<MeetingRequest> going = new ArrayList<>();
    for (Placement meeting : placements) {
      int begin = meeting.slot().index();
      if (begin <= slot.index() && slot.index() < begin + meeting.request().length()) {
        going.add(meeting.request());
      }
    }
    MeetingEvent event = timetable.getEvent();
    int seated = servedAt(slot, going, MeetingRequest::tables, event.tables());
    int needSeats = (int) going.stream().filter(request -> request.tables() != null).count();
    if (seated < needSeats) {
      found(
          Rule.TABLES,
          "%d meetings at %s, for which there are %d tables"
              .formatted(needSeats, slot.id(), seated));
    }
    int helped = servedAt(slot, going, MeetingRequest::interpreters, event.interpreters());
    int needHelp = (int) going.stream().filter(request -> request.interpreters() != null).count();
    if (helped < needHelp) {
      found(
          Rule.INTERPRETERS,
          "%d meetings at %s need an interpreter, for which there are %d"
              .formatted(needHelp, slot.id(), helped));
    }
  }

  /** How many of the meetings can be served at once: a maximum matching, after Berge (1957). */
  private static int servedAt(
      Slot slot,
      List<MeetingRequest> going,
      Function<MeetingRequest, @Nullable BitSet> suitable,
      List<Resource> resources) {
    Map<Integer, MeetingRequest> servedBy = new TreeMap<>();
    int served = 0;
    for (MeetingRequest request : going) {
      if (suitable.apply(request) != null
          && canServe(request, slot, suitable, resources, servedBy, new HashSet<>())) {
        served++;
      }
    }
    return served;
  }

  private static boolean canServe(
      MeetingRequest request,
      Slot slot,
      Function<MeetingRequest, @Nullable BitSet> suitable,
      List<Resource> resources,
      Map<Integer, MeetingRequest> servedBy,
      Set<Integer> asked) {
    for (int index : Objects.requireNonNull(suitable.apply(request)).stream().toArray()) {
      if (resources.get(index).servesAt(slot.index()) && asked.add(index)) {
        MeetingRequest holder = servedBy.get(index);
        if (holder == null || canServe(holder, slot, suitable, resources, servedBy, asked)) {
          servedBy.put(index, request);
          return true;
        }
      }
    }
    return false;
  }

  private void checkParticipant(Participant participant, List<Placement> meetings) {
    Map<Slot, Integer> meetingsBySlot = new TreeMap<>();
    Map<Integer, Integer> meetingsByDay = new TreeMap<>();
    for (Placement meeting : meetings) {
      meetingsByDay.merge(meeting.slot().day(), 1, Integer::sum);
      for (Slot slot : slotsOf(meeting)) {
        meetingsBySlot.merge(slot, 1, Integer::sum);
        if (participant.absences().contains(slot.index())) {
          found(Rule.ABSENCE, participant.name() + " is absent at " + slot.id());
        }
      }
    }
    meetingsBySlot.forEach(
        (slot, count) -> {
          if (count > participant.delegates()) {
            found(
                Rule.DOUBLE_BOOKING,
                "%s has %d meetings at %s".formatted(participant.name(), count, slot.id()));
          }
        });
    Integer maximum = participant.limits().most();
    if (maximum != null && meetings.size() > maximum) {
      found(Rule.MAXIMUM, participant.name() + " has more than " + maximum + " meetings");
    }
    Integer perDay = participant.limits().mostPerDay();
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

  private void checkRows(Participant participant, List<Placement> meetings) {
    Integer most = participant.limits().mostInARow();
    if (most == null) {
      return;
    }
    Set<Slot> busy = new HashSet<>();
    meetings.forEach(meeting -> busy.addAll(slotsOf(meeting)));
    int row = 0;
    for (Slot slot : timetable.getSlots()) {
      boolean startsAnew =
          slot.time().afterPause()
              || slot.index() == 0
              || timetable.getSlots().get(slot.index() - 1).day() != slot.day();
      row = busy.contains(slot) ? (startsAnew ? 1 : row + 1) : 0;
      if (row > most) {
        found(
            Rule.MAXIMUM_IN_A_ROW,
            "%s has more than %d meetings in a row at %s"
                .formatted(participant.name(), most, slot.id()));
      }
    }
  }

  private void checkWalks(Participant participant, List<Placement> meetings) {
    int walk = timetable.getRules().walkingMinutes();
    if (walk == 0 || participant.delegates() > 1) {
      return;
    }
    for (Placement one : meetings) {
      for (Placement next : meetings) {
        List<Slot> slots = slotsOf(one);
        Slot last = slots.get(slots.size() - 1);
        String here = one.request().hall();
        String there = next.request().hall();
        if (last.index() < next.slot().index()
            && last.day() == next.slot().day()
            && here != null
            && there != null
            && !here.equals(there)
            && next.slot().time().begin() - last.time().end() < walk) {
          found(
              Rule.TIME_TO_WALK,
              "%s cannot get from %s at %s to %s at %s"
                  .formatted(participant.name(), here, last.id(), there, next.slot().id()));
        }
      }
    }
  }

  private void checkPlace(Placement meeting) {
    Slot begin = meeting.slot();
    MeetingRequest request = meeting.request();
    List<Slot> slots = slotsOf(meeting);
    for (Slot slot : slots) {
      if (request.session() != null && request.session() != slot.session()) {
        found(Rule.SESSION, request.id() + " is at " + slot.id() + ", outside its session");
      }
      if (request.forbidden().contains(slot.index())) {
        found(Rule.FORBIDDEN_SLOT, request.id() + " is at " + slot.id() + ", forbidden to it");
      }
    }
    boolean interrupted =
        slots.stream()
            .skip(1)
            .anyMatch(slot -> slot.time().afterPause() || slot.day() != begin.day());
    if (interrupted || slots.size() < request.length()) {
      found(Rule.CUT_OFF, request.id() + " is cut off from " + begin.id() + " on");
    }
    if (request.fixed() != null && !request.fixed().equals(begin)) {
      found(Rule.FIXED_SLOT, request.id() + " is not at its fixed slot " + request.fixed().id());
    }
  }

  private void checkOrder() {
    for (Precedence precedence : timetable.getPrecedences()) {
      Slot earlier = timetable.getMeetings().get(precedence.earlier().index()).getSlot();
      Slot later = timetable.getMeetings().get(precedence.later().index()).getSlot();
      if (earlier != null
          && later != null
          && earlier.index() + precedence.earlier().length() > later.index()) {
        found(
            Rule.ORDER_OF_MEETINGS,
            precedence.earlier().id() + " does not come before " + precedence.later().id());
      }
    }
  }

  private void checkFairness(List<Integer> breaksOfEach) {
    Integer bound = timetable.getRules().fairnessBound();
    if (bound == null || breaksOfEach.isEmpty()) {
      return;
    }
    int fewest = breaksOfEach.stream().min(Comparator.naturalOrder()).orElse(0);
    for (Participant participant : timetable.getParticipants()) {
      int own = breaksOfEach.get(participant.index());
      if (own - fewest > bound) {
        found(
            Rule.FAIRNESS,
            "%s has %d breaks, somebody else only %d".formatted(participant.name(), own, fewest));
      }
    }
  }

  private Wishes wishes(List<List<Placement>> byParticipant) {
    int leastMissed = 0;
    int otherHalf = 0;
    int targetMissed = 0;
    for (Participant participant : timetable.getParticipants()) {
      List<Placement> meetings = byParticipant.get(participant.index());
      if (meetings.size() < participant.limits().least()) {
        int least =
            Math.min(
                participant.limits().least(), timetable.getEvent().requestsOf(participant).size());
        leastMissed += Math.max(0, least - meetings.size());
      }
      Session preferred = participant.preferredHalf();
      otherHalf +=
          (int)
              meetings.stream()
                  .filter(meeting -> preferred != null && meeting.slot().session() != preferred)
                  .count();
      targetMissed += targetMissed(participant, meetings);
    }
    return new Wishes(leastMissed, moved(), otherHalf, targetMissed, crowding(), lateness());
  }

  private static int targetMissed(Participant participant, List<Placement> meetings) {
    Integer wanted = participant.limits().wantedPerDay();
    if (wanted == null) {
      return 0;
    }
    Map<Integer, Integer> byDay = new TreeMap<>();
    meetings.forEach(meeting -> byDay.merge(meeting.slot().day(), 1, Integer::sum));
    return byDay.values().stream().mapToInt(number -> Math.abs(number - wanted)).sum();
  }

  private int moved() {
    return (int)
        timetable.getMeetings().stream()
            .filter(meeting -> meeting.getRequest().former() != null)
            .filter(meeting -> !Objects.equals(meeting.getRequest().former(), meeting.getSlot()))
            .count();
  }

  private long crowding() {
    Map<Slot, Long> meetings = new TreeMap<>();
    for (Placement meeting : placements) {
      slotsOf(meeting).forEach(slot -> meetings.merge(slot, 1L, Long::sum));
    }
    return meetings.values().stream().mapToLong(number -> number * number).sum();
  }

  private long lateness() {
    return placements.stream()
        .filter(meeting -> meeting.request().priority() == Priority.MUST)
        .mapToLong(meeting -> meeting.slot().index())
        .sum();
  }

  private List<List<Placement>> placementsByParticipant() {
    List<List<Placement>> byParticipant = new ArrayList<>();
    timetable.getParticipants().forEach(participant -> byParticipant.add(new ArrayList<>()));
    for (Placement placed : placements) {
      placed.request().participants().forEach(one -> byParticipant.get(one.index()).add(placed));
    }
    return byParticipant;
  }

  private Map<Integer, List<Integer>> busyIndexesByDay(List<Placement> meetings) {
    Map<Integer, List<Integer>> byDay = new TreeMap<>();
    meetings.stream()
        .flatMap(meeting -> slotsOf(meeting).stream())
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
