package org.linkwright.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells whether firms are enough together, and whether each of them is needed. */
final class GroupJudge {

  private final GroupTask task;

  GroupJudge(GroupTask task) {
    this.task = task;
  }

  /** Whether the firms, one or several, reach everything together under one that can lead. */
  boolean isEnough(List<GroupCandidate> firms) {
    return firms.stream().anyMatch(GroupCandidate::canLead)
        && reachesQuantity(firms)
        && covers(firms)
        && task.ceilings().keySet().stream().allMatch(price -> isWithin(price, firms));
  }

  /** Whether the firms are enough and no part of them is. */
  boolean isEnoughAndNoMore(List<GroupCandidate> firms) {
    return isEnough(firms) && parts(firms).stream().noneMatch(this::isEnough);
  }

  /** Whether a firm could be needed in some group. */
  boolean isOfUse(GroupCandidate firm) {
    return firm.canLead() || bringsQuantity(firm) || !firm.covers().isEmpty() || mayLowerTheMean();
  }

  private boolean mayLowerTheMean() {
    return task.quantity() == null && !task.ceilings().isEmpty();
  }

  private boolean bringsQuantity(GroupCandidate firm) {
    return task.quantity() != null && firm.quantity().signum() > 0;
  }

  private boolean reachesQuantity(List<GroupCandidate> firms) {
    return task.quantity() == null
        || firms.stream()
                .map(GroupCandidate::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .compareTo(task.quantity())
            >= 0;
  }

  private boolean covers(List<GroupCandidate> firms) {
    Set<String> covered = new HashSet<>();
    firms.forEach(firm -> covered.addAll(firm.covers()));
    return covered.containsAll(task.shared());
  }

  /** Whether the mean price, each firm counted with its weight, is within the ceiling. */
  private boolean isWithin(String criterion, List<GroupCandidate> firms) {
    BigDecimal ceiling = task.ceilings().getOrDefault(criterion, BigDecimal.ZERO);
    BigDecimal above = BigDecimal.ZERO;
    for (GroupCandidate firm : firms) {
      BigDecimal weight = weight(firm);
      BigDecimal price = firm.prices().get(criterion);
      if (weight.signum() > 0) {
        if (price == null) {
          return false;
        }
        above = above.add(weight.multiply(price.subtract(ceiling)));
      }
    }
    return above.signum() <= 0;
  }

  /** What a firm counts in means: what it could supply; all alike where no quantity is asked. */
  private BigDecimal weight(GroupCandidate firm) {
    return task.quantity() == null ? BigDecimal.ONE : firm.quantity();
  }

  /**
   * The parts that have to be looked at: where a further firm never makes things worse, those
   * without one firm; where it may raise the mean price, all.
   */
  private List<List<GroupCandidate>> parts(List<GroupCandidate> firms) {
    List<List<GroupCandidate>> parts = new ArrayList<>();
    int all = (1 << firms.size()) - 1;
    for (int chosen = 1; chosen < all; chosen++) {
      if (!task.ceilings().isEmpty() || Integer.bitCount(chosen) == firms.size() - 1) {
        parts.add(part(firms, chosen));
      }
    }
    return parts;
  }

  private static List<GroupCandidate> part(List<GroupCandidate> firms, int chosen) {
    List<GroupCandidate> part = new ArrayList<>();
    for (int i = 0; i < firms.size(); i++) {
      if ((chosen & (1 << i)) != 0) {
        part.add(firms.get(i));
      }
    }
    return part;
  }
}
