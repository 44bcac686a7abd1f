package org.linkwright.matching;

import java.util.ArrayList;
import java.util.List;

/** Finds who could take the place of a member, so that the group still holds. */
final class StandIns {

  private final GroupJudge judge;
  private final List<GroupCandidate> others;

  /**
   * @param others who is looked at, members of the group among them or not
   */
  StandIns(GroupTask task, List<GroupCandidate> others) {
    this.judge = new GroupJudge(task);
    this.others = others;
  }

  /** Those that make the best groups in the place of a member, at most so many. */
  List<GroupCandidate> of(FirmGroup group, GroupCandidate member, int most) {
    record StandIn(GroupCandidate firm, FirmGroup group) {}
    List<StandIn> found = new ArrayList<>();
    for (GroupCandidate other : others) {
      List<GroupCandidate> firms = new ArrayList<>(group.members());
      firms.remove(member);
      if (!group.members().contains(other) && firms.add(other) && judge.isEnoughAndNoMore(firms)) {
        found.add(new StandIn(other, FirmGroup.of(firms)));
      }
    }
    return found.stream()
        .sorted((one, two) -> FirmGroup.BEST_FIRST.compare(one.group(), two.group()))
        .limit(most)
        .map(StandIn::firm)
        .toList();
  }
}
