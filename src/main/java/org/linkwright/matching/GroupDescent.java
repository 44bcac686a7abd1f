package org.linkwright.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
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

  private final GroupTask task;
  private final GroupJudge judge;
  private final List<GroupCandidate> kept;
  private final int size;
  private final List<FirmGroup> listed;
  private final int stepsOfEach;

  private @Nullable FirmGroup best;
  private boolean complete = true;
  private int steps;
  private Ring ring;

  /**
   * @param kept ordered by id
   * @param listed the groups that the new one has to differ from
   * @param steps shared out evenly among the firms that can lead
   */
  GroupDescent(
      GroupTask task,
      GroupJudge judge,
      List<GroupCandidate> kept,
      int size,
      List<FirmGroup> listed,
      int steps) {
    this.task = task;
    this.judge = judge;
    this.kept = kept;
    this.size = size;
    this.listed = listed;
    long leaders = kept.stream().filter(GroupCandidate::canLead).count();
    this.stepsOfEach = (int) (steps / Math.max(1, leaders));
    this.ring = new Ring(List.of(), List.of(), size);
  }

  /** The best group there is; null if there is none. */
  @Nullable FirmGroup best() {
    for (GroupCandidate leader : kept) {
      if (leader.canLead()) {
        ring = Ring.around(leader, kept, size);
        steps = stepsOfEach;
        descend(new ArrayList<>(List.of(leader)), 0, 0);
      }
    }
    return best;
  }

  /** Whether every branch was followed or left for a reason. */
  boolean isComplete() {
    return complete;
  }

  private void descend(List<GroupCandidate> members, int from, int kilometres) {
    int missing = size - members.size();
    if (missing == 0) {
      keepIfBetter(members);
      return;
    }
    BigDecimal lacking = lacking(members);
    if (!isWide(members, missing) || !mayDiffer(members) || judge.isEnough(members)) {
      return;
    }
    BigDecimal score = score(members);
    for (int next = from; next + missing <= ring.size(); next++) {
      if (ring.largest(next, missing).compareTo(lacking) < 0
          || isWorse(kilometres + ring.nearest(next, missing), score, next, missing)) {
        return;
      }
      if (steps-- <= 0) {
        complete = false;
        return;
      }
      members.add(ring.firm(next));
      descend(members, next + 1, kilometres + ring.kilometres(next));
      members.remove(members.size() - 1);
    }
  }

  private void keepIfBetter(List<GroupCandidate> members) {
    if (!judge.isEnoughAndNoMore(members)) {
      return;
    }
    FirmGroup group = FirmGroup.of(members);
    if (GroupSearch.differsEnough(group, listed)
        && (best == null || FirmGroup.BEST_FIRST.compare(group, best) < 0)) {
      best = group;
    }
  }

  /** What the members lack of the quantity; zero or less when they lack none. */
  private BigDecimal lacking(List<GroupCandidate> members) {
    BigDecimal lacking = task.quantity() == null ? BigDecimal.ZERO : task.quantity();
    for (GroupCandidate member : members) {
      lacking = lacking.subtract(member.quantity());
    }
    return lacking;
  }

  /** Whether so many more firms could cover what the members do not cover yet. */
  private boolean isWide(List<GroupCandidate> members, int missing) {
    Set<String> open = new HashSet<>(task.shared());
    members.forEach(member -> open.removeAll(member.covers()));
    return open.size() <= missing * ring.mostCovered();
  }

  private boolean mayDiffer(List<GroupCandidate> members) {
    return listed.stream()
        .allMatch(group -> 2 * members.stream().filter(group.members()::contains).count() < size);
  }

  private static BigDecimal score(List<GroupCandidate> members) {
    return members.stream().map(GroupCandidate::score).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private boolean isWorse(int leastKilometres, BigDecimal score, int next, int missing) {
    if (best == null || leastKilometres < best.kilometres()) {
      return false;
    }
    BigDecimal most = score.add(ring.bestScore(next).multiply(BigDecimal.valueOf(missing)));
    return leastKilometres > best.kilometres() || most.compareTo(best.score()) < 0;
  }

  /** The firms around a leader, the nearest first, with what the best of the rest could add. */
  private static final class Ring {

    private final List<GroupCandidate> firms;
    private final int[] kilometres;
    private final BigDecimal[] bestScores;
    private final BigDecimal[][] largest;
    private final int mostCovered;

    private Ring(List<GroupCandidate> firms, List<Integer> distances, int size) {
      this.firms = firms;
      this.kilometres = distances.stream().mapToInt(Integer::intValue).toArray();
      this.bestScores = new BigDecimal[firms.size() + 1];
      this.largest = new BigDecimal[firms.size() + 1][size];
      this.mostCovered = firms.stream().mapToInt(firm -> firm.covers().size()).max().orElse(0);
      fillFromTheEnd(size);
    }

    static Ring around(GroupCandidate leader, List<GroupCandidate> kept, int size) {
      List<GroupCandidate> others =
          kept.stream()
              .filter(firm -> !firm.equals(leader))
              .sorted(
                  Comparator.comparing(leader::kilometresTo)
                      .thenComparing(GroupCandidate.BEST_FIRST))
              .toList();
      return new Ring(others, others.stream().map(leader::kilometresTo).toList(), size);
    }

    private void fillFromTheEnd(int size) {
      List<BigDecimal> top = new ArrayList<>();
      for (int from = firms.size(); from >= 0; from--) {
        if (from < firms.size()) {
          top.add(firms.get(from).quantity());
          top.sort(Comparator.reverseOrder());
          top.subList(Math.min(size, top.size()), top.size()).clear();
        }
        bestScores[from] =
            from == firms.size()
                ? BigDecimal.ZERO
                : bestScores[from + 1].max(firms.get(from).score());
        BigDecimal sum = BigDecimal.ZERO;
        for (int count = 0; count < size; count++) {
          largest[from][count] = sum;
          sum = count < top.size() ? sum.add(top.get(count)) : sum;
        }
      }
    }

    int size() {
      return firms.size();
    }

    GroupCandidate firm(int place) {
      return firms.get(place);
    }

    int kilometres(int place) {
      return kilometres[place];
    }

    /** The least that so many firms from a place on are away from the leader, added up. */
    int nearest(int from, int count) {
      int sum = 0;
      for (int place = from; place < from + count; place++) {
        sum += kilometres[place];
      }
      return sum;
    }

    /** The most that so many firms from a place on could supply. */
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
}
