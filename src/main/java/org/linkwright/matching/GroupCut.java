package org.linkwright.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Keeps the most useful of more candidates than can be searched through: in turn one of the best
 * fits that can lead, one of the largest, one of the largest for each shared criterion, and one of
 * those nearest to each of the first few leaders, until so many are kept.
 */
final class GroupCut {

  private static final int CENTRES = 4;

  private final GroupTask task;
  private final int most;

  GroupCut(GroupTask task, int most) {
    this.task = task;
    this.most = most;
  }

  /**
   * @param candidates in any order
   * @return ordered by id
   */
  List<GroupCandidate> keep(List<GroupCandidate> candidates) {
    List<GroupCandidate> byId =
        candidates.stream().sorted(Comparator.comparing(GroupCandidate::id)).toList();
    return byId.size() <= most
        ? byId
        : inTurn(rows(byId)).stream().sorted(Comparator.comparing(GroupCandidate::id)).toList();
  }

  private List<List<GroupCandidate>> rows(List<GroupCandidate> candidates) {
    List<List<GroupCandidate>> rows = new ArrayList<>();
    List<GroupCandidate> leaders =
        first(candidates, GroupCandidate::canLead, GroupCandidate.BEST_FIRST);
    rows.add(leaders);
    rows.add(first(candidates, any -> true, GroupCandidate.LARGEST_FIRST));
    task.shared().stream()
        .sorted()
        .forEach(
            criterion ->
                rows.add(
                    first(
                        candidates,
                        firm -> firm.covers().contains(criterion),
                        GroupCandidate.LARGEST_FIRST)));
    for (GroupCandidate leader : leaders.subList(0, Math.min(CENTRES, leaders.size()))) {
      rows.add(nearest(candidates, leader));
    }
    return rows;
  }

  private List<GroupCandidate> nearest(List<GroupCandidate> candidates, GroupCandidate leader) {
    record Near(GroupCandidate firm, int kilometres) {}
    return candidates.stream()
        .map(firm -> new Near(firm, leader.kilometresTo(firm)))
        .sorted(
            Comparator.comparing(Near::kilometres)
                .thenComparing(Near::firm, GroupCandidate.LARGEST_FIRST))
        .limit(most)
        .map(Near::firm)
        .toList();
  }

  private List<GroupCandidate> first(
      List<GroupCandidate> candidates,
      Predicate<GroupCandidate> wanted,
      Comparator<GroupCandidate> order) {
    return candidates.stream().filter(wanted).sorted(order).limit(most).toList();
  }

  private Set<GroupCandidate> inTurn(List<List<GroupCandidate>> rows) {
    Set<GroupCandidate> kept = new LinkedHashSet<>();
    for (int place = 0; place < most; place++) {
      for (List<GroupCandidate> row : rows) {
        if (place < row.size() && kept.size() < most) {
          kept.add(row.get(place));
        }
      }
    }
    return kept;
  }
}
