package org.linkwright.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.linkwright.access.Caller;

/** Events together with the versions of their schedule, for those who hand them out. */
@ApplicationScoped
public class ScheduledEvents {

  private final ScheduleRepository schedules;
  private final Schedules versions;
  private final EventSnapshots snapshots;
  private final Events events;

  ScheduledEvents(
      ScheduleRepository schedules, Schedules versions, EventSnapshots snapshots, Events events) {
    this.schedules = schedules;
    this.versions = versions;
    this.snapshots = snapshots;
    this.events = events;
  }

  /** A version of a schedule without its document. */
  public record VersionName(UUID id, int number, ScheduleStatus status, Instant createdAt) {}

  /**
   * An event with everybody in it and one version of its schedule.
   *
   * @param reference of the version: its number, its id, or {@code latest}
   */
  @Transactional
  public ScheduledEvent get(Caller caller, EventPlace place, String reference) {
    UUID eventId = events.require(caller, place);
    return new ScheduledEvent(
        snapshots.event(eventId),
        snapshots.participants(eventId),
        versions.get(caller, place, reference));
  }

  /** Everybody in an event, by external id. */
  @Transactional
  public List<Participant> participants(Caller caller, EventPlace place) {
    return snapshots.participants(events.require(caller, place));
  }

  /** What versions there are, oldest first, without reading any of them. */
  @Transactional
  public List<VersionName> versions(Caller caller, EventPlace place) {
    return schedules
        .find(
            "select id, number, status, createdAt from ScheduleEntity where eventId = ?1"
                + " order by number",
            events.require(caller, place))
        .project(VersionName.class)
        .list();
  }

  /**
   * Some versions with all their meetings.
   *
   * @param ids of versions of this event
   * @return oldest first
   */
  @Transactional
  public List<Schedule> read(Caller caller, EventPlace place, List<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : schedules
            .list("eventId = ?1 and id in ?2 order by number", events.require(caller, place), ids)
            .stream()
            .map(ScheduleEntity::toSchedule)
            .toList();
  }
}
