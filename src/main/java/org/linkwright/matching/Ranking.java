package org.linkwright.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers pairings from the best on and cuts out the part that is shown. */
final class Ranking {

  private Ranking() {}

  /** What becomes of a pairing and its place in the whole ranking, counted from 1. */
  interface Entry<T> {
    T of(int rank, Pairing pairing);
  }

  /** The entries shown; each keeps the rank it has in the whole list. */
  static <T> Cut<T> cut(List<Pairing> bestFirst, RankingPart part, Entry<T> entry) {
    List<T> shown = new ArrayList<>();
    int passed = 0;
    for (int i = 0; i < bestFirst.size(); i++) {
      Pairing pairing = bestFirst.get(i);
      if (part.eligibilities().contains(pairing.eligibility()) && passed++ >= part.offset()) {
        if (shown.size() == part.limit()) {
          return new Cut<>(shown, ListPosition.cursor(part.offset() + part.limit()));
        }
        shown.add(entry.of(i + 1, pairing));
      }
    }
    return new Cut<>(shown, null);
  }

  /**
   * What is shown.
   *
   * @param next where the next part begins; null at the end
   */
  record Cut<T>(List<T> entries, @Nullable String next) {}

  static List<CriterionVerdict> verdicts(Pairing pairing) {
    return pairing.fit().verdicts().stream().map(CriterionVerdict::of).toList();
  }
}
