package org.linkwright.meetingsolver;

import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Priority;

/**
 * What the organiser can set for a whole event.
 *
 * @param fairnessBound by how many breaks any two participants may differ at most, 0 or more, or
 *     null where it does not matter
 * @param mustWeight value of a request that must be met, 1 or more
 * @param shouldWeight value of a request that should be met, 1 or more
 * @param mayWeight value of a request that may be met, 1 or more
 * @param breakWeight cost of one break of one participant, 0 or more
 * @param idleSlotWeight cost of one idle slot within a break, 0 or more; 0 switches it off
 */
public record MeetingRules(
    @Nullable Integer fairnessBound,
    long mustWeight,
    long shouldWeight,
    long mayWeight,
    long breakWeight,
    long idleSlotWeight) {

  /**
   * A must is worth a hundred shoulds, a should a hundred mays; a break costs as much as a hundred
   * idle slots, so that idle slots only decide between timetables with equally many breaks.
   */
  public static final MeetingRules DEFAULT = new MeetingRules(null, 10_000, 100, 1, 100, 1);

  /**
   * The published business-to-business meeting scheduling problem: breaks alone are counted, and
   * between any two participants their number differs by at most 2.
   *
   * <p>Source: Bofill et al., JAIR 74 (2022), article 12670.
   */
  public static final MeetingRules PUBLISHED_PROBLEM = new MeetingRules(2, 10_000, 100, 1, 1, 0);

  /** Refuses weights and bounds out of range with an {@link IllegalArgumentException}. */
  public MeetingRules {
    if (fairnessBound != null && fairnessBound < 0) {
      throw new IllegalArgumentException("fairnessBound is below 0: " + fairnessBound);
    }
    requireAtLeast(1, mustWeight, "mustWeight");
    requireAtLeast(1, shouldWeight, "shouldWeight");
    requireAtLeast(1, mayWeight, "mayWeight");
    requireAtLeast(0, breakWeight, "breakWeight");
    requireAtLeast(0, idleSlotWeight, "idleSlotWeight");
  }

  /** The value of a request of this priority. */
  public long weightOf(Priority priority) {
    return switch (priority) {
      case MUST -> mustWeight;
      case SHOULD -> shouldWeight;
      case MAY -> mayWeight;
    };
  }

  /** What this waiting of all participants together costs. */
  long waiting(int breaks, int idleSlots) {
    return breakWeight * breaks + idleSlotWeight * idleSlots;
  }

  /** The most breaks anybody may have while somebody has so few. */
  int mostBreaksBeside(int fewest) {
    return fairnessBound == null ? Integer.MAX_VALUE : fewest + fairnessBound;
  }

  /** The same rules with another bound, or with none where it is null. */
  public MeetingRules withFairnessBound(@Nullable Integer bound) {
    return new MeetingRules(
        bound, mustWeight, shouldWeight, mayWeight, breakWeight, idleSlotWeight);
  }

  /** The same rules with other costs of a break and of an idle slot. */
  public MeetingRules withWaiting(long breakCost, long idleSlotCost) {
    return new MeetingRules(
        fairnessBound, mustWeight, shouldWeight, mayWeight, breakCost, idleSlotCost);
  }

  private static void requireAtLeast(long least, long value, String name) {
    if (value < least) {
      throw new IllegalArgumentException(name + " is below " + least + ": " + value);
    }
  }
}
