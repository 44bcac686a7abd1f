package org.linkwright.meetings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the organiser sets for a whole event; whatever is left out has the default of {@code
 * docs/meeting-constraints.md}.
 *
 * @param fairnessBound by how many breaks any two participants may differ at most
 * @param mustWeight value of a request that must be met
 * @param shouldWeight value of a request that should be met
 * @param mayWeight value of a request that may be met
 * @param bothAskedPercent value of a request that both sides asked for, in percent of its
 *     priority's
 * @param metBeforePercent value of a request of two who have met before, in percent
 * @param minimumMeetings everybody's least number of meetings, as far as it has requests
 * @param minimumWeight cost of each meeting that somebody is short of that
 * @param movedWeight cost of a published meeting that is moved or dropped
 * @param breakWeight cost of a break of one participant
 * @param idleSlotWeight cost of an idle slot within a break
 * @param halfDayWeight cost of a meeting outside the half of the day that a participant prefers
 * @param targetWeight cost of each meeting by which a participant misses its target of a day
 * @param balanceWeight cost of crowding: of the square of the number of meetings of each slot
 * @param earlyWeight cost of each slot by which a meeting that must be is later than the first
 * @param walkingMinutes from one hall to another
 */
@Schema(description = "What the organiser sets for a whole event; what is left out has its default")
public record EventRules(
    @Min(0) @Max(100) @Nullable Integer fairnessBound,
    @Min(1) @Max(1_000_000) @Nullable Long mustWeight,
    @Min(1) @Max(1_000_000) @Nullable Long shouldWeight,
    @Min(1) @Max(1_000_000) @Nullable Long mayWeight,
    @Min(100) @Max(1000) @Nullable Integer bothAskedPercent,
    @Min(1) @Max(100) @Nullable Integer metBeforePercent,
    @Min(0) @Max(100) @Nullable Integer minimumMeetings,
    @Min(0) @Max(1_000_000) @Nullable Long minimumWeight,
    @Min(0) @Max(1_000_000) @Nullable Long movedWeight,
    @Min(0) @Max(1_000_000) @Nullable Long breakWeight,
    @Min(0) @Max(1_000_000) @Nullable Long idleSlotWeight,
    @Min(0) @Max(1_000_000) @Nullable Long halfDayWeight,
    @Min(0) @Max(1_000_000) @Nullable Long targetWeight,
    @Min(0) @Max(1_000_000) @Nullable Long balanceWeight,
    @Min(0) @Max(1_000_000) @Nullable Long earlyWeight,
    @Min(0) @Max(240) @Nullable Integer walkingMinutes) {

  public static final EventRules DEFAULT =
      new EventRules(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null);

  /** The same rules where breaks may be shared as unfairly as the day brings it. */
  EventRules withoutFairnessBound() {
    return new EventRules(
        null,
        mustWeight,
        shouldWeight,
        mayWeight,
        bothAskedPercent,
        metBeforePercent,
        minimumMeetings,
        minimumWeight,
        movedWeight,
        breakWeight,
        idleSlotWeight,
        halfDayWeight,
        targetWeight,
        balanceWeight,
        earlyWeight,
        walkingMinutes);
  }
}
