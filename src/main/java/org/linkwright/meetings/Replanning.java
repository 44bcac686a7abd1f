package org.linkwright.meetings;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linkwright.meetings.Schedule.PlacedMeeting;
import org.linkwright.meetingsolver.MeetingEvent;
import org.linkwright.meetingsolver.MeetingTimetable;
import org.linkwright.meetingsolver.ReplanSearch;
import org.linkwright.meetingsolver.Replanner;
import org.linkwright.meetingsolver.TimetableChecker;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/**
 * Mends a schedule: what has begun stays, what is still possible stays where it is, and the rest is
 * put into what is free. How fairly waiting is shared is not asked on the day.
 *
 * @param entered the event as it was entered
 * @param base the version that is mended
 * @param disruptions all that hold
 * @param marked requests whose meetings are marked
 * @param now local time of the event
 */
record Replanning(
    EventSnapshot entered,
    Schedule base,
    List<Disruption> disruptions,
    Set<String> marked,
    LocalDateTime now) {

  /**
   * The event as it is now.
   *
   * @throws ProblemException if it has no requests, or requests that name slots that are gone
   */
  EventSnapshot today() {
    EventSnapshot today = EventOnTheDay.of(entered, disruptions, begun(), now);
    today.requireSchedulable();
    Event event = today.event();
    return today.withEvent(event.withRules(event.rules().withoutFairnessBound()));
  }

  /** The meetings that cannot be changed any more. */
  List<PlacedMeeting> begun() {
    return StoredTimetable.begun(base, marked, now);
  }

  /**
   * The mended schedule.
   *
   * @param at when it was made
   * @throws ProblemException if the event does not have a slot any more in which a meeting began
   */
  Schedule mend(ReplanSearch search, Instant at) {
    EventSnapshot today = today();
    MeetingEvent event = today.forSolver(base);
    Map<String, String> former = StoredTimetable.places(firstToKeepFirst(today), event);
    Set<String> begun = begunIn(former, today);
    MeetingTimetable mended = Replanner.replan(event, former, begun, search);
    return ScheduleWriter.write(
        today,
        mended,
        StoredTimetable.seats(base.meetings()),
        wrongWith(begun, former, event),
        search.seed(),
        at);
  }

  /** The more important first; among equals, whoever would lose its table anyway comes last. */
  private List<PlacedMeeting> firstToKeepFirst(EventSnapshot today) {
    Map<String, EventTable> tables =
        today.event().allTables().stream()
            .collect(Collectors.toMap(EventTable::id, Function.identity()));
    return base.meetings().stream()
        .sorted(
            Comparator.comparing(PlacedMeeting::priority)
                .thenComparing(meeting -> hasLostItsTable(meeting, tables))
                .thenComparing(PlacedMeeting::request))
        .toList();
  }

  private static boolean hasLostItsTable(PlacedMeeting meeting, Map<String, EventTable> tables) {
    if (meeting.table() == null) {
      return false;
    }
    EventTable table = tables.get(meeting.table());
    return table == null || !table.isInUse(new TimeSpan(meeting.start(), meeting.end()));
  }

  private Set<String> begunIn(Map<String, String> former, EventSnapshot today) {
    Set<String> requests =
        today.requests().stream().map(MeetingRequest::externalId).collect(Collectors.toSet());
    Set<String> begun = new HashSet<>();
    for (PlacedMeeting meeting : begun()) {
      if (former.containsKey(meeting.request())) {
        begun.add(meeting.request());
      } else if (requests.contains(meeting.request())) {
        throw new ProblemException(
            ProblemType.WRONG_STATE,
            "The event has no slot at %s any more, where the meeting of request %s began."
                .formatted(meeting.start(), meeting.request()));
      }
    }
    return begun;
  }

  private static List<TimetableChecker.Violation> wrongWith(
      Set<String> begun, Map<String, String> former, MeetingEvent event) {
    Map<String, String> alone = new LinkedHashMap<>(former);
    alone.keySet().retainAll(begun);
    return TimetableChecker.check(MeetingTimetable.of(event, alone)).violations();
  }
}
