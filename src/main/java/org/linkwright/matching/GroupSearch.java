package org.linkwright.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the groups of firms that are enough together, by the rules of {@code docs/groups.md}. The
 * same candidates give the same groups, in whatever order they come; nothing is drawn by chance and
 * no clock is looked at.
 *
 * <p>The list is diverse: each group is the best one that has fewer than half of its members in
 * common with every group before it.
 */
final class GroupSearch {

  private final GroupTask task;
  private final GroupLimits limits;
  private final GroupJudge judge;
  private boolean exhaustive = true;

  private GroupSearch(GroupTask task, GroupLimits limits) {
    this.task = task;
    this.limits = limits;
    this.judge = new GroupJudge(task);
  }

  /**
   * @param candidates each of which meets what every member has to meet, ids unique
   */
  static FoundGroups search(GroupTask task, List<GroupCandidate> candidates, GroupLimits limits) {
    return new GroupSearch(task, limits).run(candidates);
  }

  private FoundGroups run(List<GroupCandidate> candidates) {
    List<GroupCandidate> alone =
        candidates.stream()
            .filter(firm -> judge.isEnough(List.of(firm)))
            .sorted(GroupCandidate.BEST_FIRST)
            .toList();
    if (!alone.isEmpty() && !limits.evenIfOneSuffices()) {
      return new FoundGroups(alone, List.of(), candidates.size(), List.of(), true);
    }
    // One that needs nobody is no member of a group in which each is needed.
    List<GroupCandidate> useful =
        candidates.stream()
            .filter(judge::isOfUse)
            .filter(firm -> !judge.isEnough(List.of(firm)))
            .toList();
    List<GroupCandidate> kept = new GroupCut(task, limits.candidates()).keep(useful);
    exhaustive = kept.size() == useful.size();
    List<FirmGroup> groups = groups(kept);
    return new FoundGroups(alone, groups, useful.size(), kept, exhaustive);
  }

  private List<FirmGroup> groups(List<GroupCandidate> kept) {
    List<LeaderRing> rings =
        kept.stream()
            .filter(GroupCandidate::canLead)
            .map(leader -> new LeaderRing(leader, kept))
            .toList();
    List<FirmGroup> listed = new ArrayList<>();
    int size = GroupLimits.SMALLEST_GROUP;
    while (listed.size() < limits.groups() && size <= limits.largest()) {
      FirmGroup best = best(rings, size, listed);
      if (best == null) {
        size++;
      } else {
        listed.add(best);
      }
    }
    return listed;
  }

  private @Nullable FirmGroup best(List<LeaderRing> rings, int size, List<FirmGroup> listed) {
    GroupDescent descent = new GroupDescent(task, judge, rings, size, listed, limits.steps());
    FirmGroup best = descent.best();
    exhaustive &= descent.isComplete();
    return best;
  }
}
