package org.linkwright.agendas;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linkwright.agendas.Agenda.Meeting;
import org.linkwright.agendas.Agenda.Owner;
import org.linkwright.agendas.Agenda.Span;
import org.linkwright.meetings.Event;
import org.linkwright.meetings.EventSlot;
import org.linkwright.meetings.EventTable;
import org.linkwright.meetings.Interpreter;
import org.linkwright.meetings.OnlineHours;
import org.linkwright.meetings.Participant;
import org.linkwright.meetings.Schedule;
import org.linkwright.meetings.Schedule.Attendee;
import org.linkwright.meetings.Schedule.PlacedMeeting;
import org.linkwright.meetings.Schedule.UnplacedRequest;
import org.linkwright.meetings.ScheduledEvent;
import org.linkwright.shared.ProblemException;

/** All agendas of one version of a schedule. */
final class AgendaBook {

  private static final String FALLBACK_LANGUAGE = "en";

  private static final Comparator<PlacedMeeting> BY_TIME =
      Comparator.comparing(PlacedMeeting::start)
          .thenComparing(meeting -> Objects.requireNonNullElse(meeting.table(), ""), Names.ORDER)
          .thenComparing(PlacedMeeting::request);

  private final Event event;
  private final List<Participant> participants;
  private final Schedule schedule;
  private final ZoneId zone;
  private final Map<String, List<PlacedMeeting>> byParticipant = new HashMap<>();
  private final Map<String, List<UnplacedRequest>> unplacedByParticipant = new HashMap<>();

  private AgendaBook(ScheduledEvent scheduled) {
    event = scheduled.event();
    participants = scheduled.participants();
    schedule = scheduled.schedule();
    zone = event.zone();
    for (PlacedMeeting meeting : schedule.meetings()) {
      meeting.attendees().distinct().forEach(who -> list(byParticipant, who).add(meeting));
    }
    for (UnplacedRequest request : schedule.unplaced()) {
      Stream.of(request.from(), request.to())
          .distinct()
          .forEach(who -> list(unplacedByParticipant, who).add(request));
    }
  }

  static AgendaBook of(ScheduledEvent scheduled) {
    return new AgendaBook(scheduled);
  }

  private static <T> List<T> list(Map<String, List<T>> lists, Attendee who) {
    return lists.computeIfAbsent(who.externalId(), id -> new ArrayList<>());
  }

  Event event() {
    return event;
  }

  Schedule schedule() {
    return schedule;
  }

  /** The agendas of everybody, or everything, of a kind: by name of table and hall, else by id. */
  List<Agenda> all(AgendaKind kind) {
    return switch (kind) {
      case PARTICIPANT -> participants.stream().map(this::of).toList();
      case INTERPRETER -> event.interpreters().stream().map(this::of).toList();
      case TABLE -> tables().stream().map(this::ofTable).toList();
      case HALL -> halls().stream().map(this::ofHall).toList();
    };
  }

  /** The agendas of all participants, each made when it is asked for. */
  Stream<Agenda> participants() {
    return participants.stream().map(this::of);
  }

  /**
   * @param reference external id or id of a participant, id of a table or an interpreter, name of a
   *     hall
   * @throws ProblemException if there is none
   */
  Agenda get(AgendaKind kind, String reference) {
    Optional<Agenda> found =
        switch (kind) {
          case PARTICIPANT ->
              participants.stream().filter(goesBy(reference)).findFirst().map(this::of);
          case INTERPRETER ->
              event.interpreters().stream()
                  .filter(interpreter -> interpreter.id().equals(reference))
                  .findFirst()
                  .map(this::of);
          case TABLE -> tables().stream().filter(reference::equals).findFirst().map(this::ofTable);
          case HALL -> halls().stream().filter(reference::equals).findFirst().map(this::ofHall);
        };
    return found.orElseThrow(() -> ProblemException.notFound(kind.noun(), reference));
  }

  /**
   * @param reference external id or id
   */
  Optional<Participant> participant(String reference) {
    return participants.stream().filter(goesBy(reference)).findFirst();
  }

  private static Predicate<Participant> goesBy(String reference) {
    return participant ->
        participant.externalId().equals(reference)
            || String.valueOf(participant.id()).equals(reference);
  }

  Agenda of(Participant participant) {
    String id = participant.externalId();
    ZoneId ownZone = Optional.ofNullable(participant.online()).map(OnlineHours::zone).orElse(zone);
    List<PlacedMeeting> meetings = byParticipant.getOrDefault(id, List.of());
    return agenda(
        new Owner(AgendaKind.PARTICIPANT, id, participant.name(), null, null),
        ownZone,
        participant.language(),
        meetings,
        free(meetings, slot -> isThere(participant, slot)),
        unplacedByParticipant.getOrDefault(id, List.of()));
  }

  private boolean isThere(Participant participant, EventSlot slot) {
    OnlineHours hours = participant.online();
    return !participant.isAbsentAt(slot)
        && (hours == null || hours.cover(slot.start().atZone(zone), slot.end().atZone(zone)));
  }

  private Agenda of(Interpreter interpreter) {
    Owner owner =
        new Owner(AgendaKind.INTERPRETER, interpreter.id(), interpreter.name(), null, null);
    List<PlacedMeeting> meetings = meetings(owner);
    return agenda(
        owner,
        zone,
        interpreter.language(),
        meetings,
        free(meetings, interpreter::isThereAt),
        List.of());
  }

