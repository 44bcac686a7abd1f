package org.linkwright.meetings;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linkwright.meetings.Schedule.PlacedMeeting;
import org.linkwright.meetingsolver.MeetingEvent;
import org.linkwright.meetingsolver.MeetingTimetable;
import org.linkwright.meetingsolver.Seating;

/** A stored schedule, seen as a timetable of its event as the event is now. */
final class StoredTimetable {

  private StoredTimetable() {}

  /**
   * Slots by request, in the order of the meetings, without what the event does not have any more.
   */
  static Map<String, String> places(List<PlacedMeeting> meetings, MeetingEvent event) {
    Set<String> requests =
        event.requests().stream().map(request -> request.id()).collect(Collectors.toSet());
    Set<String> slots = event.slots().stream().map(slot -> slot.id()).collect(Collectors.toSet());
    LinkedHashMap<String, String> places = new LinkedHashMap<>();
    for (PlacedMeeting meeting : meetings) {
      String slot = meeting.start().toString();
      if (requests.contains(meeting.request()) && slots.contains(slot)) {
        places.put(meeting.request(), slot);
      }
    }
    return places;
  }

  static MeetingTimetable of(List<PlacedMeeting> meetings, MeetingEvent event) {
    return MeetingTimetable.of(event, places(meetings, event));
  }

  /** Times and tables, by request, of the meetings that have a table. */
  static Map<String, Seating.Seat> seats(List<PlacedMeeting> meetings) {
    Map<String, Seating.Seat> seats = new LinkedHashMap<>();
    for (PlacedMeeting meeting : meetings) {
      if (meeting.table() != null) {
        seats.put(meeting.request(), new Seating.Seat(meeting.start().toString(), meeting.table()));
      }
    }
    return seats;
  }

  /** What cannot be changed any more: it has begun, or somebody has marked it. */
  static List<PlacedMeeting> begun(Schedule schedule, Set<String> marked, LocalDateTime now) {
    return schedule.meetings().stream()
        .filter(meeting -> !meeting.start().isAfter(now) || marked.contains(meeting.request()))
        .toList();
  }
}
