package org.linkwright.bench;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A solver that takes part in the comparison. */
public interface Contender {

  /** A timetable and what is known of it. */
  final class Answer {

    private final int[] slotOfMeeting;
    private final @Nullable Double provenAfter;

    /** An answer of these parts. */
    public Answer(int[] slotOfMeeting, @Nullable Double provenAfter) {
      this.slotOfMeeting = slotOfMeeting.clone();
      this.provenAfter = provenAfter;
    }

    /** The slot of each meeting in the order of their numbers, counting from 1; 0 for none. */
    public int[] slotOfMeeting() {
      return slotOfMeeting.clone();
    }

    /**
     * The seconds after which the solver was done with a proof that no timetable is better, or null
     * if it has none.
     */
    public @Nullable Double provenAfter() {
      return provenAfter;
    }
  }

  /** The heading of its column. */
  String name();

  /**
   * Makes the best timetable it can.
   *
   * @param limit wall time
   */
  Answer solve(KnownEvent known, Duration limit);
}
