package org.linkwright.meetings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.util.UUID;
import org.linkwright.jobs.JobKind;
import org.linkwright.jobs.JobRun;
import org.linkwright.jobs.Solvers;
import org.linkwright.shared.Api;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** The job that tries scenarios out: snapshot, a search for each, store if nothing has moved. */
@ApplicationScoped
class WhatIfTrying implements JobKind {

  private final EventSnapshots snapshots;
  private final StoredWhatIfs stored;
  private final Solvers solvers;
  private final ObjectMapper mapper;
  private final Clock clock;

  WhatIfTrying(
      EventSnapshots snapshots,
      StoredWhatIfs stored,
      Solvers solvers,
      ObjectMapper mapper,
      Clock clock) {
    this.snapshots = snapshots;
    this.stored = stored;
    this.solvers = solvers;
    this.mapper = mapper;
    this.clock = clock;
  }

  /**
   * What was ordered.
   *
   * @param place as the caller named it, for the path of the result
   * @param inputRevision of the event at which the scenarios make sense
   */
  record Input(
      UUID eventId, EventPlace place, long inputRevision, String orderedBy, WhatIfOrder order) {}

  @Override
  public String name() {
    return "what-if";
  }

  @Override
  public String run(JobRun run) {
    Input input = read(run.input(), Input.class);
    return stored
        .numberOf(run.jobId())
        .map(number -> path(input, number))
        .orElseGet(() -> tryOut(run, input));
  }

  private String tryOut(JobRun run, Input input) {
    WhatIfStudy study = new WhatIfStudy(event(input), input.order());
    WhatIfProgress begun =
        run.best().map(text -> read(text, WhatIfProgress.class)).orElse(WhatIfProgress.NONE);
    WhatIfProgress done =
        study.run(
            run,
            solvers,
            begun,
            this::write,
            () -> snapshots.requireUnchanged(input.eventId(), input.inputRevision()));
    WhatIf whatIf = study.whatIf(done, input.orderedBy(), clock.instant());
    return run.finish(
        () ->
            path(input, stored.store(input.eventId(), input.inputRevision(), run.jobId(), whatIf)));
  }

  /** The event at which the scenarios make sense: they are not looked at again. */
  private EventUnderway event(Input input) {
    EventUnderway event = snapshots.underway(input.eventId());
    if (event.entered().inputRevision() != input.inputRevision()) {
      throw EventSnapshots.changed();
    }
    return event;
  }

  @Override
  public WhatIf preview(String input, String best) {
    Input ordered = read(input, Input.class);
    WhatIfProgress progress = read(best, WhatIfProgress.class);
    EventUnderway event = event(ordered);
    if (progress.done().isEmpty()) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "The event as it is is still being drawn up; ask again in a moment.");
    }
    return new WhatIfStudy(event, ordered.order())
        .whatIf(progress, ordered.orderedBy(), clock.instant());
  }

  private static String path(Input input, int number) {
    return UriBuilder.fromPath(Api.ROOT)
        .segment("programmes", input.place().programme())
        .segment("events", input.place().event())
        .segment("what-ifs", Integer.toString(number))
        .build()
        .toString();
  }

  private <T> T read(String json, Class<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("A stored job cannot be read", broken);
    }
  }

  private String write(WhatIfProgress progress) {
    try {
      return mapper.writeValueAsString(progress);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
