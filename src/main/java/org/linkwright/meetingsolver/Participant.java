package org.linkwright.meetingsolver;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes to the event to meet others: a buyer or a supplier, the model knows no
 * difference.
 *
 * @param index position in the event, from 0
 * @param id the caller's id
 * @param name as organisers know it, used in sentences
 * @param absences slots at which the participant cannot meet anybody
 * @param delegates how many meetings it can hold at the same time
 * @param limits how many meetings it may, should and wants to have
 * @param preferredHalf of the day, or null where it does not matter
 * @param languages it can talk in; empty where anybody understands it
 */
public record Participant(
    int index,
    String id,
    String name,
    SlotSet absences,
    int delegates,
    Registration.Limits limits,
    @Nullable Session preferredHalf,
    Set<String> languages) {

  private static final int NO_LIMIT = Integer.MAX_VALUE;

  public @Nullable Integer maximumMeetings() {
    return limits.most();
  }

  public @Nullable Integer maximumMeetingsPerDay() {
    return limits.mostPerDay();
  }

  /** The limit over the whole event; as large as can be where there is none. */
  int limit() {
    return orNoLimit(limits.most());
  }

  /** The limit on each day; as large as can be where there is none. */
  int limitPerDay() {
    return orNoLimit(limits.mostPerDay());
  }

  /** The limit of meetings in a row; as large as can be where there is none. */
  int limitInARow() {
    return orNoLimit(limits.mostInARow());
  }

  /** By how many meetings so many on one day miss what was wanted for it; 0 without any. */
  int missesTargetBy(int meetingsOnDay) {
    Integer wanted = limits.wantedPerDay();
    return wanted == null || meetingsOnDay == 0 ? 0 : Math.abs(meetingsOnDay - wanted);
  }

  /** By how many meetings so many fall short of the least, when so many were asked for. */
  int shortOfLeast(int meetings, int requests) {
    return Math.max(0, Math.min(limits.least(), requests) - meetings);
  }

  boolean prefersOtherHalfThan(Session half) {
    return preferredHalf != null && preferredHalf != half;
  }

  private static int orNoLimit(@Nullable Integer limit) {
    return limit == null ? NO_LIMIT : limit;
  }

  /** Participants of one event differ by their place in it; names can coincide. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Participant that && index == that.index && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return index;
  }
}
