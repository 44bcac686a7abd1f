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

  /** Slot ids by request id of a timetable proven best, if exact search found it itself. */
  @Nullable Map<String, String> bestPlaces() {
    return bestPlaces;
  }

  void unavailable() {
    proof = Proof.UNAVAILABLE;
  }

  /** No complete timetable waits less than this. */
  void boundedBy(long leastWaiting) {
    if (proof.verdict() == Proof.Verdict.OPEN && leastWaiting > proof.leastWaiting()) {
      proof = new Proof(Proof.Verdict.OPEN, leastWaiting);
    }
  }

  void learn(ExactSearch.Outcome outcome) {
    boolean conclusive = outcome.proof().verdict() != Proof.Verdict.OPEN;
    if (outcome.proof().verdict() == Proof.Verdict.PROVEN_BEST) {
      bestPlaces = outcome.places();
    }
    if (conclusive) {
      proof = outcome.proof();
    } else {
      boundedBy(outcome.proof().leastWaiting());
    }
  }
}
