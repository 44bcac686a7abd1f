package org.linkwright.meetings;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.linkwright.meetings.WhatIf.Outcome;
import org.linkwright.meetingsolver.Proof;

/**
 * What a scenario has more or, below 0, less than the event as it is.
 *
 * @param placed meetings
 * @param unmetMusts requests that must be met and have no place
 * @param breaks times somebody waits
 * @param idleSlots slots that are waited through
 * @param proven whether no better schedule is possible of either, so that a longer search would not
 *     change the value that is placed, nor what the waiting costs
 * @param sentence the same for organisers
 */
@Schema(description = "What a scenario has more or, below 0, less than the event as it is")
public record WhatIfDifference(
    int placed, int unmetMusts, int breaks, int idleSlots, boolean proven, String sentence) {

  static WhatIfDifference between(Outcome asItIs, Outcome scenario) {
    int placed = scenario.placed() - asItIs.placed();
    int unmetMusts = scenario.unmetMusts().size() - asItIs.unmetMusts().size();
    int breaks = scenario.breaks() - asItIs.breaks();
    int idleSlots = scenario.idleSlots() - asItIs.idleSlots();
    boolean proven = isProven(asItIs) && isProven(scenario);
    List<String> parts = new ArrayList<>();
    addPart(parts, placed, "meeting", "meetings");
    addPart(parts, unmetMusts, "unmet must", "unmet musts");
    addPart(parts, breaks, "break", "breaks");
    addPart(parts, idleSlots, "idle slot", "idle slots");
    return new WhatIfDifference(
        placed, unmetMusts, breaks, idleSlots, proven, sentence(asItIs, scenario, parts, proven));
  }

  private static String sentence(
      Outcome asItIs, Outcome scenario, List<String> parts, boolean proven) {
    if (!asItIs.brokenRules().isEmpty() || !scenario.brokenRules().isEmpty()) {
      return "Cannot be compared: no schedule that keeps every rule was found in this time.";
    }
    String counted = parts.isEmpty() ? "No difference" : String.join(", ", parts);
    boolean now = scenario.unplaced() == 0 && asItIs.unplaced() > 0;
    return counted
        + (now ? "; every request has a place then" : "")
        + (proven
            ? ". Both are proven best by the weights of the event."
            : notProven(asItIs, scenario));
  }

  private static String notProven(Outcome asItIs, Outcome scenario) {
    return isOpen(asItIs) || isOpen(scenario)
        ? ". Not proven: a longer search may find more."
        : ". Not proven.";
  }

  private static void addPart(List<String> parts, int difference, String one, String many) {
    if (difference != 0) {
      int number = Math.abs(difference);
      parts.add(
          "%d %s %s"
              .formatted(number, difference > 0 ? "more" : "fewer", number == 1 ? one : many));
    }
  }

  private static boolean isProven(Outcome outcome) {
    return outcome.brokenRules().isEmpty()
        && outcome.certainty() != null
        && outcome.certainty().verdict() == Proof.Verdict.PROVEN_BEST;
  }

  /** Whether more time could bring a proof. */
  private static boolean isOpen(Outcome outcome) {
    return outcome.certainty() != null
        && (outcome.certainty().verdict() == Proof.Verdict.OPEN
            || outcome.certainty().verdict() == Proof.Verdict.PROVEN_NOT_EVERYTHING_FITS);
  }
}