  private Agenda ofTable(String table) {
    Optional<EventTable> planned =
        event.allTables().stream().filter(known -> known.id().equals(table)).findFirst();
    List<PlacedMeeting> meetings = meetings(new Owner(AgendaKind.TABLE, table, table, null, null));
    Owner owner =
        new Owner(
            AgendaKind.TABLE,
            table,
            table,
            planned.map(EventTable::hall).orElse(null),
            host(planned, meetings).orElse(null));
    return agenda(
        owner,
        zone,
        null,
        meetings,
        free(meetings, slot -> planned.stream().allMatch(known -> known.isInUseAt(slot))),
        List.of());
  }

  /** Whom a table is kept for, or who alone has all of its meetings, if there are several. */
  private Optional<Attendee> host(Optional<EventTable> table, List<PlacedMeeting> meetings) {
    Optional<Attendee> keptFor =
        table
            .map(EventTable::keptFor)
            .flatMap(this::participant)
            .map(one -> new Attendee(one.externalId(), one.name()));
    if (keptFor.isPresent() || meetings.size() < 2) {
      return keptFor;
    }
    List<Attendee> inAll =
        meetings.get(0).attendees().filter(who -> isInAll(who, meetings)).distinct().toList();
    return inAll.size() == 1 ? Optional.of(inAll.get(0)) : Optional.empty();
  }

  private static boolean isInAll(Attendee who, List<PlacedMeeting> meetings) {
    return meetings.stream().allMatch(meeting -> meeting.isOf(who.externalId()));
  }

  private Agenda ofHall(String hall) {
    boolean named = !hall.equals(Agenda.HALL_WITHOUT_NAME);
    Owner owner = new Owner(AgendaKind.HALL, hall, named ? hall : event.name(), null, null);
    return agenda(owner, zone, null, meetings(owner), List.of(), List.of());
  }

  private List<PlacedMeeting> meetings(Owner owner) {
    return schedule.meetings().stream().filter(owner::has).toList();
  }

  private List<String> tables() {
    TreeSet<String> tables = new TreeSet<>(Names.ORDER);
    event.allTables().forEach(table -> tables.add(table.id()));
    schedule.meetings().stream()
        .map(PlacedMeeting::table)
        .filter(Objects::nonNull)
        .forEach(tables::add);
    return List.copyOf(tables);
  }

  private List<String> halls() {
    TreeSet<String> halls = new TreeSet<>(Names.ORDER);
    event.allTables().forEach(table -> halls.add(Agenda.hallOf(table.hall())));
    schedule.meetings().stream()
        .filter(meeting -> !meeting.online())
        .forEach(meeting -> halls.add(Agenda.hallOf(meeting.hall())));
    return List.copyOf(halls);
  }

  private Agenda agenda(
      Owner owner,
      ZoneId ownZone,
      @Nullable String language,
      List<PlacedMeeting> meetings,
      List<Span> free,
      List<UnplacedRequest> unplaced) {
    return new Agenda(
        owner,
        event.name(),
        event.venue(),
        event.timeZone(),
        ownZone.equals(zone) ? null : ownZone.getId(),
        Stream.of(language, event.language())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(FALLBACK_LANGUAGE),
        schedule.number(),
        schedule.status(),
        schedule.createdAt(),
        meetings.stream().sorted(BY_TIME).map(meeting -> seenBy(owner, ownZone, meeting)).toList(),
        event.breaks().stream()
            .map(pause -> new Span(at(pause.start()), at(pause.end()), pause.name()))
            .sorted(Comparator.comparing(Span::start))
            .toList(),
        free,
        unplaced);
  }

  private List<Span> free(List<PlacedMeeting> meetings, Predicate<EventSlot> isThere) {
    return event.slots().stream()
        .filter(isThere)
        .filter(
            slot ->
                meetings.stream()
                    .noneMatch(meeting -> slot.overlaps(meeting.start(), meeting.end())))
        .map(slot -> new Span(at(slot.start()), at(slot.end()), null))
        .toList();
  }

  /** Every meeting with everybody in it, for organisers. */
  List<Meeting> everything() {
    return schedule.meetings().stream()
        .sorted(BY_TIME)
        .map(meeting -> seen(meeting, zone, meeting.attendees().toList(), meeting.note()))
        .toList();
  }

  /** A meeting of this or an earlier version as it stands in somebody's agenda. */
  Meeting seenBy(Owner owner, PlacedMeeting meeting) {
    return seenBy(owner, zone, meeting);
  }

  private Meeting seenBy(Owner owner, ZoneId ownZone, PlacedMeeting meeting) {
    return owner.kind() == AgendaKind.PARTICIPANT
        ? seen(meeting, ownZone, meeting.othersThan(owner.id()), meeting.note())
        : seen(meeting, ownZone, meeting.attendees().toList(), null);
  }

  private Meeting seen(
      PlacedMeeting meeting, ZoneId ownZone, List<Attendee> with, @Nullable String note) {
    boolean elsewhere = !ownZone.equals(zone);
    return new Meeting(
        meeting.request(),
        at(meeting.start()),
        at(meeting.end()),
        elsewhere ? at(meeting.start(), ownZone) : null,
        elsewhere ? at(meeting.end(), ownZone) : null,
        meeting.table(),
        meeting.hall(),
        meeting.interpreter(),
        meeting.online(),
        with,
        note);
  }

  private OffsetDateTime at(LocalDateTime local) {
    return at(local, zone);
  }

  private OffsetDateTime at(LocalDateTime local, ZoneId shown) {
    return local.atZone(zone).withZoneSameInstant(shown).toOffsetDateTime();
  }
}
