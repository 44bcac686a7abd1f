package org.linkwright.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** Changes by hand, each with its verdict before anything is changed. */
@ApplicationScoped
public class HandChanges {

  private final ScheduleBases bases;
  private final Clock clock;

  HandChanges(ScheduleBases bases, Clock clock) {
    this.bases = bases;
    this.clock = clock;
  }

  /**
   * Swaps two meetings, time and table.
   *
   * @param reference number or id of the version, {@code latest} or {@code published}
   * @throws ProblemException if one of them has begun, or rules would be broken and it is no dry
   *     run
   */
  public HandChange swap(Caller caller, EventPlace place, String reference, SwapOrder order) {
    ScheduleBases.Base base = bases.require(caller, place, reference, order.now());
    HandPlan plan = new HandPlan(base.replanning());
    return settle(
        caller,
        base,
        plan.swap(order.first(), order.second()),
        ScheduleOrigin.SWAP,
        order.dryRun());
  }

  /**
   * Moves a meeting, or gives a request a place.
   *
   * @param reference number or id of the version, {@code latest} or {@code published}
   * @throws ProblemException if it has begun, or rules would be broken and it is no dry run
   */
  public HandChange move(Caller caller, EventPlace place, String reference, MoveOrder order) {
    ScheduleBases.Base base = bases.require(caller, place, reference, order.now());
    HandPlan plan = new HandPlan(base.replanning());
    return settle(
        caller,
        base,
        plan.move(order.request(), order.slot(), order.table()),
        ScheduleOrigin.MOVE,
        order.dryRun());
  }

  /**
   * What it would mean to hold a meeting in each slot of the event.
   *
   * @param reference number or id of the version, {@code latest} or {@code published}
   * @param now local time of the event; the time it is, if null
   */
  public List<SlotEffect> slots(
      Caller caller, EventPlace place, String reference, String request, @Nullable String now) {
    ScheduleBases.Base base = bases.require(caller, place, reference, time(now));
    return new HandPlan(base.replanning()).slots(request);
  }

  private HandChange settle(
      Caller caller,
      ScheduleBases.Base base,
      HandPlan.Outcome outcome,
      ScheduleOrigin origin,
      boolean dryRun) {
    if (dryRun) {
      return outcome.toChange(null);
    }
    if (!outcome.broken().isEmpty()) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "The change would break rules; nothing was changed.",
          outcome.broken().stream()
              .map(broken -> FieldError.parameter(broken.rule(), broken.sentence()))
              .toList());
    }
    Schedule draft = outcome.write(base.schedule().seed(), clock.instant());
    return outcome.toChange(bases.store(caller, base, draft, origin, List.of()).line());
  }

  private static @Nullable LocalDateTime time(@Nullable String text) {
    try {
      return text == null ? null : LocalDateTime.parse(text);
    } catch (DateTimeParseException wrong) {
      throw ProblemException.invalid(
          FieldError.parameter("now", "is no local time such as 2027-03-17T11:40"));
    }
  }
}
