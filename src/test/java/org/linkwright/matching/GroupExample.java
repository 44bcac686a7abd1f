package org.linkwright.matching;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linkwright.fit.GeoPoint;

/** Firms around Masaya in Nicaragua and what they could bring to a group. */
final class GroupExample {

  /** Kilometres of one degree of latitude, near enough. */
  private static final double DEGREE = 111.195;

  private GroupExample() {}

  /** Firms so many a year and nothing else. */
  static GroupTask quantity(long quantity) {
    return new GroupTask(BigDecimal.valueOf(quantity), Set.of(), Map.of());
  }

  /** These criteria, each of which one member is enough for, and no quantity. */
  static GroupTask processes(String... shared) {
    return new GroupTask(null, Set.of(shared), Map.of());
  }

  /** A firm that can lead, in Masaya, of an average fit. */
  static GroupCandidate firm(String id, long quantity, String... covers) {
    return new GroupCandidate(
        id,
        true,
        BigDecimal.valueOf(quantity),
        Set.of(covers),
        Map.of(),
        north(0),
        BigDecimal.valueOf(50));
  }

  static GroupCandidate follower(GroupCandidate firm) {
    return with(firm, false, firm.prices(), firm.place(), firm.score());
  }

  /** The same firm, so many kilometres north of Masaya. */
  static GroupCandidate at(double kilometres, GroupCandidate firm) {
    return with(firm, firm.canLead(), firm.prices(), north(kilometres), firm.score());
  }

  static GroupCandidate scoring(double score, GroupCandidate firm) {
    return with(firm, firm.canLead(), firm.prices(), firm.place(), BigDecimal.valueOf(score));
  }

  static GroupCandidate asking(String criterion, long price, GroupCandidate firm) {
    return with(
        firm,
        firm.canLead(),
        Map.of(criterion, BigDecimal.valueOf(price)),
        firm.place(),
        firm.score());
  }

  private static GroupCandidate with(
      GroupCandidate firm,
      boolean canLead,
      Map<String, BigDecimal> prices,
      Whereabouts place,
      BigDecimal score) {
    return new GroupCandidate(
        firm.id(), canLead, firm.quantity(), firm.covers(), prices, place, score);
  }

  static Whereabouts north(double kilometres) {
    return new Whereabouts(new GeoPoint(11.97 + kilometres / DEGREE, -86.09), null, null, "NI");
  }

  static FoundGroups search(GroupTask task, List<GroupCandidate> firms) {
    return GroupSearch.search(task, firms, GroupLimits.standard(6, 5, false));
  }

  /** The ids of the members of each group, the leader first. */
  static List<List<String>> ids(FoundGroups found) {
    return found.groups().stream()
        .map(group -> group.members().stream().map(GroupCandidate::id).toList())
        .toList();
  }
}
