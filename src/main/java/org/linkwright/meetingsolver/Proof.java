package org.linkwright.meetingsolver;

/**
 * What the exact phase has found out about an event.
 *
 * @param verdict how much is certain
 * @param leastWaiting a lower bound, in the units of the soft score, on the waiting of every
 *     timetable in which everything has a place and no rule is broken; 0 where nothing is known
 */
public record Proof(Verdict verdict, long leastWaiting) {

  /** Nothing is known yet, or nothing could be found out. */
  public static final Proof NONE = new Proof(Verdict.OPEN, 0);

  /** The library for exact search is not there for this platform. */
  public static final Proof UNAVAILABLE = new Proof(Verdict.UNAVAILABLE, 0);

  /** How much is certain. */
  public enum Verdict {
    /** The exact phase did not finish; the bound may still say how far the best can be. */
    OPEN,
    /** No timetable is better than the best one found. */
    PROVEN_BEST,
    /** No timetable that keeps every rule has a place for every request. */
    PROVEN_NOT_EVERYTHING_FITS,
    /** There is no exact phase on this platform: only the neighbourhood search was at work. */
    UNAVAILABLE
  }
}
