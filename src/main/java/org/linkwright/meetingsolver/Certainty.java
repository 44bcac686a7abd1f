package org.linkwright.meetingsolver;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What exact search has found out so far about an event. All copies of a timetable share it; it is
 * written by the thread of the exact search and read by that of the neighbourhood search.
 */
final class Certainty {

  private volatile Proof proof = Proof.NONE;
  private volatile @Nullable Map<String, String> bestPlaces;

  Proof proof() {
    return proof;
  }

  /** Slot ids by request id of the best timetable that exact search found itself, if any. */
  @Nullable Map<String, String> bestPlaces() {
    return bestPlaces;
  }

  void learn(Proof found) {
    proof = found;
  }

  void learn(ExactSearch.Outcome outcome) {
    bestPlaces = outcome.places();
    proof = outcome.proof();
  }
}
