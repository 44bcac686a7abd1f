package org.linkwright.meetings;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linkwright.meetings.Schedule.Attendee;
import org.linkwright.meetings.Schedule.PlacedMeeting;
import org.linkwright.meetings.Schedule.UnplacedRequest;
import org.linkwright.meetingsolver.MeetingTimetable;
import org.linkwright.meetingsolver.TableDealer;
import org.linkwright.meetingsolver.TimetableChecker;
import org.linkwright.meetingsolver.WhyNot;
import org.linkwright.meetingsolver.WhyNotFinder;

/** Turns a finished timetable into the schedule that is stored and shown. */
final class ScheduleWriter {

  private static final UUID NOT_STORED_YET = new UUID(0, 0);

  private final EventSnapshot snapshot;
  private final MeetingTimetable timetable;
  private final Map<String, Participant> participants;

  private ScheduleWriter(EventSnapshot snapshot, MeetingTimetable timetable) {
    this.snapshot = snapshot;
    this.timetable = timetable;
    this.participants = snapshot.participantsById();
  }

  /**
   * The schedule of a timetable, each meeting with its table, each request left over with its
   * reason.
   *
   * @throws IllegalStateException if the timetable breaks a rule: it is never stored
   */
  static Schedule write(
      EventSnapshot snapshot, MeetingTimetable timetable, long seed, Instant now) {
    return new ScheduleWriter(snapshot, timetable).schedule(seed, now);
  }

  private Schedule schedule(long seed, Instant now) {
    TimetableChecker.Findings findings = TimetableChecker.check(timetable);
    if (!findings.violations().isEmpty()) {
      throw new IllegalStateException("The timetable breaks rules: " + findings.violations());
    }
    Schedule.Summary summary =
        new Schedule.Summary(
            snapshot.requests().size(),
            findings.placed(),
            findings.unplaced(),
            participants.size(),
            findings.breaks(),
            findings.idleSlots());
    return new Schedule(
        NOT_STORED_YET, 0, Schedule.Status.DRAFT, now, seed, summary, meetings(), unplaced());
  }

  private List<PlacedMeeting> meetings() {
    Map<String, EventSlot> slots = snapshot.slotsByStart();
    Map<String, String> places = timetable.places();
    Map<String, Integer> tables = TableDealer.deal(timetable);
    List<PlacedMeeting> meetings = new ArrayList<>();
    for (MeetingRequest request : snapshot.requests()) {
      EventSlot slot = slots.get(places.get(request.externalId()));
      Integer table = tables.get(request.externalId());
      if (slot != null && table != null) {
        meetings.add(
            new PlacedMeeting(
                request.externalId(),
                attendee(request.from()),
                attendee(request.to()),
                request.others().stream().map(this::attendee).toList(),
                request.priority(),
                slot.start(),
                slot.end(),
                Integer.toString(table),
                null,
                null,
                false,
                request.note()));
      }
    }
    meetings.sort(
        Comparator.comparing(PlacedMeeting::start)
            .thenComparingInt(meeting -> tables.getOrDefault(meeting.request(), 0)));
    return meetings;
  }

  private List<UnplacedRequest> unplaced() {
    return new WhyNotFinder(timetable).explainAll().stream().map(this::unplaced).toList();
  }

  private UnplacedRequest unplaced(WhyNot why) {
    return new UnplacedRequest(
        why.request().id(),
        attendee(why.request().first().id()),
        attendee(why.request().second().id()),
        why.request().priority(),
        why.reason(),
        why.sentence(),
        why.participants().stream().map(participant -> participant.id()).toList(),
        why.slots().stream().map(slot -> LocalDateTime.parse(slot.id())).toList());
  }

  private Attendee attendee(String externalId) {
    Participant participant = participants.get(externalId);
    return new Attendee(externalId, participant == null ? externalId : participant.name());
  }
}
