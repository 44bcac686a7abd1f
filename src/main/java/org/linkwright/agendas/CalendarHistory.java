package org.linkwright.agendas;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetings.Schedule;
import org.linkwright.meetings.Schedule.Attendee;
import org.linkwright.meetings.Schedule.PlacedMeeting;

/**
 * What became of every meeting over the versions of a schedule that were handed out, so that a
 * calendar that has an older version is brought up to date by the rules of RFC 5546: SEQUENCE grows
 * whenever the time, the place or the people of a meeting change, and what is gone is cancelled.
 */
final class CalendarHistory {

  private final List<Version> versions;

  private CalendarHistory(List<Version> versions) {
    this.versions = versions;
  }

  /**
   * @param versions in the order in which they were handed out; the last one is the one that counts
   */
  static CalendarHistory of(List<Schedule> versions) {
    return new CalendarHistory(versions.stream().map(Version::of).toList());
  }

  /**
   * The history as it is, or would be, with a version as the last one.
   *
   * @param published versions in the order in which they were
   */
  static CalendarHistory upTo(Schedule version, List<Schedule> published) {
    return of(
        Stream.concat(
                published.stream().takeWhile(other -> !other.id().equals(version.id())),
                Stream.of(version))
            .toList());
  }

  /**
   * A meeting as the last version has it, or as it was before it was cancelled.
   *
   * @param sequence how often it has changed since it was first handed out
   * @param changedAt when the version was published, or else drawn up, that changed it last
   */
  record Entry(PlacedMeeting meeting, int sequence, boolean cancelled, Instant changedAt) {

    private Entry cancelledAt(Instant when) {
      return cancelled ? this : new Entry(meeting, sequence + 1, true, when);
    }

    private Entry replacedBy(PlacedMeeting next, Instant when) {
      boolean moved = cancelled || !Facts.of(meeting).equals(Facts.of(next));
      return moved
          ? new Entry(next, sequence + 1, false, when)
          : new Entry(next, sequence, false, changedAt);
    }
  }

  /** All meetings the owner has or had, in the order in which they came up. */
  List<Entry> of(Agenda.Owner owner) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Version version : versions) {
      Set<String> present = new HashSet<>();
      for (PlacedMeeting meeting : version.of(owner)) {
        present.add(meeting.request());
        entries.merge(
            meeting.request(),
            new Entry(meeting, 0, false, version.madeAt()),
            (before, now) -> before.replacedBy(meeting, version.madeAt()));
      }
      entries.replaceAll(
          (request, entry) ->
              present.contains(request) ? entry : entry.cancelledAt(version.madeAt()));
    }
    return List.copyOf(entries.values());
  }

  /** What a reader of a calendar has to be told of when it changes. */
  private record Facts(
      LocalDateTime start,
      LocalDateTime end,
      @Nullable String table,
      @Nullable String hall,
      boolean online,
      List<String> people,
      @Nullable String interpreter) {

    static Facts of(PlacedMeeting meeting) {
      Attendee helps = meeting.interpreter();
      return new Facts(
          meeting.start(),
          meeting.end(),
          meeting.table(),
          meeting.hall(),
          meeting.online(),
          meeting.attendees().map(Attendee::externalId).sorted().toList(),
          helps == null ? null : helps.externalId());
    }
  }

  /** A version with its meetings by participant, because most questions are of participants. */
  private record Version(
      Instant madeAt, List<PlacedMeeting> meetings, Map<String, List<PlacedMeeting>> byAttendee) {

    static Version of(Schedule schedule) {
      Map<String, List<PlacedMeeting>> byAttendee = new HashMap<>();
      for (PlacedMeeting meeting : schedule.meetings()) {
        meeting
            .attendees()
            .map(Attendee::externalId)
            .distinct()
            .forEach(id -> byAttendee.computeIfAbsent(id, any -> new ArrayList<>()).add(meeting));
      }
      return new Version(
          Objects.requireNonNullElse(schedule.publishedAt(), schedule.createdAt()),
          schedule.meetings(),
          byAttendee);
    }

    List<PlacedMeeting> of(Agenda.Owner owner) {
      return owner.kind() == AgendaKind.PARTICIPANT
          ? byAttendee.getOrDefault(owner.id(), List.of())
          : meetings.stream().filter(owner::has).toList();
    }
  }
}
