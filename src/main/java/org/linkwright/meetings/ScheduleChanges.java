package org.linkwright.meetings;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetings.Schedule.Attendee;
import org.linkwright.meetings.Schedule.PlacedMeeting;

/**
 * What is different between two versions, for each participant.
 *
 * @param from number of the version that is compared with
 * @param to number of the version that is asked about
 * @param participants those whose agenda is different, by external id
 * @param unchanged how many have the same agenda, of those who have a meeting in either version
 */
@Schema(description = "What is different between two versions, for each participant")
public record ScheduleChanges(int from, int to, List<OfParticipant> participants, int unchanged) {

  /** What can become of a meeting. */
  @Schema(name = "MeetingChangeKind")
  public enum Kind {
    ADDED,
    REMOVED,
    /** Is at another time, perhaps at another table, too. */
    MOVED_IN_TIME,
    /** Is at the same time at another table, in another hall or online instead. */
    MOVED_IN_PLACE,
    /** Is held by or with others. */
    ATTENDEES_CHANGED
  }

  /** What is different for one participant, in the order of time. */
  @Schema(name = "AgendaChanges")
  public record OfParticipant(Attendee participant, List<MeetingChange> changes) {}

  /**
   * What is different of one meeting.
   *
   * @param with everybody else
   * @param before when and where it was; nothing for one that is added
   * @param after when and where it is; nothing for one that is removed
   */
  @Schema(name = "MeetingChange")
  public record MeetingChange(
      Kind kind,
      String request,
      List<Attendee> with,
      @Nullable MeetingPlace before,
      @Nullable MeetingPlace after) {}

  static ScheduleChanges between(Schedule from, Schedule to) {
    Map<String, PlacedMeeting> before = byRequest(from);
    Map<String, PlacedMeeting> after = byRequest(to);
    Map<String, Attendee> everybody = new TreeMap<>();
    Map<String, List<MeetingChange>> changes = new TreeMap<>();
    for (String request : requests(before, after)) {
      PlacedMeeting was = before.get(request);
      PlacedMeeting is = after.get(request);
      for (Attendee who : attendees(was, is)) {
        everybody.put(who.externalId(), who);
        MeetingChange change = change(who.externalId(), was, is);
        if (change != null) {
          changes.computeIfAbsent(who.externalId(), id -> new ArrayList<>()).add(change);
        }
      }
    }
    List<OfParticipant> participants = new ArrayList<>();
    changes.forEach(
        (id, ofOne) -> {
          ofOne.sort(Comparator.comparing(ScheduleChanges::start));
          Attendee who = everybody.get(id);
          participants.add(
              new OfParticipant(who == null ? new Attendee(id, id) : who, List.copyOf(ofOne)));
        });
    return new ScheduleChanges(
        from.number(), to.number(), participants, everybody.size() - participants.size());
  }

  /** What is different of a meeting for somebody who takes part in it in one version or both. */
  private static @Nullable MeetingChange change(
      String who, @Nullable PlacedMeeting was, @Nullable PlacedMeeting is) {
    boolean wasOwn = was != null && was.isOf(who);
    if (is == null || !is.isOf(who)) {
      return was == null || !wasOwn
          ? null
          : new MeetingChange(Kind.REMOVED, was.request(), was.othersThan(who), was.place(), null);
    }
    if (was == null || !wasOwn) {
      return new MeetingChange(Kind.ADDED, is.request(), is.othersThan(who), null, is.place());
    }
    Kind kind = kind(who, was, is);
    return kind == null
        ? null
        : new MeetingChange(kind, is.request(), is.othersThan(who), was.place(), is.place());
  }

  private static @Nullable Kind kind(String who, PlacedMeeting own, PlacedMeeting now) {
    if (!own.place().isAtTheTimeOf(now.place())) {
      return Kind.MOVED_IN_TIME;
    }
    if (!own.place().isInTheRoomOf(now.place())) {
      return Kind.MOVED_IN_PLACE;
    }
    return ids(own.othersThan(who)).equals(ids(now.othersThan(who)))
        ? null
        : Kind.ATTENDEES_CHANGED;
  }

  private static LocalDateTime start(MeetingChange change) {
    MeetingPlace place = change.after() == null ? change.before() : change.after();
    return place == null ? LocalDateTime.MIN : place.start();
  }

  private static TreeSet<String> ids(List<Attendee> attendees) {
    return attendees.stream()
        .map(Attendee::externalId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, PlacedMeeting> byRequest(Schedule schedule) {
    return schedule.meetings().stream()
        .collect(Collectors.toMap(PlacedMeeting::request, Function.identity()));
  }

  private static TreeSet<String> requests(
      Map<String, PlacedMeeting> before, Map<String, PlacedMeeting> after) {
    TreeSet<String> requests = new TreeSet<>(before.keySet());
    requests.addAll(after.keySet());
    return requests;
  }

  private static List<Attendee> attendees(@Nullable PlacedMeeting was, @Nullable PlacedMeeting is) {
    Map<String, Attendee> all = new LinkedHashMap<>();
    if (was != null) {
      was.attendees().forEach(who -> all.put(who.externalId(), who));
    }
    if (is != null) {
      is.attendees().forEach(who -> all.put(who.externalId(), who));
    }
    return List.copyOf(all.values());
  }
}
