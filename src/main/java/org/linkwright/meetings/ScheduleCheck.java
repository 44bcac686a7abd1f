package org.linkwright.meetings;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetings.Schedule.Attendee;
import org.linkwright.meetings.Schedule.PlacedMeeting;
import org.linkwright.meetingsolver.MeetingEvent;
import org.linkwright.meetingsolver.TimetableChecker;
import org.linkwright.shared.FieldError;

/** Whether a schedule that was made earlier can still be held. */
final class ScheduleCheck {

  private final EventSnapshot today;
  private final Set<String> begun;
  private final List<FieldError> problems = new ArrayList<>();

  private ScheduleCheck(EventSnapshot today, Set<String> begun) {
    this.today = today;
    this.begun = begun;
  }

  /**
   * What the event does not allow any more, one by one; empty where all of it can be held. How
   * fairly waiting is shared is not asked.
   *
   * @param today the event as it is
   * @param begun requests whose meetings have begun: whatever is said against them comes too late
   */
  static List<FieldError> problems(EventSnapshot today, Schedule schedule, Set<String> begun) {
    return new ScheduleCheck(today, begun).check(schedule);
  }

  private List<FieldError> check(Schedule schedule) {
    Map<String, MeetingRequest> requests =
        today.requests().stream()
            .collect(Collectors.toMap(MeetingRequest::externalId, Function.identity()));
    Map<String, EventTable> tables =
        today.event().allTables().stream()
            .collect(Collectors.toMap(EventTable::id, Function.identity()));
    Set<LocalDateTime> starts =
        today.event().slots().stream().map(EventSlot::start).collect(Collectors.toSet());
    for (PlacedMeeting meeting : schedule.meetings()) {
      if (!begun.contains(meeting.request())) {
        checkRequest(meeting, requests.get(meeting.request()));
        if (!starts.contains(meeting.start())) {
          found(
              meeting.request(), "is at " + meeting.start() + ", where there is no slot any more");
        }
        checkTable(meeting, tables);
      }
    }
    List<String> lost = today.requestsOfLostSlots();
    if (lost.isEmpty()) {
      checkRules(schedule);
    }
    lost.forEach(request -> found(request, "names a slot that is gone"));
    return problems;
  }

  private void checkRequest(PlacedMeeting meeting, @Nullable MeetingRequest request) {
    if (request == null) {
      found(meeting.request(), "does not exist any more, or was withdrawn");
    } else if (request.status() != MeetingRequest.Status.ACCEPTED) {
      found(meeting.request(), "is not accepted any more");
    } else if (!request
        .participants()
        .collect(Collectors.toSet())
        .equals(meeting.attendees().map(Attendee::externalId).collect(Collectors.toSet()))) {
      found(meeting.request(), "is of other participants now");
    }
  }

  private void checkTable(PlacedMeeting meeting, Map<String, EventTable> tables) {
    if (meeting.table() == null) {
      return;
    }
    EventTable table = tables.get(meeting.table());
    if (table == null) {
      found(meeting.request(), "is at table " + meeting.table() + ", which is not there any more");
    } else if (!table.isInUse(new TimeSpan(meeting.start(), meeting.end()))) {
      found(
          meeting.request(),
          "is at table " + meeting.table() + ", which is not in use at " + meeting.start());
    }
  }

  /** Rules that are broken by what has begun alone are not held against the rest. */
  private void checkRules(Schedule schedule) {
    MeetingEvent event =
        today
            .withEvent(today.event().withRules(today.event().rules().withoutFairnessBound()))
            .forSolver(schedule);
    List<PlacedMeeting> alone =
        schedule.meetings().stream().filter(meeting -> begun.contains(meeting.request())).toList();
    List<TimetableChecker.Violation> broken = broken(schedule.meetings(), event);
    broken.removeAll(broken(alone, event));
    for (TimetableChecker.Violation violation : broken) {
      problems.add(FieldError.parameter(violation.rule().name(), violation.sentence()));
    }
  }

  private static List<TimetableChecker.Violation> broken(
      List<PlacedMeeting> meetings, MeetingEvent event) {
    return new ArrayList<>(
        TimetableChecker.check(StoredTimetable.of(meetings, event)).violations());
  }

  private void found(String request, String message) {
    problems.add(FieldError.parameter("request " + request, message));
  }

  /**
   * What a version would change although it has begun, one by one.
   *
   * @param published the version that holds
   * @param marked requests whose meetings are marked
   */
  static List<FieldError> begunThatWouldChange(
      Schedule published, Schedule next, Set<String> marked, LocalDateTime now) {
    Set<String> requests = new LinkedHashSet<>();
    published.meetings().forEach(meeting -> requests.add(meeting.request()));
    next.meetings().forEach(meeting -> requests.add(meeting.request()));
    Map<String, MeetingPlace> before = placesOf(published);
    Map<String, MeetingPlace> after = placesOf(next);
    List<FieldError> problems = new ArrayList<>();
    for (String request : requests) {
      MeetingPlace was = before.get(request);
      MeetingPlace willBe = after.get(request);
      boolean changes = !Objects.equals(was, willBe);
      if (changes && was != null && marked.contains(request)) {
        problems.add(
            FieldError.parameter("request " + request, "is marked at " + was.start() + " already"));
      } else if (changes && (hasBegun(was, now) || hasBegun(willBe, now))) {
        problems.add(FieldError.parameter("request " + request, "would change, and has begun"));
      }
    }
    return problems;
  }

  private static boolean hasBegun(@Nullable MeetingPlace place, LocalDateTime now) {
    return place != null && !place.start().isAfter(now);
  }

  private static Map<String, MeetingPlace> placesOf(Schedule schedule) {
    return schedule.meetings().stream()
        .collect(Collectors.toMap(PlacedMeeting::request, PlacedMeeting::place));
  }
}
