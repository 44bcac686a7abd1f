package org.linkwright.meetingsolver;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linkwright.meetingsolver.TimetableChecker.Violation;

/**
 * What a change by hand would do to a timetable.
 *
 * @param broken rules it would break that are kept without it
 * @param waiting the days of everybody who takes part in a meeting that changes
 * @param timetable as it would be
 */
public record HandVerdict(
    List<Violation> broken, List<WaitingChange> waiting, MeetingTimetable timetable) {

  public boolean isLegal() {
    return broken.isEmpty();
  }

  /**
   * Judges new places for some of the meetings.
   *
   * @param changed slot ids by request id
   * @throws IllegalArgumentException naming a request or a slot that the event does not have
   */
  public static HandVerdict on(MeetingTimetable timetable, Map<String, String> changed) {
    Map<String, String> places = timetable.places();
    places.putAll(changed);
    MeetingTimetable after = MeetingTimetable.of(timetable.getEvent(), places);
    return new HandVerdict(
        newlyBroken(timetable, after), waiting(timetable, after, changed.keySet()), after);
  }

  static List<Violation> newlyBroken(MeetingTimetable before, MeetingTimetable after) {
    List<Violation> broken = new ArrayList<>(TimetableChecker.check(after).violations());
    TimetableChecker.check(before).violations().forEach(broken::remove);
    return broken;
  }

  private static List<WaitingChange> waiting(
      MeetingTimetable before, MeetingTimetable after, Set<String> requests) {
    Set<Integer> concerned = new LinkedHashSet<>();
    for (MeetingRequest request : before.getEvent().requests()) {
      if (requests.contains(request.id())) {
        request.participants().forEach(participant -> concerned.add(participant.index()));
      }
    }
    List<ParticipantWaiting> was = ParticipantWaiting.ofAll(before);
    List<ParticipantWaiting> willBe = ParticipantWaiting.ofAll(after);
    return concerned.stream()
        .sorted()
        .map(index -> new WaitingChange(was.get(index), willBe.get(index)))
        .toList();
  }
}
