package org.linkwright.meetingsolver;

import java.util.random.RandomGenerator;

/** A way to step from one timetable to another close by. */
interface Neighbourhood {

  /**
   * Draws a step at random.
   *
   * @param step empty before, and filled with what moves
   * @return false where this draw led to no step
   */
  boolean draw(RandomGenerator random, Rearrangement step);
}
