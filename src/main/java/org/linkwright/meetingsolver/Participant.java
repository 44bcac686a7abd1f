package org.linkwright.meetingsolver;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes to the event to meet others: a buyer or a supplier, the model knows no
 * difference.
 *
 * @param index position in the event, from 0
 * @param id the caller's id
 * @param name as organisers know it, used in sentences
 * @param absences slots at which the participant cannot meet anybody
 * @param maximumMeetings limit over the whole event, or null for none
 * @param maximumMeetingsPerDay limit on each day, or null for none
 */
public record Participant(
    int index,
    String id,
    String name,
    SlotSet absences,
    @Nullable Integer maximumMeetings,
    @Nullable Integer maximumMeetingsPerDay) {

  private static final int NO_LIMIT = Integer.MAX_VALUE;

  /** The limit over the whole event; as large as can be where there is none. */
  int limit() {
    return maximumMeetings == null ? NO_LIMIT : maximumMeetings;
  }

  /** The limit on each day; as large as can be where there is none. */
  int limitPerDay() {
    return maximumMeetingsPerDay == null ? NO_LIMIT : maximumMeetingsPerDay;
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
