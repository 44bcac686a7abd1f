package org.linkwright.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.linkwright.access.Caller;
import org.linkwright.shared.Ids;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/**
 * What has happened at an event. A disruption is told with a re-plan and belongs to that version:
 * it comes into force when the version is published, and goes with it if it is discarded. Once in
 * force it holds for everything that is planned, until it is withdrawn.
 */
@ApplicationScoped
public class Disruptions {

  private final DisruptionRepository disruptions;
  private final ScheduleLineRepository lines;
  private final EventRepository eventRepository;
  private final Events events;
  private final Ids ids;
  private final Clock clock;

  Disruptions(
      DisruptionRepository disruptions,
      ScheduleLineRepository lines,
      EventRepository eventRepository,
      Events events,
      Ids ids,
      Clock clock) {
    this.disruptions = disruptions;
    this.lines = lines;
    this.eventRepository = eventRepository;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
  }

  /** All that were ever told and not discarded, in that order. */
  @Transactional
  public List<Disruption> list(Caller caller, EventPlace place) {
    return where(events.require(caller, place), disruption -> true);
  }

  /**
   * Takes one back: plans made from now on do not know of it. Taking it back again changes nothing.
   */
  @Transactional
  public Disruption withdraw(Caller caller, EventPlace place, String reference) {
    UUID eventId = events.require(caller, place);
    eventRepository.lock(eventId);
    DisruptionEntity entity = require(eventId, reference);
    ScheduleLineEntity version = lines.findById(entity.scheduleId);
    if (version.status == ScheduleStatus.DRAFT) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "It was told with draft %d, which is not published; discard the draft."
              .formatted(version.number));
    }
    withdraw(caller, entity);
    return entity.toDisruption(version);
  }

  private void withdraw(Caller caller, DisruptionEntity entity) {
    if (entity.withdrawnAt == null) {
      entity.withdrawnAt = clock.instant();
      entity.withdrawnBy = caller.name();
      eventRepository.countInputChange(entity.eventId);
    }
  }

  /** Those that hold for everything that is planned. */
  List<Disruption> inForce(UUID eventId) {
    return where(eventId, disruption -> disruption.state() == Disruption.State.IN_FORCE);
  }

  /** Those that hold for what is planned from a version: also those told with drafts before it. */
  List<Disruption> inForceFor(UUID eventId, ScheduleRow version) {
    Set<Integer> ancestors = new Ancestry(lines.ofEvent(eventId)).of(version.number);
    return where(
        eventId,
        disruption ->
            disruption.state() == Disruption.State.IN_FORCE
                || (disruption.state() == Disruption.State.PREVIEW
                    && ancestors.contains(disruption.schedule())));
  }

  /** Takes back what is in force and was told with none of the versions before this one. */
  void withdrawThoseAfter(Caller caller, UUID eventId, ScheduleRow version) {
    Set<Integer> ancestors = new Ancestry(lines.ofEvent(eventId)).of(version.number);
    for (Disruption disruption : inForce(eventId)) {
      if (!ancestors.contains(disruption.schedule())) {
        withdraw(caller, disruptions.findById(disruption.id()));
      }
    }
  }

  /** Records what was told with a version. */
  void add(Caller caller, UUID eventId, UUID scheduleId, List<Disruption> told) {
    for (Disruption disruption : told) {
      DisruptionEntity entity = new DisruptionEntity();
      entity.id = ids.next();
      entity.eventId = eventId;
      entity.scheduleId = scheduleId;
      entity.content = disruption.asContent();
      entity.createdAt = clock.instant();
      entity.createdBy = caller.name();
      disruptions.persist(entity);
    }
  }

  private List<Disruption> where(UUID eventId, Predicate<Disruption> wanted) {
    Map<UUID, ScheduleLineEntity> versions =
        lines.ofEvent(eventId).stream()
            .collect(Collectors.toMap(version -> version.id, Function.identity()));
    List<Disruption> found = new ArrayList<>();
    for (DisruptionEntity entity : disruptions.ofEvent(eventId)) {
      ScheduleLineEntity version = versions.get(entity.scheduleId);
      if (version != null && wanted.test(entity.toDisruption(version))) {
        found.add(entity.toDisruption(version));
      }
    }
    return found;
  }

  private DisruptionEntity require(UUID eventId, String reference) {
    return disruptions.ofEvent(eventId).stream()
        .filter(entity -> entity.id.toString().equals(reference))
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("disruption", reference));
  }
}
