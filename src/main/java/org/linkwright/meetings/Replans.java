package org.linkwright.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.meetingsolver.MeetingRules;
import org.linkwright.meetingsolver.ReplanSearch;
import org.linkwright.shared.ProblemException;

/**
 * Mends the schedule of an event after something has happened: a draft to look at, which is then
 * published or discarded.
 */
@ApplicationScoped
public class Replans {

  private final ScheduleBases bases;
  private final Clock clock;

  Replans(ScheduleBases bases, Clock clock) {
    this.bases = bases;
    this.clock = clock;
  }

  /**
   * Makes a draft from a version and what has happened since. The time limit counts from now on.
   *
   * @param reference number or id of the version, {@code latest} or {@code published}
   * @throws ProblemException that tells what is wrong with what was told, or why nothing can be
   *     made from this version
   */
  public Replan replan(Caller caller, EventPlace place, String reference, ReplanOrder order) {
    Instant end = clock.instant().plus(Duration.ofSeconds(order.timeLimitSeconds()));
    ScheduleBases.Base base = bases.require(caller, place, reference, order.now());
    List<Disruption> told =
        DisruptionCheck.resolve(order.disruptions(), base.replanning().today(), base.schedule());
    List<Disruption> all = Stream.concat(base.inForce().stream(), told.stream()).toList();
    ReplanSearch search =
        new ReplanSearch(
            order.move(),
            costOfMove(order, base.entered().event().rules()),
            order.seed(),
            order.moveLimit(),
            () -> !clock.instant().isBefore(end));
    Schedule draft = base.replanning(all).mend(search, clock.instant());
    ScheduleBases.Stored stored = bases.store(caller, base, draft, ScheduleOrigin.REPLAN, told);
    return Replan.of(
        stored.line(), base.schedule(), draft.numbered(stored.line()), stored.inForce());
  }

  private static long costOfMove(ReplanOrder order, EventRules rules) {
    if (order.costOfMove() != null) {
      return order.costOfMove();
    }
    long ofEvent =
        Objects.requireNonNullElse(rules.movedWeight(), MeetingRules.Values.DEFAULT.moved());
    return Math.max(1, ofEvent);
  }

  /** Deletes a draft with what was told with it. */
  public void discard(Caller caller, EventPlace place, String reference) {
    bases.discard(caller, place, reference);
  }

  /** What is different between two versions, for each participant. */
  public ScheduleChanges changes(
      Caller caller, EventPlace place, String reference, @Nullable String from) {
    return bases.changes(caller, place, reference, from);
  }
}
