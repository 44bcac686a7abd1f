package org.linkwright.meetings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Lists;

/**
 * What would be different at an event with other tables, slots or delegates. Nothing of it is
 * stored in the event.
 *
 * @param number counts those of one event from 1; 0 for a preview
 * @param timeLimitSeconds of each search
 * @param moveLimit of each search, if there was one
 * @param seed of each search
 * @param asItIs the event without a change, for comparison
 * @param scenarios those that were tried, in the order of the order
 * @param notTried names of those that were not, because the job was ended early
 */
@Schema(description = "What would be different at an event with other tables, slots or delegates")
public record WhatIf(
    UUID id,
    int number,
    Instant createdAt,
    String createdBy,
    int timeLimitSeconds,
    @Nullable Long moveLimit,
    long seed,
    Outcome asItIs,
    List<Tried> scenarios,
    List<String> notTried) {

  private static final UUID NOT_STORED_YET = new UUID(0, 0);

  public WhatIf {
    scenarios = Lists.orEmpty(scenarios);
    notTried = Lists.orEmpty(notTried);
  }

  /**
   * What came of the event, or of a scenario.
   *
   * @param requests accepted ones, placed and unplaced together
   * @param unmetMusts external ids of the requests that must be met and have no place
   * @param breaks times somebody waits between two meetings of a day, over all participants
   * @param idleSlots slots that are waited through in those breaks
   * @param leastDropped at least so many requests get no place, whatever the schedule
   * @param leastMustsDropped at least so many of those that must be met
   * @param brokenRules what no schedule may do and the best that was found does all the same, in
   *     words; empty but for searches that were far too short
   * @param contradictions what is fixed by hand and contradicts itself, in words
   * @param certainty what is proven about it; null with a limit of moves
   * @param cutShort whether its search was ended early
   */
  @Schema(name = "WhatIfOutcome", description = "What came of the event, or of a scenario")
  public record Outcome(
      int requests,
      int placed,
      int unplaced,
      List<String> unmetMusts,
      int breaks,
      int idleSlots,
      int leastDropped,
      int leastMustsDropped,
      List<String> brokenRules,
      List<String> contradictions,
      @Nullable ScheduleCertainty certainty,
      boolean cutShort) {

    public Outcome {
      unmetMusts = Lists.orEmpty(unmetMusts);
      brokenRules = Lists.orEmpty(brokenRules);
      contradictions = Lists.orEmpty(contradictions);
    }
  }

  /**
   * A scenario that was tried.
   *
   * @param noLongerFixed external ids of requests whose fixed slot the scenario takes away
   */
  @Schema(name = "WhatIfTried", description = "A scenario that was tried, and what came of it")
  public record Tried(
      WhatIfScenario scenario,
      Outcome outcome,
      List<String> noLongerFixed,
      WhatIfDifference difference) {

    public Tried {
      noLongerFixed = Lists.orEmpty(noLongerFixed);
    }
  }

  /** The same in short, for lists. */
  @Schema(name = "WhatIfLine", description = "What-if in short")
  public record Line(
      UUID id, int number, Instant createdAt, String createdBy, List<InShort> scenarios) {}

  /** A scenario in short. */
  @Schema(name = "WhatIfInShort", description = "A scenario and what is different in it")
  public record InShort(String name, String sentence) {}

  /** One that has no number yet. */
  static WhatIf unnumbered(
      WhatIfOrder order, String orderedBy, Instant now, Outcome asItIs, List<Tried> scenarios) {
    return new WhatIf(
        NOT_STORED_YET,
        0,
        now,
        orderedBy,
        order.timeLimitSeconds(),
        order.moveLimit(),
        order.seed(),
        asItIs,
        scenarios,
        order.scenarios().stream().skip(scenarios.size()).map(WhatIfScenario::name).toList());
  }

  WhatIf stored(UUID storedId, int storedNumber, Instant storedAt) {
    return new WhatIf(
        storedId,
        storedNumber,
        storedAt,
        createdBy,
        timeLimitSeconds,
        moveLimit,
        seed,
        asItIs,
        scenarios,
        notTried);
  }

  Line line() {
    return new Line(
        id,
        number,
        createdAt,
        createdBy,
        scenarios.stream()
            .map(tried -> new InShort(tried.scenario().name(), tried.difference().sentence()))
            .toList());
  }
}
