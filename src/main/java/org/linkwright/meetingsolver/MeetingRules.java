package org.linkwright.meetingsolver;

import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Priority;

/**
 * What the organiser can set for a whole event.
 *
 * @param fairnessBound by how many breaks any two participants may differ at most, 0 or more, or
 *     null where it does not matter
 * @param walkingMinutes from one hall to another, 0 or more
 * @param values what a meeting is worth: costs of the medium level
 * @param comfort what an uncomfortable timetable costs: the soft level
 */
public record MeetingRules(
    @Nullable Integer fairnessBound, int walkingMinutes, Values values, Comfort comfort) {

  /**
   * What meetings are worth when not everything fits.
   *
   * @param must value of a request that must be met, 1 or more
   * @param should value of a request that should be met, 1 or more
   * @param may value of a request that may be met, 1 or more
   * @param bothAskedPercent of that, where both sides asked, 100 or more
   * @param metBeforePercent of that, where they have met before, 1 to 100
   * @param leastMissed cost of each meeting by which a participant falls short of its least, 0 or
   *     more
   * @param moved cost of a meeting that is not where it was published, 0 or more
   */
  public record Values(
      long must,
      long should,
      long may,
      int bothAskedPercent,
      int metBeforePercent,
      long leastMissed,
      long moved) {

    /**
     * A must is worth a hundred shoulds, a should ten mays. Whom nobody else gets to meet is worth
     * ten shoulds: nobody travels for nothing. A published meeting is moved for a must, and not for
     * a should.
     */
    public static final Values DEFAULT = new Values(10_000, 100, 10, 150, 50, 1_000, 200);

    private static final int WHOLE = 100;

    /** Refuses values out of range with an {@link IllegalArgumentException}. */
    public Values {
      requireAtLeast(1, must, "must");
      requireAtLeast(1, should, "should");
      requireAtLeast(1, may, "may");
      requireAtLeast(WHOLE, bothAskedPercent, "bothAskedPercent");
      requireAtLeast(1, metBeforePercent, "metBeforePercent");
      requireAtLeast(0, leastMissed, "leastMissed");
      requireAtLeast(0, moved, "moved");
    }

    long of(Priority priority) {
      return switch (priority) {
        case MUST -> must;
        case SHOULD -> should;
        case MAY -> may;
      };
    }

    long of(MeetingWish.Value wish) {
      long value = of(wish.priority());
      value = wish.bothAsked() ? value * bothAskedPercent / WHOLE : value;
      value = wish.metBefore() ? value * metBeforePercent / WHOLE : value;
      return Math.max(1, value);
    }
  }

  /**
   * What an uncomfortable timetable costs, each 0 or more; 0 switches a cost off.
   *
   * @param aBreak one break of one participant
   * @param idleSlot one slot within a break
   * @param otherHalf one meeting in the half of the day that a participant does not prefer
   * @param targetMissed one meeting more or less than a participant wants on a day
   * @param crowding the square of the number of meetings of a slot, for each slot
   * @param late one slot by which a meeting that must be comes after the first slot
   */
  public record Comfort(
      long aBreak, long idleSlot, long otherHalf, long targetMissed, long crowding, long late) {

    /**
     * A break costs as much as a hundred idle slots, so that idle slots only decide between
     * timetables with equally many breaks; wishes are worth a fifth of a break.
     */
    public static final Comfort DEFAULT = new Comfort(100, 1, 20, 20, 0, 0);

    /** Breaks alone count. */
    public static final Comfort BREAKS_ALONE = new Comfort(1, 0, 0, 0, 0, 0);

    /** Refuses costs out of range with an {@link IllegalArgumentException}. */
    public Comfort {
      requireAtLeast(0, aBreak, "aBreak");
      requireAtLeast(0, idleSlot, "idleSlot");
      requireAtLeast(0, otherHalf, "otherHalf");
      requireAtLeast(0, targetMissed, "targetMissed");
      requireAtLeast(0, crowding, "crowding");
      requireAtLeast(0, late, "late");
    }
  }

  public static final MeetingRules DEFAULT =
      new MeetingRules(null, 0, Values.DEFAULT, Comfort.DEFAULT);

  /**
   * The published business-to-business meeting scheduling problem: breaks alone are counted, and
   * between any two participants their number differs by at most 2.
   *
   * <p>Source: Bofill et al., JAIR 74 (2022), article 12670.
   */
  public static final MeetingRules PUBLISHED_PROBLEM =
      new MeetingRules(2, 0, Values.DEFAULT, Comfort.BREAKS_ALONE);

  /** Refuses bounds out of range with an {@link IllegalArgumentException}. */
  public MeetingRules {
    if (fairnessBound != null) {
      requireAtLeast(0, fairnessBound, "fairnessBound");
    }
    requireAtLeast(0, walkingMinutes, "walkingMinutes");
  }

  /** What is lost if the request has no place. */
  public long valueOf(MeetingRequest request) {
    return values.of(request.value());
  }

  long breakWeight() {
    return comfort.aBreak();
  }

  long idleSlotWeight() {
    return comfort.idleSlot();
  }

  /** What this waiting of all participants together costs. */
  long waiting(int breaks, int idleSlots) {
    return comfort.aBreak() * breaks + comfort.idleSlot() * idleSlots;
  }

  /** The most breaks anybody may have while somebody has so few. */
  int mostBreaksBeside(int fewest) {
    return fairnessBound == null ? Integer.MAX_VALUE : fewest + fairnessBound;
  }

  /** The same rules with another bound, or with none where it is null. */
  public MeetingRules withFairnessBound(@Nullable Integer bound) {
    return new MeetingRules(bound, walkingMinutes, values, comfort);
  }

  /** The same rules with another way between halls. */
  public MeetingRules withWalkingMinutes(int minutes) {
    return new MeetingRules(fairnessBound, minutes, values, comfort);
  }

  /** The same rules with other values of meetings. */
  public MeetingRules withValues(Values other) {
    return new MeetingRules(fairnessBound, walkingMinutes, other, comfort);
  }

  /** The same rules with other costs of comfort. */
  public MeetingRules withComfort(Comfort other) {
    return new MeetingRules(fairnessBound, walkingMinutes, values, other);
  }

  /** The same rules with other costs of a break and of an idle slot. */
  public MeetingRules withWaiting(long breakCost, long idleSlotCost) {
    return withComfort(
        new Comfort(
            breakCost,
            idleSlotCost,
            comfort.otherHalf(),
            comfort.targetMissed(),
            comfort.crowding(),
            comfort.late()));
  }

  private static void requireAtLeast(long least, long value, String name) {
    if (value < least) {
      throw new IllegalArgumentException(name + " is below " + least + ": " + value);
    }
  }
}
