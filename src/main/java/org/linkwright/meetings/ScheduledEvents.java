package org.linkwright.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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

  /**
   * An event with everybody in it and one version of its schedule.
   *
   * @param reference of the version: its number, its id, or {@code latest}
   */
  @Transactional
  public ScheduledEvent get(Caller caller, EventPlace place, String reference) {
    UUID eventId = events.require(caller, place);
    return of(eventId, versions.get(caller, place, reference));
  }

  /** An event with everybody in it and a version that was read before. */
  @Transactional
  public ScheduledEvent get(Caller caller, EventPlace place, Schedule version) {
    return of(events.require(caller, place), version);
  }

  private ScheduledEvent of(UUID eventId, Schedule version) {
    return new ScheduledEvent(snapshots.event(eventId), snapshots.participants(eventId), version);
  }

  /** Everybody in an event, by external id. */
  @Transactional
  public List<Participant> participants(Caller caller, EventPlace place) {
    return snapshots.participants(events.require(caller, place));
  }

  /**
   * The versions that participants have seen: what was published, now or once.
   *
   * @return in the order in which they were published
   */
  @Transactional
  public List<Schedule> published(Caller caller, EventPlace place) {
    return schedules.everPublished(events.require(caller, place)).stream()
        .map(ScheduleEntity::toSchedule)
        .toList();
  }
}
