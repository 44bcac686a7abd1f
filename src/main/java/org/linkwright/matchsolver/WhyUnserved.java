package org.linkwright.matchsolver;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something of a demand is not served.
 *
 * @param reason what binds
 * @param obstacles what keeps each of its options from serving more, in the order of the options
 * @param sentence the same for officers
 * @param remedy the smallest single change that would serve more of it, tried out; null where no
 *     single change would
 * @param serves how much of it the remedy would serve, in units of the demand; 0 without one
 */
public record WhyUnserved(
    Reason reason,
    List<Obstacle> obstacles,
    String sentence,
    @Nullable Remedy remedy,
    long serves) {

  public WhyUnserved {
    obstacles = List.copyOf(obstacles);
  }

  /** What can keep a demand from being served. */
  public enum Reason {
    /** No supplier offers it. */
    NOBODY_OFFERS,
    /** Whoever offers it is a near miss that is not admitted. */
    NEAR_MISSES_ONLY,
    /** Whoever offers it is ruled out by the officer or bound by a contract. */
    EXCLUDED,
    /** It has as many suppliers as it may have, and they cannot serve more of it. */
    MOST_SUPPLIERS_REACHED,
    /** Some could serve it, but fewer than it wants suppliers at least. */
    TOO_FEW_SUPPLIERS,
    /** Whoever could serve it has too little capacity left. */
    SOURCES_FULL,
    /** What is left of it is too small an order. */
    LOT_TOO_SMALL,
    /** Where there is capacity, there is another buyer, and one of the two wants it alone. */
    EXCLUSIVITY,
    /** Where there is capacity, a bound of the rules is reached. */
    BOUND_REACHED,
    /** It can be served: the search ended too early. */
    ROOM_LEFT
  }
}
