package org.linkwright.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linkwright.access.Caller;
import org.linkwright.meetings.Schedule.PlacedMeeting;
import org.linkwright.shared.Ids;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/**
 * What is noted on the spot: who is there, who did not come, which meetings took place. Marks
 * belong to the request, so that they are still there after a re-plan; whoever marks last is right.
 */
@ApplicationScoped
public class MeetingMarks {

  private static final String WHOLE_MEETING = "";

  private final MeetingMarkRepository marks;
  private final ScheduleRepository schedules;
  private final ScheduleLineRepository lines;
  private final EventRepository eventRepository;
  private final Events events;
  private final Ids ids;
  private final Clock clock;

  MeetingMarks(
      MeetingMarkRepository marks,
      ScheduleRepository schedules,
      ScheduleLineRepository lines,
      EventRepository eventRepository,
      Events events,
      Ids ids,
      Clock clock) {
    this.marks = marks;
    this.schedules = schedules;
    this.lines = lines;
    this.eventRepository = eventRepository;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
  }

  /** The marks of the meetings of one version, by request. */
  @Transactional
  public List<MeetingMark> list(Caller caller, EventPlace place, String schedule) {
    UUID eventId = events.require(caller, place);
    Set<String> requests =
        schedules.findById(lines.require(eventId, schedule).id).toSchedule().meetings().stream()
            .map(PlacedMeeting::request)
            .collect(Collectors.toSet());
    return ofEvent(eventId).stream().filter(mark -> requests.contains(mark.request())).toList();
  }

  List<MeetingMark> ofEvent(UUID eventId) {
    return marks.ofEvent(eventId).stream().map(MeetingMarkEntity::toMark).toList();
  }

  /** The requests whose meetings cannot be planned anew, because something is noted of them. */
  Set<String> markedRequests(UUID eventId) {
    return ofEvent(eventId).stream().map(MeetingMark::request).collect(Collectors.toSet());
  }

  /** Notes that a meeting of the published version took place. */
  @Transactional
  public MeetingMark held(Caller caller, EventPlace place, String schedule, String request) {
    UUID eventId = lockEvent(caller, place);
    int number = requireMeeting(eventId, schedule, request).number();
    return put(caller, eventId, number, request, WHOLE_MEETING, MeetingMark.Kind.HELD);
  }

  /**
   * Notes that a participant of a meeting of the published version is there, or did not come. The
   * one takes the place of the other.
   */
  @Transactional
  public MeetingMark mark(
      Caller caller,
      EventPlace place,
      String schedule,
      String request,
      String participant,
      MeetingMark.Kind kind) {
    UUID eventId = lockEvent(caller, place);
    Found found = requireMeeting(eventId, schedule, request);
    if (!found.meeting().isOf(participant)) {
      throw ProblemException.notFound("participant of this meeting", participant);
    }
    return put(caller, eventId, found.number(), request, participant, kind);
  }

  /** Takes a mark of a whole meeting away. */
  @Transactional
  public void deleteHeld(Caller caller, EventPlace place, String schedule, String request) {
    delete(caller, place, schedule, request, WHOLE_MEETING, MeetingMark.Kind.HELD);
  }

  /** Takes a mark of a participant away. */
  @Transactional
  public void delete(
      Caller caller,
      EventPlace place,
      String schedule,
      String request,
      String participant,
      MeetingMark.Kind kind) {
    UUID eventId = lockEvent(caller, place);
    requireMeeting(eventId, schedule, request);
    MeetingMarkEntity entity =
        marks
            .of(eventId, request, participant)
            .filter(mark -> mark.kind == kind)
            .orElseThrow(() -> ProblemException.notFound("mark " + kind + " of", request));
    marks.delete(entity);
  }

  private UUID lockEvent(Caller caller, EventPlace place) {
    UUID eventId = events.require(caller, place);
    eventRepository.lock(eventId);
    return eventId;
  }

  private record Found(int number, PlacedMeeting meeting) {}

  private Found requireMeeting(UUID eventId, String schedule, String request) {
    ScheduleLineEntity line = lines.require(eventId, schedule);
    if (line.status != ScheduleStatus.PUBLISHED) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "Version %d is %s; meetings are marked in the published version."
              .formatted(line.number, line.status));
    }
    PlacedMeeting meeting =
        schedules
            .findById(line.id)
            .toSchedule()
            .meetingOf(request)
            .orElseThrow(() -> ProblemException.notFound("meeting of request", request));
    return new Found(line.number, meeting);
  }

  private MeetingMark put(
      Caller caller,
      UUID eventId,
      int number,
      String request,
      String participant,
      MeetingMark.Kind kind) {
    MeetingMarkEntity entity =
        marks
            .of(eventId, request, participant)
            .orElseGet(
                () -> {
                  MeetingMarkEntity added = new MeetingMarkEntity();
                  added.id = ids.next();
                  added.eventId = eventId;
                  added.request = request;
                  added.participant = participant;
                  return added;
                });
    if (entity.kind != kind) {
      entity.kind = kind;
      entity.scheduleNumber = number;
      entity.markedAt = clock.instant();
      entity.markedBy = caller.name();
      marks.persist(entity);
    }
    return entity.toMark();
  }
}
