package org.linkwright.meetingsolver;

import org.jspecify.annotations.Nullable;

/**
 * What the exact phase has found out about an event.
 *
 * @param verdict how much is certain
 * @param leastDropped a lower bound, in the units of the medium score, on the value of the requests
 *     that every timetable without a broken rule leaves without a place, and on what it costs that
 *     participants have fewer meetings than their least; 0 where nothing is known
 * @param leastWaiting a lower bound, in the units of the soft score, on the waiting of every
 *     timetable that breaks no rule and drops no more than {@code leastDropped}; 0 where nothing is
 *     known
 * @param conflict requests that cannot all be placed, if not everything fits and exact search has
 *     found out why, else null
 */
public record Proof(
    Verdict verdict, long leastDropped, long leastWaiting, @Nullable Conflict conflict) {

  /** Nothing is known yet, or nothing could be found out. */
  public static final Proof NONE = new Proof(Verdict.OPEN, 0, 0, null);

  /** How much is certain. */
  public enum Verdict {
    /** The exact phase did not finish; the bounds may still say how far the best can be. */
    OPEN,
    /** No timetable is better than the best one found. */
    PROVEN_BEST,
    /** No timetable that keeps every rule has a place for every request. */
    PROVEN_NOT_EVERYTHING_FITS,
    /**
     * The event has a rule that the exact phase does not know, see {@link ExactModel#covers}:
     * whatever it proved would be about another event.
     */
    NOT_ATTEMPTED,
    /**
     * There is no exact phase on this platform: only the neighbourhood search was at work. The
     * bound on the dropped value holds all the same.
     */
    UNAVAILABLE
  }

  /** Only bounds are known; that something has to be dropped may follow from them. */
  static Proof bounds(long leastDropped, long leastWaiting, @Nullable Conflict conflict) {
    Verdict verdict = leastDropped > 0 ? Verdict.PROVEN_NOT_EVERYTHING_FITS : Verdict.OPEN;
    return new Proof(verdict, leastDropped, leastWaiting, conflict);
  }

  /** The same knowledge, with another verdict. */
  Proof as(Verdict other) {
    return new Proof(other, leastDropped, leastWaiting, conflict);
  }

  /** Whether no timetable is better than one that drops and waits so much. */
  boolean isReachedBy(long dropped, long waiting) {
    return dropped < leastDropped || (dropped == leastDropped && waiting <= leastWaiting);
  }
}
