package org.linkwright.matching;

import java.util.Set;
import org.linkwright.fit.Eligibility;

/**
 * Which part of a ranking is shown.
 *
 * @param eligibilities those shown
 * @param offset how many of those to leave out, zero or more
 * @param limit how many at the most, 1 or more
 */
public record RankingPart(Set<Eligibility> eligibilities, int offset, int limit) {

  public RankingPart {
    eligibilities = Set.copyOf(eligibilities);
  }

  /** From the best on. */
  public RankingPart(Set<Eligibility> eligibilities, int limit) {
    this(eligibilities, 0, limit);
  }
}
