package org.linkwright.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linkwright.access.Caller;
import org.linkwright.meetings.Schedule.PlacedMeeting;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** Makes a version of a schedule the one that holds. */
@ApplicationScoped
public class Publishing {

  private final ScheduleRepository schedules;
  private final ScheduleLineRepository lines;
  private final ScheduleVersions versions;
  private final EventSnapshots snapshots;
  private final EventRepository eventRepository;
  private final Events events;
  private final Disruptions disruptions;
  private final MeetingMarks marks;
  private final Clock clock;

  Publishing(
      ScheduleRepository schedules,
      ScheduleLineRepository lines,
      ScheduleVersions versions,
      EventSnapshots snapshots,
      EventRepository eventRepository,
      Events events,
      Disruptions disruptions,
      MeetingMarks marks,
      Clock clock) {
    this.schedules = schedules;
    this.lines = lines;
    this.versions = versions;
    this.snapshots = snapshots;
    this.eventRepository = eventRepository;
    this.events = events;
    this.disruptions = disruptions;
    this.marks = marks;
    this.clock = clock;
  }

  /**
   * Publishes a version; the one that was published before is superseded. To publish what is
   * published changes nothing. A version that was superseded comes back as a new version with a
   * number of its own, because calendars follow the number.
   *
   * @param reference its number, its id, or {@code latest}
   * @throws ProblemException that lists what the event does not allow any more, or what has begun
   *     and would change
   */
  @Transactional
  public Schedule.Line publish(
      Caller caller, EventPlace place, String reference, PublishOrder order) {
    UUID eventId = events.require(caller, place);
    EventEntity event = eventRepository.lock(eventId).orElseThrow();
    ScheduleLineEntity wanted = lines.require(eventId, reference);
    Optional<ScheduleLineEntity> published = lines.published(eventId);
    if (published.filter(holds -> isThat(holds, wanted)).isPresent()) {
      return schedules.findById(published.get().id).line();
    }
    requireNotOvertaken(eventId, wanted);
    if (order.withdrawDisruptions()) {
      disruptions.withdrawThoseAfter(caller, eventId, wanted);
    }
    Schedule schedule = schedules.findById(wanted.id).toSchedule();
    requireHoldable(event, schedule, wanted, published, order);
    return publish(caller, event, wanted, schedule);
  }

  /** Whether the published version is the wanted one, or that one published again. */
  private static boolean isThat(ScheduleRow published, ScheduleRow wanted) {
    return published.number == wanted.number
        || (published.origin == ScheduleOrigin.RESTORED
            && wanted.status == ScheduleStatus.SUPERSEDED
            && Integer.valueOf(wanted.number).equals(published.basedOn));
  }

  /** A draft made from a version that holds no longer would silently undo what came since. */
  private void requireNotOvertaken(UUID eventId, ScheduleRow wanted) {
    if (wanted.status != ScheduleStatus.DRAFT) {
      return;
    }
    new Ancestry(lines.ofEvent(eventId))
        .nearestPublic(wanted.number)
        .filter(base -> base.status == ScheduleStatus.SUPERSEDED)
        .ifPresent(
            base -> {
              throw new ProblemException(
                  ProblemType.WRONG_STATE,
                  "Version %d was made from version %d, which another has superseded since; make it again from the published one."
                      .formatted(wanted.number, base.number));
            });
  }

  private void requireHoldable(
      EventEntity event,
      Schedule schedule,
      ScheduleRow wanted,
      Optional<ScheduleLineEntity> published,
      PublishOrder order) {
    LocalDateTime now = Optional.ofNullable(order.now()).orElseGet(() -> nowAt(event));
    Set<String> marked = marks.markedRequests(event.id);
    List<FieldError> problems = new ArrayList<>();
    published
        .map(holds -> schedules.findById(holds.id).toSchedule())
        .ifPresent(
            holds ->
                problems.addAll(ScheduleCheck.begunThatWouldChange(holds, schedule, marked, now)));
    List<PlacedMeeting> begun = StoredTimetable.begun(schedule, marked, now);
    EventSnapshot today =
        EventOnTheDay.of(
            snapshots.asEntered(event.id), disruptions.inForceFor(event.id, wanted), begun, null);
    problems.addAll(
        ScheduleCheck.problems(
            today,
            schedule,
            begun.stream().map(PlacedMeeting::request).collect(Collectors.toSet())));
    if (!problems.isEmpty()) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "Version %d cannot be held as it is; re-plan or draw up another."
              .formatted(wanted.number),
          problems);
    }
  }

  private LocalDateTime nowAt(EventEntity event) {
    return clock.instant().atZone(event.content.zone()).toLocalDateTime();
  }

  private Schedule.Line publish(
      Caller caller, EventEntity event, ScheduleRow wanted, Schedule schedule) {
    UUID id = wanted.id;
    if (wanted.status == ScheduleStatus.SUPERSEDED) {
      ScheduleVersions.Making again =
          new ScheduleVersions.Making(ScheduleOrigin.RESTORED, wanted.number, null, caller.name());
      id = versions.add(event, schedule, again).id;
    }
    schedules.supersede(event.id);
    schedules.publish(event.id, id, clock.instant(), caller.name());
    // Disruptions told with it are in force from now on.
    eventRepository.countInputChange(event.id);
    schedules.flush();
    schedules.getEntityManager().clear();
    return schedules.findById(id).line();
  }
}
