package org.linkwright.meetingsolver;

import java.util.function.BooleanSupplier;

/**
 * How a timetable is mended. With the same event, seed and move limit, and time enough, the same
 * timetable comes out.
 *
 * @param reach whose meetings may be moved although they could stay
 * @param costOfMove what a moved meeting costs, in the unit of the value of requests, 1 or more: a
 *     meeting is moved only where that lets more value find a place
 * @param seed of everything random
 * @param moveLimit how many moves are tried at most, 0 or more; with 0, free places are filled and
 *     nothing more
 * @param outOfTime asked now and then; once it is true the best so far is returned
 */
public record ReplanSearch(
    Reach reach, long costOfMove, long seed, long moveLimit, BooleanSupplier outOfTime) {

  /** Refuses limits and costs out of range with an {@link IllegalArgumentException}. */
  public ReplanSearch {
    if (costOfMove < 1) {
      throw new IllegalArgumentException("costOfMove is below 1: " + costOfMove);
    }
    if (moveLimit < 0) {
      throw new IllegalArgumentException("moveLimit is below 0: " + moveLimit);
    }
  }
}
