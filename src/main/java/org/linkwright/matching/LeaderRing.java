package org.linkwright.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The firms around one that can lead, the nearest first, with what the best of the rest could add
 * from each place on.
 */
final class LeaderRing {

  /** A firm and how far it is from the leader, worked out once. */
  private record Around(GroupCandidate firm, int kilometres) {}

  private static final int MOST_COUNTED = GroupLimits.LARGEST_GROUP;

  private final GroupCandidate leader;
  private final List<Around> firms;
  private final BigDecimal[] bestScores;
  private final BigDecimal[][] largest;
  private final int mostCovered;

  /**
   * @param kept all firms, the leader among them or not
   */
  LeaderRing(GroupCandidate leader, List<GroupCandidate> kept) {
    this.leader = leader;
    this.firms =
        kept.stream()
            .filter(firm -> !firm.equals(leader))
            .map(firm -> new Around(firm, leader.kilometresTo(firm)))
            .sorted(
                Comparator.comparing(Around::kilometres)
                    .thenComparing(Around::firm, GroupCandidate.BEST_FIRST))
            .toList();
    this.bestScores = new BigDecimal[firms.size() + 1];
    this.largest = new BigDecimal[firms.size() + 1][MOST_COUNTED];
    this.mostCovered = kept.stream().mapToInt(firm -> firm.covers().size()).max().orElse(0);
    fillFromTheEnd();
  }

  private void fillFromTheEnd() {
    List<BigDecimal> top = new ArrayList<>();
    bestScores[firms.size()] = BigDecimal.ZERO;
    fillLargest(firms.size(), top);
    for (int from = firms.size() - 1; from >= 0; from--) {
      bestScores[from] = bestScores[from + 1].max(firm(from).score());
      top.add(firm(from).quantity());
      top.sort(Comparator.reverseOrder());
      top.subList(Math.min(MOST_COUNTED, top.size()), top.size()).clear();
      fillLargest(from, top);
    }
  }

  private void fillLargest(int from, List<BigDecimal> top) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int count = 0; count < MOST_COUNTED; count++) {
      largest[from][count] = sum;
      sum = count < top.size() ? sum.add(top.get(count)) : sum;
    }
  }

  GroupCandidate leader() {
    return leader;
  }

  int size() {
    return firms.size();
  }

  GroupCandidate firm(int place) {
    return firms.get(place).firm();
  }

  int kilometres(int place) {
    return firms.get(place).kilometres();
  }

  /** The least that so many firms from a place on are away from the leader, added up. */
  int nearest(int from, int count) {
    int sum = 0;
    for (int place = from; place < from + count; place++) {
      sum += kilometres(place);
    }
    return sum;
  }

  /** The most that so many firms from a place on could supply, fewer than a group may have. */
  BigDecimal largest(int from, int count) {
    return largest[from][count];
  }

  /** The best score from a place on. */
  BigDecimal bestScore(int from) {
    return bestScores[from];
  }

  /** The most shared criteria that one firm covers. */
  int mostCovered() {
    return mostCovered;
  }
}
