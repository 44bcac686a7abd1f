package org.linkwright.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound for the best group of one size. Under each firm that can lead, the others are
 * tried from the nearest on. A branch is left when its members are enough without a further one,
 * when even the largest or the most versatile of the firms left would not do, or when even the
 * nearest and best of them would not make a better group than the best so far.
 */
final class GroupDescent {

  /**
   * The members chosen so far.
   *
   * @param firms the leader first
   * @param kilometres from the leader, added up
   * @param lacking of the quantity; zero or less when nothing is
   * @param score the scores, added up
   * @param open the shared criteria that nobody covers yet
   */
  private record Chosen(
      List<GroupCandidate> firms,
      int kilometres,
      BigDecimal lacking,
      BigDecimal score,
      Set<String> open) {

    Chosen with(GroupCandidate firm, int distance) {
      List<GroupCandidate> more = new ArrayList<>(firms);
      more.add(firm);
      return new Chosen(
          more,
          kilometres + distance,
          lacking.subtract(firm.quantity()),
          score.add(firm.score()),
          without(firm.covers()));
    }

    private Set<String> without(Set<String> covered) {
      if (open.isEmpty() || covered.isEmpty()) {
        return open;
      }
      Set<String> left = new HashSet<>(open);
      left.removeAll(covered);
      return left;
    }

    boolean lacksNothing() {
      return lacking.signum() <= 0 && open.isEmpty();
    }
  }

  private final GroupTask task;
  private final GroupJudge judge;
  private final List<LeaderRing> rings;
  private final int size;
  private final List<FirmGroup> listed;
  private final Set<String> named = new HashSet<>();
  private final int stepsOfEach;

  private @Nullable FirmGroup best;
  private boolean complete = true;
  private int steps;

  /**
   * @param rings of all firms that can lead, ordered by their ids
   * @param listed the groups that the new one has to differ from
   * @param steps shared out evenly among the firms that can lead
   */
  GroupDescent(
      GroupTask task,
      GroupJudge judge,
      List<LeaderRing> rings,
      int size,
      List<FirmGroup> listed,
      int steps) {
    this.task = task;
    this.judge = judge;
    this.rings = rings;
    this.size = size;
    this.listed = listed;
    listed.forEach(group -> group.members().forEach(member -> named.add(member.id())));
    this.stepsOfEach = steps / Math.max(1, rings.size());
  }

  /** The best group there is; null if there is none. */
  @Nullable FirmGroup best() {
    BigDecimal quantity = quantity();
    for (LeaderRing ring : rings) {
      Chosen nobody =
          new Chosen(List.of(), 0, quantity, BigDecimal.ZERO, Set.copyOf(task.shared()));
      Chosen leader = nobody.with(ring.leader(), 0);
      steps = stepsOfEach;
      if (differs(leader.firms())) {
        descend(ring, leader, 0);
      }
    }
    return best;
  }

  /** Whether every branch was followed or left for a reason. */
  boolean isComplete() {
    return complete;
  }

  private BigDecimal quantity() {
    return task.quantity() == null ? BigDecimal.ZERO : task.quantity();
  }

  private void descend(LeaderRing ring, Chosen chosen, int from) {
    int missing = size - chosen.firms().size();
    if (missing == 0) {
      keepIfBetter(chosen);
      return;
    }
    if (chosen.open().size() > missing * ring.mostCovered()
        || (chosen.lacksNothing() && judge.isEnough(chosen.firms()))) {
      return;
    }
    for (int next = from; next + missing <= ring.size(); next++) {
      if (ring.largest(next, missing).compareTo(chosen.lacking()) < 0
          || isWorse(ring, chosen, next, missing)) {
        return;
      }
      if (steps-- <= 0) {
        complete = false;
        return;
      }
      Chosen more = chosen.with(ring.firm(next), ring.kilometres(next));
      if (!named.contains(ring.firm(next).id()) || differs(more.firms())) {
        descend(ring, more, next + 1);
      }
    }
  }

  /** Whether fewer than half of a group of this size are in each group listed before. */
  private boolean differs(List<GroupCandidate> firms) {
    for (FirmGroup group : listed) {
      if (2 * group.shares(firms) >= size) {
        return false;
      }
    }
    return true;
  }

  private boolean isWorse(LeaderRing ring, Chosen chosen, int next, int missing) {
    if (best == null) {
      return false;
    }
    int least = chosen.kilometres() + ring.nearest(next, missing);
    if (least != best.kilometres()) {
      return least > best.kilometres();
    }
    BigDecimal most =
        chosen.score().add(ring.bestScore(next).multiply(BigDecimal.valueOf(missing)));
    return most.compareTo(best.score()) < 0;
  }

  /** Under another leader it may be better; then it is found there. */
  private void keepIfBetter(Chosen chosen) {
    if (!chosen.lacksNothing() || isNoBetter(chosen) || !judge.isEnough(chosen.firms())) {
      return;
    }
    FirmGroup group = FirmGroup.of(chosen.firms());
    if ((best == null || FirmGroup.BEST_FIRST.compare(group, best) < 0)
        && judge.isEnoughAndNoMore(chosen.firms())) {
      best = group;
    }
  }

  private boolean isNoBetter(Chosen chosen) {
    if (best == null || chosen.kilometres() < best.kilometres()) {
      return false;
    }
    int score = chosen.score().compareTo(best.score());
    return chosen.kilometres() > best.kilometres()
        || score < 0
        || (score == 0 && quantity().subtract(chosen.lacking()).compareTo(best.quantity()) > 0);
  }
}
