package org.linkwright.meetings;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetings.Schedule.Attendee;
import org.linkwright.meetings.Schedule.UnplacedRequest;

/**
 * The day of one participant.
 *
 * @param scheduleNumber the version of the schedule it is taken from
 * @param meetings in time order
 * @param unplaced its requests without a place
 */
@Schema(description = "The day of one participant")
public record Agenda(
    Attendee participant,
    String event,
    @Nullable String venue,
    String timeZone,
    int scheduleNumber,
    List<Meeting> meetings,
    List<UnplacedRequest> unplaced) {

  /**
   * One meeting, seen by one of the two.
   *
   * @param request external id of the request it comes from
   * @param start with the offset of the event's time zone
   * @param table its name, or nothing where it is held online
   * @param with everybody else
   * @param note what the request said it is about
   */
  @Schema(name = "AgendaMeeting", description = "One meeting, seen by one of the two")
  public record Meeting(
      String request,
      OffsetDateTime start,
      OffsetDateTime end,
      @Nullable String table,
      @Nullable String hall,
      @Nullable Attendee interpreter,
      boolean online,
      List<Attendee> with,
      @Nullable String note) {}

  static Agenda of(Event event, Schedule schedule, Participant participant) {
    String id = participant.externalId();
    ZoneId zone = event.zone();
    List<Meeting> meetings =
        schedule.meetings().stream()
            .filter(meeting -> meeting.isOf(id))
            .map(
                meeting ->
                    new Meeting(
                        meeting.request(),
                        at(meeting.start(), zone),
                        at(meeting.end(), zone),
                        meeting.table(),
                        meeting.hall(),
                        meeting.interpreter(),
                        meeting.online(),
                        meeting.othersThan(id),
                        meeting.note()))
            .toList();
    return new Agenda(
        new Attendee(id, participant.name()),
        event.name(),
        event.venue(),
        event.timeZone(),
        schedule.number(),
        meetings,
        schedule.unplaced().stream().filter(request -> request.isOf(id)).toList());
  }

  private static OffsetDateTime at(LocalDateTime local, ZoneId zone) {
    return local.atZone(zone).toOffsetDateTime();
  }
}
