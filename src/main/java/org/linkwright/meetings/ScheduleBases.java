package org.linkwright.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** Reads what another version is made from, and stores that version if nothing has moved since. */
@ApplicationScoped
class ScheduleBases {

  private final ScheduleRepository schedules;
  private final ScheduleLineRepository lines;
  private final ScheduleVersions versions;
  private final EventSnapshots snapshots;
  private final EventRepository eventRepository;
  private final Events events;
  private final Disruptions disruptions;
  private final MeetingMarks marks;
  private final Clock clock;

  ScheduleBases(
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
   * A version with all that holds for what is made from it.
   *
   * @param entered the event as it was entered
   * @param inForce what has happened, as far as this version knows
   * @param now local time of the event
   */
  record Base(
      EventSnapshot entered,
      Schedule schedule,
      List<Disruption> inForce,
      Set<String> marked,
      LocalDateTime now) {

    Replanning replanning(List<Disruption> all) {
      return new Replanning(entered, schedule, all, marked, now);
    }

    Replanning replanning() {
      return replanning(inForce);
    }
  }

  /** What came of storing. */
  record Stored(Schedule.Line line, List<Disruption> inForce) {}

  /**
   * @param now local time of the event; the time it is, if null
   * @throws ProblemException if the version is superseded: nothing is made from it any more
   */
  @Transactional
  Base require(Caller caller, EventPlace place, String reference, @Nullable LocalDateTime now) {
    UUID eventId = events.require(caller, place);
    EventSnapshot entered = snapshots.asEntered(eventId);
    ScheduleLineEntity line = lines.require(eventId, reference);
    requireNotSuperseded(eventId, line);
    return new Base(
        entered,
        schedules.findById(line.id).toSchedule(),
        disruptions.inForceFor(eventId, line),
        marks.markedRequests(eventId),
        Optional.ofNullable(now)
            .orElseGet(() -> clock.instant().atZone(entered.event().zone()).toLocalDateTime()));
  }

  private void requireNotSuperseded(UUID eventId, ScheduleRow line) {
    if (line.status == ScheduleStatus.SUPERSEDED) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "Version %d is superseded%s."
              .formatted(
                  line.number,
                  lines
                      .published(eventId)
                      .map(published -> "; version %d holds".formatted(published.number))
                      .orElse("")));
    }
  }

  /**
   * Stores a version made from another as a draft.
   *
   * @param told what has happened since the other version was made
   * @throws ProblemException if the event was changed since the other was read
   */
  @Transactional
  Stored store(
      Caller caller, Base base, Schedule draft, ScheduleOrigin origin, List<Disruption> told) {
    UUID eventId = base.entered().eventId();
    EventEntity event =
        eventRepository
            .lock(eventId)
            .filter(found -> found.inputRevision == base.entered().inputRevision())
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemType.CONCURRENT_CHANGE,
                        "The event was changed or deleted in the meantime; repeat the call."));
    ScheduleEntity entity =
        versions.add(
            event,
            draft,
            new ScheduleVersions.Making(origin, base.schedule().number(), null, caller.name()));
    disruptions.add(caller, eventId, entity.id, told);
    return new Stored(entity.line(), disruptions.inForceFor(eventId, entity));
  }

  /** Deletes a draft that nothing was made from. */
  @Transactional
  void discard(Caller caller, EventPlace place, String reference) {
    UUID eventId = events.require(caller, place);
    eventRepository.lock(eventId);
    ScheduleLineEntity line = lines.require(eventId, reference);
    if (line.status != ScheduleStatus.DRAFT) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "Version %d is %s; only a draft can be discarded.".formatted(line.number, line.status));
    }
    List<Integer> madeFromIt =
        lines.ofEvent(eventId).stream()
            .filter(other -> Integer.valueOf(line.number).equals(other.basedOn))
            .map(other -> other.number)
            .toList();
    if (!madeFromIt.isEmpty()) {
      throw new ProblemException(
          ProblemType.IN_USE, "Made from it: versions " + madeFromIt + "; discard those first.");
    }
    schedules.deleteById(line.id);
  }

  /**
   * What is different between two versions.
   *
   * @param from number or id of the version to compare with; the one this was made from, or else
   *     the one before, if null
   */
  @Transactional
  ScheduleChanges changes(
      Caller caller, EventPlace place, String reference, @Nullable String from) {
    UUID eventId = events.require(caller, place);
    ScheduleLineEntity line = lines.require(eventId, reference);
    ScheduleLineEntity other = from == null ? before(eventId, line) : lines.require(eventId, from);
    return ScheduleChanges.between(
        schedules.findById(other.id).toSchedule(), schedules.findById(line.id).toSchedule());
  }

  private ScheduleLineEntity before(UUID eventId, ScheduleLineEntity line) {
    List<ScheduleLineEntity> earlier =
        lines.ofEvent(eventId).stream().filter(other -> other.number < line.number).toList();
    return earlier.stream()
        .filter(other -> Integer.valueOf(other.number).equals(line.basedOn))
        .findFirst()
        .or(() -> earlier.stream().reduce((first, second) -> second))
        .orElseThrow(
            () -> ProblemException.notFound("schedule before", Integer.toString(line.number)));
  }
}
