package org.linkwright.matching;

import java.util.ArrayList;
import java.util.List;

/** Numbers pairings from the best on and cuts out the part that is shown. */
final class Ranking {

  private Ranking() {}

  /** What becomes of a pairing and its place in the whole ranking, counted from 1. */
  interface Entry<T> {
    T of(int rank, Pairing pairing);
  }

  /** The entries shown; each keeps the rank it has in the whole list. */
  static <T> List<T> cut(List<Pairing> bestFirst, RankingPart part, Entry<T> entry) {
    List<T> shown = new ArrayList<>();
    for (int i = 0; i < bestFirst.size() && shown.size() < part.limit(); i++) {
      Pairing pairing = bestFirst.get(i);
      if (part.eligibilities().contains(pairing.eligibility())) {
        shown.add(entry.of(i + 1, pairing));
      }
    }
    return shown;
  }

  static List<CriterionVerdict> verdicts(Pairing pairing) {
    return pairing.fit().verdicts().stream().map(CriterionVerdict::of).toList();
  }
}
