package org.linkwright.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.linkwright.access.Caller;
import org.linkwright.jobs.Job;
import org.linkwright.jobs.JobTexts;
import org.linkwright.jobs.Jobs;
import org.linkwright.registry.Programmes;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;

/** Tries events out with other tables, slots or delegates: ordered here, read here. */
@ApplicationScoped
public class WhatIfs {

  private final StoredWhatIfs stored;
  private final EventSnapshots snapshots;
  private final Events events;
  private final Programmes programmes;
  private final Jobs jobs;
  private final WhatIfTrying trying;
  private final JobTexts texts;
  private final Clock clock;

  WhatIfs(
      StoredWhatIfs stored,
      EventSnapshots snapshots,
      Events events,
      Programmes programmes,
      Jobs jobs,
      WhatIfTrying trying,
      JobTexts texts,
      Clock clock) {
    this.stored = stored;
    this.snapshots = snapshots;
    this.events = events;
    this.programmes = programmes;
    this.jobs = jobs;
    this.trying = trying;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * Queues the job that tries the scenarios out, once what can be known before is right.
   *
   * @throws ProblemException that tells what cannot be meant in which scenario
   */
  @Transactional
  public Job order(Caller caller, EventPlace place, WhatIfOrder order) {
    UUID programmeId = programmes.require(caller, place.programme());
    EventUnderway event = snapshots.underway(events.require(caller, place));
    if (!order.rehearsal()) {
      event.entered().requireNotOver(clock.instant());
    }
    EventSnapshot snapshot = event.requireOrderable();
    WhatIfCheck.require(event.entered(), order.scenarios());
    String input =
        write(
            new WhatIfTrying.Input(
                snapshot.eventId(), place, snapshot.inputRevision(), caller.name(), order));
    return jobs.submit(caller, programmeId, trying, input);
  }

  @Transactional
  public List<WhatIf.Line> list(Caller caller, EventPlace place) {
    return stored.list(events.require(caller, place));
  }

  /**
   * @param reference its number, or {@code latest}
   */
  @Transactional
  public WhatIf get(Caller caller, EventPlace place, String reference) {
    return stored.require(events.require(caller, place), reference);
  }

  private String write(WhatIfTrying.Input input) {
    String text = texts.write(input);
    if (text.length() > Jobs.MOST_CHARACTERS) {
      throw ProblemException.invalid(
          FieldError.body(
              "/scenarios",
              "take %d characters together, and %d at most; try fewer at a time"
                  .formatted(text.length(), Jobs.MOST_CHARACTERS)));
    }
    return text;
  }
}
