package org.linkwright.matching;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/**
 * A firm that could be a member of a group: it meets what every member has to meet.
 *
 * @param id unique among the candidates; breaks ties
 * @param canLead whether it meets everything that the leader has to meet
 * @param quantity what it could supply a year in the requirement's unit; zero when not known
 * @param covers ids of the criteria it meets of those that one member is enough for
 * @param prices what it asks at the most, in the terms of each price ceiling, by criterion id
 * @param place where it works
 * @param score its fit, 0 to 100
 */
record GroupCandidate(
    String id,
    boolean canLead,
    BigDecimal quantity,
    Set<String> covers,
    Map<String, BigDecimal> prices,
    Whereabouts place,
    BigDecimal score) {

  /** The better fit first, then the larger quantity, then the id. */
  static final Comparator<GroupCandidate> BEST_FIRST =
      Comparator.comparing(GroupCandidate::score, Comparator.reverseOrder())
          .thenComparing(GroupCandidate::quantity, Comparator.reverseOrder())
          .thenComparing(GroupCandidate::id);

  /** The larger quantity first, then the better fit, then the id. */
  static final Comparator<GroupCandidate> LARGEST_FIRST =
      Comparator.comparing(GroupCandidate::quantity, Comparator.reverseOrder())
          .thenComparing(GroupCandidate::score, Comparator.reverseOrder())
          .thenComparing(GroupCandidate::id);

  GroupCandidate {
    covers = Set.copyOf(covers);
    prices = Map.copyOf(prices);
  }

  int kilometresTo(GroupCandidate other) {
    return place.to(other.place).kilometres();
  }
}
