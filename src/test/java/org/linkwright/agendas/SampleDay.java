package org.linkwright.agendas;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetings.Event;
import org.linkwright.meetings.EventBreak;
import org.linkwright.meetings.EventRules;
import org.linkwright.meetings.EventSlot;
import org.linkwright.meetings.EventTable;
import org.linkwright.meetings.HalfDay;
import org.linkwright.meetings.Interpreter;
import org.linkwright.meetings.OnlineHours;
import org.linkwright.meetings.Participant;
import org.linkwright.meetings.Schedule;
import org.linkwright.meetings.Schedule.Attendee;
import org.linkwright.meetings.Schedule.PlacedMeeting;
import org.linkwright.meetings.Schedule.UnplacedRequest;
import org.linkwright.meetings.ScheduleOrigin;
import org.linkwright.meetings.ScheduleStatus;
import org.linkwright.meetings.ScheduledEvent;
import org.linkwright.meetingsolver.WhyNot;
import org.linkwright.shared.Priority;

/** A small supplier day in Prague, to be put together line by line. */
final class SampleDay {

  static final UUID EVENT_ID = UUID.fromString("01890000-0000-7000-8000-000000000001");

  private final List<EventSlot> slots = new ArrayList<>();
  private final List<EventBreak> breaks = new ArrayList<>();
  private final List<EventTable> tables = new ArrayList<>();
  private final List<Participant> participants = new ArrayList<>();
  private final List<Interpreter> interpreters = new ArrayList<>();
  private final List<PlacedMeeting> meetings = new ArrayList<>();
  private final List<UnplacedRequest> unplaced = new ArrayList<>();
  private int version = 1;

  /** Slots of 20 minutes from the first time to the last, on one day. */
  SampleDay slots(String day, String from, String until) {
    LocalDateTime end = LocalDateTime.parse(day + "T" + until);
    LocalDateTime start = LocalDateTime.parse(day + "T" + from);
    while (start.isBefore(end)) {
      slots.add(new EventSlot(start, start.plusMinutes(20), null));
      start = start.plusMinutes(20);
    }
    return this;
  }

  SampleDay pause(@Nullable String name, String day, String from, String until) {
    breaks.add(
        new EventBreak(
            name, LocalDateTime.parse(day + "T" + from), LocalDateTime.parse(day + "T" + until)));
    return this;
  }

  SampleDay table(String id, @Nullable String hall) {
    tables.add(new EventTable(id, hall, 2, List.of(), null, List.of()));
    return this;
  }

  SampleDay participant(String id, String name, @Nullable String language) {
    return participant(id, name, language, null);
  }

  SampleDay participant(
      String id, String name, @Nullable String language, @Nullable String onlineZone) {
    OnlineHours online =
        onlineZone == null
            ? null
            : OnlineHours.in(onlineZone, LocalTime.of(0, 0), LocalTime.of(23, 59));
    participants.add(
        new Participant(
            new UUID(7, participants.size()),
            id,
            name,
            Participant.Role.OTHER,
            null,
            id.toLowerCase(java.util.Locale.ROOT) + "@example.org",
            language,
            List.of(),
            1,
            null,
            null,
            null,
            null,
            null,
            HalfDay.ANY,
            List.of(),
            online,
            List.of(),
            null,
            null));
    return this;
  }

  SampleDay interpreter(String id, String name) {
    interpreters.add(new Interpreter(id, name, null, List.of("cs", "en"), "cs", List.of()));
    return this;
  }

  SampleDay meeting(String request, String from, String to, String start, @Nullable String table) {
    return meeting(request, from, to, start, table, null, null);
  }

  SampleDay meeting(
      String request,
      String from,
      String to,
      String start,
      @Nullable String table,
      @Nullable String interpreter,
      @Nullable String note) {
    LocalDateTime begins = LocalDateTime.parse(start);
    String hall =
        tables.stream()
            .filter(known -> known.id().equals(table))
            .map(EventTable::hall)
            .findFirst()
            .orElse(null);
    meetings.add(
        new PlacedMeeting(
            request,
            attendee(from),
            attendee(to),
            List.of(),
            Priority.SHOULD,
            begins,
            begins.plusMinutes(20),
            table,
            hall,
            interpreter == null ? null : new Attendee(interpreter, nameOf(interpreter)),
            table == null,
            note));
    return this;
  }

  SampleDay unplaced(String request, String from, String to, String sentence) {
    unplaced.add(
        new UnplacedRequest(
            request,
            attendee(from),
            attendee(to),
            Priority.MAY,
            WhyNot.Reason.PARTICIPANTS_BUSY,
            sentence,
            List.of(from),
            List.of(),
            List.of(),
            null));
    return this;
  }

  SampleDay version(int number) {
    version = number;
    return this;
  }

  Event event() {
    return new Event(
        EVENT_ID,
        "day",
        "Supplier Day 2027",
        "Europe/Prague",
        "en",
        "PVA Letňany",
        tables.isEmpty() ? 10 : null,
        tables,
        slots,
        breaks,
        interpreters,
        EventRules.DEFAULT,
        null,
        null);
  }

  Schedule schedule() {
    return new Schedule(
        new UUID(9, version),
        version,
        ScheduleStatus.DRAFT,
        ScheduleOrigin.SEARCH,
        null,
        Instant.parse("2027-03-10T10:00:00Z").plusSeconds(3600L * version),
        null,
        1,
        new Schedule.Summary(
            meetings.size() + unplaced.size(),
            meetings.size(),
            unplaced.size(),
            participants.size(),
            0,
            0,
            0),
        null,
        meetings,
        unplaced);
  }

  AgendaBook book() {
    return AgendaBook.of(new ScheduledEvent(event(), participants, schedule()));
  }

  private Attendee attendee(String id) {
    return new Attendee(id, nameOf(id));
  }

  private String nameOf(String id) {
    return participants.stream()
        .filter(known -> known.externalId().equals(id))
        .map(Participant::name)
        .findFirst()
        .or(
            () ->
                interpreters.stream()
                    .filter(known -> known.id().equals(id))
                    .map(Interpreter::name)
                    .findFirst())
        .orElse(id);
  }
}
