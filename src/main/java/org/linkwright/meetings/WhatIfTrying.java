package org.linkwright.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.linkwright.jobs.JobKind;
import org.linkwright.jobs.JobRun;
import org.linkwright.jobs.JobTexts;
import org.linkwright.jobs.Solvers;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** The job that tries scenarios out: snapshot, a search for each, store if nothing has moved. */
@ApplicationScoped
class WhatIfTrying implements JobKind {

  private final EventSnapshots snapshots;
  private final StoredWhatIfs stored;
  private final Solvers solvers;
  private final JobTexts texts;
  private final Clock clock;

  WhatIfTrying(
      EventSnapshots snapshots,
      StoredWhatIfs stored,
      Solvers solvers,
      JobTexts texts,
      Clock clock) {
    this.snapshots = snapshots;
    this.stored = stored;
    this.solvers = solvers;
    this.texts = texts;
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
    Input input = texts.read(run.input(), Input.class);
    return stored
        .numberOf(run.jobId())
        .map(number -> input.place().path("what-ifs", number))
        .orElseGet(() -> tryOut(run, input));
  }

  private String tryOut(JobRun run, Input input) {
    WhatIfStudy study = new WhatIfStudy(event(input), input.order());
    WhatIfProgress begun =
        run.best().map(text -> texts.read(text, WhatIfProgress.class)).orElse(WhatIfProgress.NONE);
    WhatIfProgress done =
        study.run(
            run,
            solvers,
            begun,
            texts::write,
            () -> snapshots.requireUnchanged(input.eventId(), input.inputRevision()));
    WhatIf whatIf = study.whatIf(done, input.orderedBy(), clock.instant());
    return run.finish(
        () -> {
          int number = stored.store(input.eventId(), input.inputRevision(), run.jobId(), whatIf);
          return input.place().path("what-ifs", number);
        });
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
    Input ordered = texts.read(input, Input.class);
    WhatIfProgress progress = texts.read(best, WhatIfProgress.class);
    EventUnderway event = event(ordered);
    if (progress.done().isEmpty()) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "The event as it is is still being drawn up; ask again in a moment.");
    }
    return new WhatIfStudy(event, ordered.order())
        .whatIf(progress, ordered.orderedBy(), clock.instant());
  }
}
