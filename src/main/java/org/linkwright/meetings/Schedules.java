package org.linkwright.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linkwright.access.Caller;
import org.linkwright.jobs.Job;
import org.linkwright.jobs.JobTexts;
import org.linkwright.jobs.Jobs;
import org.linkwright.registry.Programmes;

/** The schedules of an event: ordered here, drawn up by a job, read here. */
@ApplicationScoped
public class Schedules {

  private final ScheduleRepository schedules;
  private final ScheduleLineRepository lines;
  private final EventSnapshots snapshots;
  private final Events events;
  private final Programmes programmes;
  private final Jobs jobs;
  private final MeetingScheduling scheduling;
  private final JobTexts texts;
  private final Clock clock;

  Schedules(
      ScheduleRepository schedules,
      ScheduleLineRepository lines,
      EventSnapshots snapshots,
      Events events,
      Programmes programmes,
      Jobs jobs,
      MeetingScheduling scheduling,
      JobTexts texts,
      Clock clock) {
    this.schedules = schedules;
    this.lines = lines;
    this.snapshots = snapshots;
    this.events = events;
    this.programmes = programmes;
    this.jobs = jobs;
    this.scheduling = scheduling;
    this.texts = texts;
    this.clock = clock;
  }

  /** Queues the job that draws up the next version, once what can be known before is right. */
  @Transactional
  public Job order(Caller caller, EventPlace place, ScheduleOrder order) {
    EventUnderway event = snapshots.underway(events.require(caller, place));
    if (!order.rehearsal()) {
      event.entered().requireNotOver(clock.instant());
    }
    EventSnapshot snapshot = event.requireOrderable();
    MeetingScheduling.Input input =
        new MeetingScheduling.Input(
            snapshot.eventId(),
            place,
            order.timeLimitSeconds(),
            Optional.ofNullable(order.moveLimit()).orElse(0L),
            order.seed());
    UUID programmeId = programmes.require(caller, place.programme());
    return jobs.submit(caller, programmeId, scheduling, texts.write(input));
  }

  /** What can be said before: what contradicts itself, and at least how much has to be dropped. */
  @Transactional
  public Capacity capacity(Caller caller, EventPlace place) {
    return Capacity.of(snapshots.require(events.require(caller, place)));
  }

  @Transactional
  public List<Schedule.Line> list(Caller caller, EventPlace place) {
    return lines.ofEvent(events.require(caller, place)).stream()
        .map(row -> row.line().orElseGet(() -> schedules.findById(row.id).line()))
        .toList();
  }

  /**
   * @param reference its number, its id, {@code latest} or {@code published}
   */
  @Transactional
  public Schedule get(Caller caller, EventPlace place, String reference) {
    ScheduleLineEntity line = lines.require(events.require(caller, place), reference);
    return schedules.findById(line.id).toSchedule();
  }
}
