package org.linkwright.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Requirement;

/**
 * A requirement with every supplier whose classification matches, its own buyer left out.
 *
 * @param buyer null for what a market segment asks for
 * @param pairings the best first, without those that were declined and have not changed since
 * @param standings what has become so far of the pairs
 * @param rulesVersion of the programme's rules that they were judged by
 */
public record Candidates(
    Requirement requirement,
    @Nullable Buyer buyer,
    List<Pairing> pairings,
    PairStandings standings,
    long rulesVersion) {

  static final String NO_CLASSIFICATION =
      "The requirement has no classification, so no supplier can be found by it; give it one, or"
          + " invite proposals.";

  /** Why nobody could be looked for; null if somebody could. */
  public @Nullable String note() {
    return requirement.classification() == null ? NO_CLASSIFICATION : null;
  }
}
