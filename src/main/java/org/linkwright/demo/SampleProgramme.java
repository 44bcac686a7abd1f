package org.linkwright.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.linkwright.access.Caller;
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
 * Puts the sample programme into the database, through the very imports that every caller has, and
 * lays over it what they have no columns for. Loading that was cut off is begun again; once the
 * supplier day has a schedule, or a job is drawing one up, nothing is touched any more.
 */
@ApplicationScoped
class SampleProgramme {

  static final String PROGRAMME = "bohemia";
  static final EventPlace EVENT = new EventPlace(PROGRAMME, "supplier-day-2027");

  private static final List<String> FILES =
      List.of("suppliers", "capabilities", "certificates", "buyers", "requirements", "criteria");
  private static final List<String> EVENT_FILES = List.of("participants", "requests");

  /** A rehearsal, as the day of the sample may be over when somebody tries it. */
  private static final ScheduleOrder TEN_SECONDS = new ScheduleOrder(10, null, 1L, true);

  private final Programmes programmes;
  private final Imports imports;
  private final SampleDetails details;
  private final Events events;
  private final Schedules schedules;
  private final Jobs jobs;
  private final ObjectMapper mapper;

  SampleProgramme(
      Programmes programmes,
      Imports imports,
      SampleDetails details,
      Events events,
      Schedules schedules,
      Jobs jobs,
      ObjectMapper mapper) {
    this.programmes = programmes;
    this.imports = imports;
    this.details = details;
    this.events = events;
    this.schedules = schedules;
    this.jobs = jobs;
    this.mapper = mapper;
  }

  /**
   * The job that draws up the supplier day's schedule; empty if there is one from an earlier start.
   */
  Optional<Job> load(Caller caller) {
    if (isComplete(caller)) {
      return Optional.empty();
    }
    Optional<Job> atWork = jobs.unfinished(caller).stream().findFirst();
    if (atWork.isPresent()) {
      return atWork;
    }
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
    FILES.forEach(kind -> imports.take(caller, PROGRAMME, kind, csv(kind), false));
    details.laySuppliers(caller, PROGRAMME, resource("supplier-details.ndjson"));
    details.layRequirements(caller, PROGRAMME, resource("requirement-details.ndjson"));
    createEvent(caller);
    EVENT_FILES.forEach(kind -> imports.take(caller, EVENT, kind, csv(kind), false));
    return Optional.of(schedules.order(caller, EVENT, TEN_SECONDS));
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
      events.create(caller, PROGRAMME, mapper.readValue(resource("event.json"), Event.class));
    } catch (ProblemException refusal) {
      if (refusal.type() != ProblemType.DUPLICATE_EXTERNAL_ID) {
        throw refusal;
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static byte[] csv(String kind) {
    return resource(kind + ".csv");
  }

  private static byte[] resource(String name) {
    try (InputStream stream = SampleProgramme.class.getResourceAsStream("/sample/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("The sample file " + name + " is missing");
      }
      return stream.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
