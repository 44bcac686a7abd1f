package org.linkwright.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linkwright.access.Caller;
import org.linkwright.meetings.ClosingReport.NoShows;
import org.linkwright.meetings.ClosingReport.TableUse;
import org.linkwright.meetings.ClosingReport.Waiting;
import org.linkwright.meetings.Schedule.Attendee;
import org.linkwright.meetings.Schedule.PlacedMeeting;
import org.linkwright.meetings.Schedule.UnplacedRequest;
import org.linkwright.meetingsolver.ParticipantWaiting;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** Draws up what became of an event from its published versions and what was noted on the spot. */
@ApplicationScoped
public class ClosingReports {

  private final ScheduleRepository schedules;
  private final EventSnapshots snapshots;
  private final Events events;
  private final Disruptions disruptions;
  private final MeetingMarks marks;

  ClosingReports(
      ScheduleRepository schedules,
      EventSnapshots snapshots,
      Events events,
      Disruptions disruptions,
      MeetingMarks marks) {
    this.schedules = schedules;
    this.snapshots = snapshots;
    this.events = events;
    this.disruptions = disruptions;
    this.marks = marks;
  }

  /**
   * The report as of now.
   *
   * @throws ProblemException if no version is published
   */
  @Transactional
  public ClosingReport report(Caller caller, EventPlace place) {
    UUID eventId = events.require(caller, place);
    List<Schedule> published =
        schedules.everPublished(eventId).stream().map(ScheduleEntity::toSchedule).toList();
    Schedule holds =
        published.stream()
            .filter(schedule -> schedule.status() == ScheduleStatus.PUBLISHED)
            .findFirst()
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemType.WRONG_STATE, "No version of the schedule is published yet."));
    List<MeetingMark> noted = marks.ofEvent(eventId);
    Set<String> held = requests(noted, MeetingMark.Kind.HELD);
    Set<String> missed = requests(noted, MeetingMark.Kind.NO_SHOW);
    List<String> planned = holds.meetings().stream().map(PlacedMeeting::request).toList();
    List<String> unmarked =
        planned.stream()
            .filter(request -> !held.contains(request) && !missed.contains(request))
            .toList();
    int numberHeld = (int) planned.stream().filter(held::contains).count();
    EventSnapshot entered = snapshots.asEntered(eventId);
    return new ClosingReport(
        holds.number(),
        planned.size(),
        numberHeld,
        planned.size() - numberHeld - unmarked.size(),
        unmarked.size(),
        unmarked,
        noShows(noted, entered),
        cancelled(published, Set.copyOf(planned)),
        neverPlaced(published, holds),
        (int) published.stream().filter(each -> each.origin() == ScheduleOrigin.REPLAN).count(),
        waiting(holds, entered),
        tableUse(
            holds,
            EventOnTheDay.of(entered, disruptions.inForce(eventId), holds.meetings(), null)));
  }

  private static Set<String> requests(List<MeetingMark> marks, MeetingMark.Kind kind) {
    return marks.stream()
        .filter(mark -> mark.kind() == kind)
        .map(MeetingMark::request)
        .collect(Collectors.toSet());
  }

  private static List<NoShows> noShows(List<MeetingMark> marks, EventSnapshot event) {
    Map<String, List<String>> byParticipant = new TreeMap<>();
    for (MeetingMark mark : marks) {
      if (mark.kind() == MeetingMark.Kind.NO_SHOW && mark.participant() != null) {
        byParticipant
            .computeIfAbsent(mark.participant(), id -> new ArrayList<>())
            .add(mark.request());
      }
    }
    return byParticipant.entrySet().stream()
        .map(entry -> new NoShows(attendee(entry.getKey(), event), entry.getValue()))
        .sorted(Comparator.comparingInt(noShows -> -noShows.requests().size()))
        .toList();
  }

  /** Each with the last place it had. */
  private static List<PlacedMeeting> cancelled(List<Schedule> published, Set<String> planned) {
    Map<String, PlacedMeeting> last = new LinkedHashMap<>();
    for (Schedule schedule : published) {
      schedule.meetings().forEach(meeting -> last.put(meeting.request(), meeting));
    }
    return last.values().stream()
        .filter(meeting -> !planned.contains(meeting.request()))
        .sorted(Comparator.comparing(PlacedMeeting::start).thenComparing(PlacedMeeting::request))
        .toList();
  }

  private static List<UnplacedRequest> neverPlaced(List<Schedule> published, Schedule holds) {
    Set<String> onceInPlace =
        published.stream()
            .flatMap(schedule -> schedule.meetings().stream())
            .map(PlacedMeeting::request)
            .collect(Collectors.toSet());
    return holds.unplaced().stream()
        .filter(request -> !onceInPlace.contains(request.request()))
        .toList();
  }

  /** By the meetings alone: what else was asked for does not matter any more. */
  private static List<Waiting> waiting(Schedule holds, EventSnapshot event) {
    EventSnapshot asHeld = EventOnTheDay.of(event, List.of(), holds.meetings(), null);
    List<MeetingRequest> held =
        asHeld.requests().stream()
            .filter(request -> holds.meetingOf(request.externalId()).isPresent())
            .filter(request -> request.fixedSlot() != null)
            .toList();
    EventSnapshot alone = asHeld.withRequests(held);
    return ParticipantWaiting.ofAll(StoredTimetable.of(holds.meetings(), alone.forSolver()))
        .stream()
        .map(
            day ->
                new Waiting(
                    attendee(day.participant(), event),
                    day.meetings(),
                    day.breaks(),
                    day.idleSlots()))
        .toList();
  }

  private static List<TableUse> tableUse(Schedule holds, EventSnapshot today) {
    return today.event().slots().stream()
        .map(
            slot ->
                new TableUse(
                    slot.start(),
                    today.tableIdsAt(slot).size(),
                    (int)
                        holds.meetings().stream()
                            .filter(meeting -> meeting.table() != null)
                            .filter(meeting -> slot.overlaps(meeting.start(), meeting.end()))
                            .count()))
        .toList();
  }

  private static Attendee attendee(String id, EventSnapshot event) {
    return new Attendee(
        id,
        event.participants().stream()
            .filter(who -> who.externalId().equals(id))
            .findFirst()
            .map(Participant::name)
            .orElse(id));
  }
}
