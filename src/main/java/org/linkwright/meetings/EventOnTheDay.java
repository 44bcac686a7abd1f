package org.linkwright.meetings;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetings.Schedule.Attendee;
import org.linkwright.meetings.Schedule.PlacedMeeting;

/**
 * An event as it turns out: what was entered, changed by what has happened since, and what has
 * begun already as a fact that no rule is held against.
 */
final class EventOnTheDay {

  private final EventSnapshot entered;
  private final TimeSpan wholeEvent;
  private final Map<String, List<TimeSpan>> absences = new HashMap<>();
  private final Map<String, EventTable> tables = new LinkedHashMap<>();
  private final Set<String> withdrawn = new HashSet<>();
  private boolean tablesHaveChanged;

  private EventOnTheDay(EventSnapshot entered) {
    this.entered = entered;
    List<EventSlot> slots = entered.event().slots();
    wholeEvent = new TimeSpan(slots.get(0).start(), slots.get(slots.size() - 1).end());
    entered.participants().forEach(who -> absences.put(who.externalId(), who.absences()));
    entered.event().allTables().forEach(table -> tables.put(table.id(), table));
  }

  /**
   * The event with everything that has happened.
   *
   * @param disruptions that hold, in the order they were told
   * @param begun meetings that have begun or are marked: they were where they were
   * @param now no other meeting can begin in a slot that has begun; null where that does not matter
   */
  static EventSnapshot of(
      EventSnapshot entered,
      List<Disruption> disruptions,
      List<PlacedMeeting> begun,
      @Nullable LocalDateTime now) {
    if (disruptions.isEmpty() && begun.isEmpty() && now == null) {
      return entered;
    }
    EventOnTheDay day = new EventOnTheDay(entered);
    disruptions.forEach(day::apply);
    begun.forEach(day::allow);
    return day.snapshot(begun, now);
  }

  private void apply(Disruption disruption) {
    TimeSpan span = span(disruption);
    switch (disruption.kind()) {
      case PARTICIPANT_GONE, LATE_ARRIVAL -> addAbsence(disruption.participant(), span);
      case TABLE_LOST -> disruption.tables().forEach(table -> lose(table, span));
      case BREAK -> entered.participants().forEach(who -> addAbsence(who.externalId(), span));
      case REQUEST_WITHDRAWN -> {
        if (disruption.request() != null) {
          withdrawn.add(disruption.request());
        }
      }
      // What has come is stored already.
      case WALK_IN, REQUEST_ADDED -> {}
    }
  }

  private TimeSpan span(Disruption disruption) {
    LocalDateTime from = disruption.from();
    LocalDateTime until = disruption.until();
    return new TimeSpan(
        from == null ? wholeEvent.start() : from, until == null ? wholeEvent.end() : until);
  }

  private void addAbsence(@Nullable String participant, TimeSpan span) {
    if (participant != null && !span.isEmpty()) {
      absences.computeIfPresent(
          participant,
          (id, spans) -> {
            List<TimeSpan> more = new ArrayList<>(spans);
            more.add(span);
            return more;
          });
    }
  }

  private void lose(String id, TimeSpan span) {
    EventTable table = tables.get(id);
    if (table != null && !span.isEmpty()) {
      List<TimeSpan> outOfUse = new ArrayList<>(table.outOfUse());
      outOfUse.add(span);
      tables.put(id, table.withOutOfUse(outOfUse));
      tablesHaveChanged = true;
    }
  }

  /** Whoever has met was there, and so was the table. */
  private void allow(PlacedMeeting meeting) {
    TimeSpan span = new TimeSpan(meeting.start(), meeting.end());
    meeting
        .attendees()
        .forEach(
            who ->
                absences.computeIfPresent(
                    who.externalId(), (id, spans) -> TimeSpan.without(spans, span)));
    EventTable table = meeting.table() == null ? null : tables.get(meeting.table());
    if (table != null && !table.outOfUse().isEmpty()) {
      tables.put(table.id(), table.withOutOfUse(TimeSpan.without(table.outOfUse(), span)));
      tablesHaveChanged = true;
    }
  }

  private EventSnapshot snapshot(List<PlacedMeeting> begun, @Nullable LocalDateTime now) {
    Event event = entered.event();
    return new EventSnapshot(
        entered.eventId(),
        entered.inputRevision(),
        tablesHaveChanged ? event.withTablePlan(List.copyOf(tables.values())) : event,
        participants(begun),
        requests(begun, now));
  }

  private List<Participant> participants(List<PlacedMeeting> begun) {
    Map<String, List<LocalDate>> daysOf = new HashMap<>();
    for (PlacedMeeting meeting : begun) {
      for (Attendee who : meeting.attendees().toList()) {
        daysOf
            .computeIfAbsent(who.externalId(), id -> new ArrayList<>())
            .add(meeting.start().toLocalDate());
      }
    }
    return entered.participants().stream()
        .map(
            who -> {
              List<LocalDate> days = daysOf.getOrDefault(who.externalId(), List.of());
              int mostOnADay =
                  days.stream().mapToInt(day -> Collections.frequency(days, day)).max().orElse(0);
              return who.withAbsences(absences.getOrDefault(who.externalId(), List.of()))
                  .withLimitsOfAtLeast(days.size(), mostOnADay);
            })
        .toList();
  }

  private List<MeetingRequest> requests(List<PlacedMeeting> begun, @Nullable LocalDateTime now) {
    Set<LocalDateTime> slots =
        entered.event().slots().stream().map(EventSlot::start).collect(Collectors.toSet());
    Map<String, LocalDateTime> starts =
        begun.stream()
            .filter(meeting -> slots.contains(meeting.start()))
            .collect(Collectors.toMap(PlacedMeeting::request, PlacedMeeting::start));
    List<LocalDateTime> past =
        entered.event().slots().stream()
            .map(EventSlot::start)
            .filter(start -> now != null && !start.isAfter(now))
            .toList();
    return entered.requests().stream()
        .filter(request -> starts.containsKey(request.externalId()) || isWanted(request))
        .map(request -> request(request, starts, past))
        .toList();
  }

  private MeetingRequest request(
      MeetingRequest request, Map<String, LocalDateTime> starts, List<LocalDateTime> past) {
    LocalDateTime start = starts.get(request.externalId());
    return start == null
        ? request.withoutSlots(
            past, request.after().stream().filter(id -> !withdrawn.contains(id)).toList())
        : request.begunAt(
            start, request.after().stream().filter(id -> !starts.containsKey(id)).toList());
  }

  private boolean isWanted(MeetingRequest request) {
    return !withdrawn.contains(request.externalId());
  }
}
