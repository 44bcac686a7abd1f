package org.linkwright.meetings;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetings.Schedule.Attendee;
import org.linkwright.meetings.Schedule.PlacedMeeting;
import org.linkwright.meetings.Schedule.UnplacedRequest;
import org.linkwright.meetingsolver.MeetingTimetable;
import org.linkwright.meetingsolver.Seating;
import org.linkwright.meetingsolver.Slot;
import org.linkwright.meetingsolver.TimetableChecker;
import org.linkwright.meetingsolver.WhyNot;
import org.linkwright.meetingsolver.WhyNotFinder;

/** Turns a finished timetable into the schedule that is stored and shown. */
final class ScheduleWriter {

  /** Each change is tried out on the whole event, which takes some hundredths of a second. */
  private static final int MOST_CHANGES = 100;

  /** Of large events fewer changes are tried, so that all of them take some seconds together. */
  private static final int MOST_REQUESTS_LOOKED_AT = 200_000;

  /** On the day somebody stands and waits for the answer. */
  private static final int MOST_CHANGES_IN_A_HURRY = 10;

  private final EventSnapshot snapshot;
  private final MeetingTimetable timetable;
  private final Map<String, Participant> participants;
  private final List<String> slotStarts;
  private final Set<String> online;

  private final Map<String, Seating.Seat> formerSeats;
  private final List<TimetableChecker.Violation> tolerated;
  private final int mostChanges;

  private ScheduleWriter(
      EventSnapshot snapshot,
      MeetingTimetable timetable,
      Map<String, Seating.Seat> formerSeats,
      List<TimetableChecker.Violation> tolerated) {
    this.snapshot = snapshot;
    this.timetable = timetable;
    this.formerSeats = formerSeats;
    this.tolerated = tolerated;
    this.mostChanges =
        Math.min(
            formerSeats.isEmpty() ? MOST_CHANGES : MOST_CHANGES_IN_A_HURRY,
            MOST_REQUESTS_LOOKED_AT / Math.max(1, snapshot.requests().size()));
    this.participants = snapshot.participantsById();
    this.online = timetable.online();
    this.slotStarts =
        snapshot.event().slots().stream().map(slot -> slot.start().toString()).toList();
  }

  /**
   * The schedule of a timetable, each meeting with its table, each request left over with its
   * reason.
   *
   * @throws IllegalStateException if the timetable breaks a rule: it is never stored
   */
  static Schedule write(
      EventSnapshot snapshot, MeetingTimetable timetable, long seed, Instant now) {
    return write(snapshot, timetable, Map.of(), List.of(), seed, now);
  }

  /**
   * The schedule of a timetable that was made from an earlier one: meetings keep their tables
   * wherever they can.
   *
   * @param formerSeats times and tables by request
   * @param tolerated what is wrong with meetings that have begun, and too late to mend
   * @throws IllegalStateException if the timetable breaks any other rule: it is never stored
   */
  static Schedule write(
      EventSnapshot snapshot,
      MeetingTimetable timetable,
      Map<String, Seating.Seat> formerSeats,
      List<TimetableChecker.Violation> tolerated,
      long seed,
      Instant now) {
    return new ScheduleWriter(snapshot, timetable, formerSeats, tolerated).schedule(seed, now);
  }

  private Schedule schedule(long seed, Instant now) {
    TimetableChecker.Findings findings = TimetableChecker.check(timetable);
    List<TimetableChecker.Violation> broken = new ArrayList<>(findings.violations());
    tolerated.forEach(broken::remove);
    if (!broken.isEmpty()) {
      throw new IllegalStateException("The timetable breaks rules: " + broken);
    }
    Schedule.Summary summary =
        new Schedule.Summary(
            snapshot.accepted().size(),
            findings.placed(),
            findings.unplaced(),
            participants.size(),
            findings.breaks(),
            findings.idleSlots(),
            snapshot.withStatus(MeetingRequest.Status.PENDING).size());
    return Schedule.draft(now, seed, summary, meetings(), unplaced());
  }

  private List<PlacedMeeting> meetings() {
    Map<String, String> places = timetable.places();
    Seating seating = Seating.of(timetable, formerSeats);
    Map<String, EventTable> tables = new LinkedHashMap<>();
    snapshot.event().allTables().forEach(table -> tables.put(table.id(), table));
    List<String> inOrder = List.copyOf(tables.keySet());
    List<PlacedMeeting> meetings = new ArrayList<>();
    for (MeetingRequest request : snapshot.accepted()) {
      String place = places.get(request.externalId());
      if (place != null) {
        EventTable table = tables.get(seating.tables().get(request.externalId()));
        meetings.add(meeting(request, place, table, seating));
      }
    }
    meetings.sort(
        Comparator.comparing(PlacedMeeting::start)
            .thenComparing(
                PlacedMeeting::table,
                Comparator.nullsLast(Comparator.comparingInt(inOrder::indexOf)))
            .thenComparing(PlacedMeeting::request));
    return meetings;
  }

  private PlacedMeeting meeting(
      MeetingRequest request, String place, @Nullable EventTable table, Seating seating) {
    int begin = slotStarts.indexOf(place);
    List<EventSlot> slots = snapshot.event().slots();
    return new PlacedMeeting(
        request.externalId(),
        attendee(request.from()),
        attendee(request.to()),
        request.others().stream().map(this::attendee).toList(),
        request.priority(),
        slots.get(begin).start(),
        slots.get(begin + request.lengthInSlots() - 1).end(),
        table == null ? null : table.id(),
        table == null ? null : table.hall(),
        interpreter(seating.interpreters().get(request.externalId())),
        online.contains(request.externalId()),
        request.note());
  }

  private @Nullable Attendee interpreter(@Nullable String id) {
    return snapshot.event().interpreters().stream()
        .filter(interpreter -> interpreter.id().equals(id))
        .findFirst()
        .map(interpreter -> new Attendee(interpreter.id(), interpreter.name()))
        .orElse(null);
  }

  private List<UnplacedRequest> unplaced() {
    return new WhyNotFinder(timetable)
        .explainWithChanges(mostChanges).stream().map(this::unplaced).toList();
  }

  private UnplacedRequest unplaced(WhyNot why) {
    return new UnplacedRequest(
        why.request().id(),
        attendee(why.request().first().id()),
        attendee(why.request().second().id()),
        why.request().priority(),
        why.reason(),
        why.sentence(),
        why.participants().stream().map(participant -> participant.id()).toList(),
        times(why.slots()),
        why.bindings().stream()
            .map(binding -> new Schedule.Binding(binding.reason(), times(binding.slots())))
            .toList(),
        why.change() == null ? null : Schedule.SmallestChange.of(why.change()));
  }

  private static List<LocalDateTime> times(List<Slot> slots) {
    return slots.stream().map(slot -> LocalDateTime.parse(slot.id())).toList();
  }

  private Attendee attendee(String externalId) {
    Participant participant = participants.get(externalId);
    return new Attendee(externalId, participant == null ? externalId : participant.name());
  }
}
