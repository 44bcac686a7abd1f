package org.linkwright.meetingsolver;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A way to step from one timetable to another close by. */
interface Neighbourhood {

  /** A move drawn at random, or null where this draw led to none. */
  @Nullable ReassignMove draw(Random random);
}
