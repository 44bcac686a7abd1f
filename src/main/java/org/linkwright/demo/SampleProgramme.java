package org.linkwright.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.linkwright.access.Caller;
import org.linkwright.exchange.ImportJobs;
import org.linkwright.exchange.Imports;
import org.linkwright.jobs.Job;
import org.linkwright.jobs.Jobs;
import org.linkwright.meetings.Event;
import org.linkwright.meetings.EventPlace;
import org.linkwright.meetings.Events;
import org.linkwright.meetings.ScheduleOrder;
import org.linkwright.meetings.Schedules;
import org.linkwright.registry.Programme;
import org.linkwright.registry.Programmes;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/**
 * Puts the sample programme into the database, by the very imports that every caller has. Loading
 * that was cut off is begun again; once the supplier day has a schedule, or a job is drawing one
 * up, nothing is touched any more.
 */
@ApplicationScoped
class SampleProgramme {

  static final String PROGRAMME = "bohemia";
  static final EventPlace EVENT = new EventPlace(PROGRAMME, "supplier-day-2027");

  private static final List<String> EVENT_FILES = List.of("participants", "requests");

  /** A rehearsal, as the day of the sample may be over when somebody tries it. */
  private static final ScheduleOrder TEN_SECONDS = new ScheduleOrder(10, null, 1L, true);

  private final Programmes programmes;
  private final Imports imports;
  private final SampleFiles files;
  private final Events events;
  private final Schedules schedules;
  private final Jobs jobs;
  private final Patience patience;
  private final ObjectMapper mapper;

  SampleProgramme(
      Programmes programmes,
      Imports imports,
      SampleFiles files,
      Events events,
      Schedules schedules,
      Jobs jobs,
      Patience patience,
      ObjectMapper mapper) {
    this.programmes = programmes;
    this.imports = imports;
    this.files = files;
    this.events = events;
    this.schedules = schedules;
    this.jobs = jobs;
    this.patience = patience;
    this.mapper = mapper;
  }

  /**
   * The job that draws up the supplier day's schedule; empty if there is one from an earlier start.
   */
  Optional<Job> load(Caller caller) {
    if (isComplete(caller)) {
      return Optional.empty();
    }
    List<Job> unfinished = jobs.unfinished(caller);
    Optional<Job> schedule = unfinished.stream().filter(job -> !isImport(job)).findFirst();
    if (schedule.isPresent()) {
      return schedule;
    }
    unfinished.forEach(job -> patience.end(caller, job));
    if (!programmes.exists(caller, PROGRAMME)) {
      programmes.create(
          caller,
          new Programme(
              null,
              PROGRAMME,
              "Bohemia Electronics and Automotive Supplier Programme",
              "CZ",
              "EUR",
              12,
              null,
              null));
    }
    files.takeIn(caller, PROGRAMME);
    createEvent(caller);
    EVENT_FILES.forEach(
        kind -> imports.take(caller, EVENT, kind, SampleFiles.bytes(kind + ".csv"), false));
    return Optional.of(schedules.order(caller, EVENT, TEN_SECONDS));
  }

  /** One that an earlier start left behind, and that goes on now. */
  private static boolean isImport(Job job) {
    return job.kind().equals(ImportJobs.KIND_OF_JOB);
  }

  private boolean isComplete(Caller caller) {
    try {
      return !schedules.list(caller, EVENT).isEmpty();
    } catch (ProblemException notThereYet) {
      return false;
    }
  }

  private void createEvent(Caller caller) {
    try {
      events.create(
          caller, PROGRAMME, mapper.readValue(SampleFiles.bytes("event.json"), Event.class));
    } catch (ProblemException refusal) {
      if (refusal.type() != ProblemType.DUPLICATE_EXTERNAL_ID) {
        throw refusal;
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
