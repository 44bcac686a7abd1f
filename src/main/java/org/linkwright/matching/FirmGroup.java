package org.linkwright.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Firms that would supply together.
 *
 * @param members the leader first, then the nearest to it
 * @param kilometres the distances of the members from the leader, added up
 * @param score the scores of the members, added up
 * @param quantity what they could supply a year
 */
record FirmGroup(
    List<GroupCandidate> members, int kilometres, BigDecimal score, BigDecimal quantity) {

  /**
   * The fewest members first, then the least distance, the best fit, the least capacity that would
   * stay unused, and the ids of the members in order. Total, and the same in whatever order the
   * candidates came.
   */
  static final Comparator<FirmGroup> BEST_FIRST =
      Comparator.comparing(FirmGroup::size)
          .thenComparing(FirmGroup::kilometres)
          .thenComparing(FirmGroup::score, Comparator.reverseOrder())
          .thenComparing(FirmGroup::quantity)
          .thenComparing(FirmGroup::name);

  FirmGroup {
    members = List.copyOf(members);
  }

  /**
   * The group of some firms under the leader that the others are nearest to; of equals the better
   * fit leads.
   *
   * @param firms at least one of which can lead
   */
  static FirmGroup of(Collection<GroupCandidate> firms) {
    GroupCandidate leader =
        firms.stream()
            .filter(GroupCandidate::canLead)
            .min(
                Comparator.comparing((GroupCandidate firm) -> around(firm, firms))
                    .thenComparing(GroupCandidate.BEST_FIRST))
            .orElseThrow();
    List<GroupCandidate> members = new ArrayList<>(firms);
    members.sort(
        Comparator.comparing((GroupCandidate firm) -> !firm.equals(leader))
            .thenComparing(leader::kilometresTo)
            .thenComparing(GroupCandidate.BEST_FIRST));
    return new FirmGroup(
        members,
        around(leader, firms),
        sum(firms.stream().map(GroupCandidate::score).toList()),
        sum(firms.stream().map(GroupCandidate::quantity).toList()));
  }

  GroupCandidate leader() {
    return members.get(0);
  }

  int size() {
    return members.size();
  }

  /** How many of some firms are members. */
  int shares(List<GroupCandidate> firms) {
    int shared = 0;
    for (GroupCandidate firm : firms) {
      for (GroupCandidate member : members) {
        shared += member.id().equals(firm.id()) ? 1 : 0;
      }
    }
    return shared;
  }

  private List<String> ids() {
    return members.stream().map(GroupCandidate::id).sorted().toList();
  }

  private String name() {
    return String.join("\n", ids());
  }

  private static int around(GroupCandidate leader, Collection<GroupCandidate> firms) {
    return firms.stream().filter(firm -> !firm.equals(leader)).mapToInt(leader::kilometresTo).sum();
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
