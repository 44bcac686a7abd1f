package org.linkwright.meetingsolver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/**
 * Finds the best use of the free places: a local search over the requests that were without a place
 * and, where that is allowed, over meetings that may be moved. Every step keeps all rules.
 *
 * <p>A request pushes others aside. Who is pushed aside goes to a free slot or, if it was without a
 * place before, loses the one it has just got; a meeting that had a place never loses it. Steps are
 * accepted by late acceptance (E. K. Burke and Y. Bykov, European Journal of Operational Research
 * 258, 2017): one that is no worse than the timetable some steps ago.
 */
final class ReplacementSearch {

  private static final int MEMORY = 100;
  private static final int MOST_EVICTIONS = 4;
  private static final int MOVES_BETWEEN_LOOKS_AT_THE_CLOCK = 64;

  /** What a timetable costs: lost value and moves first, everything else between equals. */
  private record Cost(long value, long soft) implements Comparable<Cost> {

    @Override
    public int compareTo(Cost other) {
      int byValue = Long.compare(value, other.value);
      return byValue == 0 ? Long.compare(soft, other.soft) : byValue;
    }
  }

  private record Step(int meeting, @Nullable Slot before) {}

  private final Judge judge;
  private final ReplanSearch search;
  private final Random random;

  /** Requests that had no place at the beginning. */
  private final int[] homeless;

  /** Where movable meetings were at the beginning. */
  private final Map<Integer, Slot> home;

  /** Both together: whoever can be pushed aside. */
  private final int[] mobile;

  private final Deque<Step> steps = new ArrayDeque<>();
  private int moved;

  ReplacementSearch(
      Judge judge, List<Integer> homeless, Map<Integer, Slot> home, ReplanSearch search) {
    this.judge = judge;
    this.search = search;
    this.home = home;
    random = new Random(search.seed());
    // What is allowed nowhere is no use to anybody here.
    this.homeless =
        homeless.stream()
            .mapToInt(Integer::intValue)
            .filter(index -> !judge.allowedSlots(index).isEmpty())
            .toArray();
    int[] movable = home.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    mobile = Arrays.copyOf(this.homeless, this.homeless.length + movable.length);
    System.arraycopy(movable, 0, mobile, this.homeless.length, movable.length);
  }

  /** Leaves the best timetable found on the judge's table. */
  void run() {
    if (homeless.length == 0) {
      return;
    }
    Cost current = cost();
    Cost best = current;
    Map<Integer, @Nullable Slot> bestPlaces = places();
    Cost[] memory = new Cost[MEMORY];
    Arrays.fill(memory, current);
    for (long move = 0; move < search.moveLimit(); move++) {
      if (move % MOVES_BETWEEN_LOOKS_AT_THE_CLOCK == 0 && search.outOfTime().getAsBoolean()) {
        break;
      }
      steps.clear();
      Cost next = step() ? cost() : null;
      int position = (int) (move % MEMORY);
      if (next != null && (next.compareTo(current) <= 0 || next.compareTo(memory[position]) <= 0)) {
        current = next;
        if (current.compareTo(best) < 0) {
          best = current;
          bestPlaces = places();
        }
      } else {
        undo();
      }
      if (current.compareTo(memory[position]) < 0) {
        memory[position] = current;
      }
    }
    restore(bestPlaces);
  }

  private Cost cost() {
    HardMediumSoftLongScore score = judge.score();
    return new Cost(-score.mediumScore() + moved * search.costOfMove(), -score.softScore());
  }

  /** One step to a timetable that keeps all rules, or false where the step led to none. */
  private boolean step() {
    int choice = random.nextInt(10);
    if (choice == 0 && moved > 0) {
      return goHome();
    }
    if (choice < 3) {
      return swap();
    }
    int meeting = homeless[random.nextInt(homeless.length)];
    List<Slot> allowed = judge.allowedSlots(meeting);
    Slot slot = allowed.get(random.nextInt(allowed.size()));
    return !slot.equals(judge.slotOf(meeting)) && force(meeting, slot);
  }

  private boolean goHome() {
    int start = random.nextInt(mobile.length);
    for (int i = 0; i < mobile.length; i++) {
      int meeting = mobile[(start + i) % mobile.length];
      Slot own = home.get(meeting);
      if (own != null && !own.equals(judge.slotOf(meeting))) {
        return force(meeting, own);
      }
    }
    return false;
  }

  private boolean swap() {
    int one = homeless[random.nextInt(homeless.length)];
    int other = homeless[random.nextInt(homeless.length)];
    Slot slot = judge.slotOf(one);
    Slot otherSlot = judge.slotOf(other);
    if (slot == null ? otherSlot == null : slot.equals(otherSlot)) {
      return false;
    }
    put(one, null);
    put(other, null);
    return (otherSlot == null || putIfLegal(one, otherSlot))
        && (slot == null || putIfLegal(other, slot));
  }

  /** Puts a meeting into a slot and pushes aside whoever stands in the way. */
  private boolean force(int meeting, Slot slot) {
    put(meeting, slot);
    List<Integer> evicted = new ArrayList<>();
    while (!judge.isLegal()) {
      int victim = evicted.size() == MOST_EVICTIONS ? Board.NOBODY : inTheWay(meeting, slot);
      if (victim == Board.NOBODY) {
        return false;
      }
      put(victim, null);
      evicted.add(victim);
    }
    for (int victim : evicted) {
      if (!findRefuge(victim) && home.containsKey(victim)) {
        return false;
      }
    }
    return true;
  }

  /** Somebody at the slot who can be pushed aside: of the same participants, else any of them. */
  private int inTheWay(int meeting, Slot slot) {
    int anybody = Board.NOBODY;
    int start = random.nextInt(mobile.length);
    for (int i = 0; i < mobile.length; i++) {
      int other = mobile[(start + i) % mobile.length];
      if (other != meeting && judge.isDuring(other, meeting, slot)) {
        if (judge.shareSomebody(meeting, other)) {
          return other;
        }
        anybody = other;
      }
    }
    return anybody == Board.NOBODY ? elsewhereInTheWay(meeting, slot) : anybody;
  }

  /** A limit can be reached by a meeting at another time. */
  private int elsewhereInTheWay(int meeting, Slot slot) {
    int start = random.nextInt(mobile.length);
    for (int i = 0; i < mobile.length; i++) {
      int other = mobile[(start + i) % mobile.length];
      if (other != meeting
          && judge.slotOf(other) != null
          && !judge.isDuring(other, meeting, slot)
          && !home.containsKey(other)
          && judge.shareSomebody(meeting, other)) {
        return other;
      }
    }
    return Board.NOBODY;
  }

  private boolean findRefuge(int meeting) {
    List<Slot> allowed = judge.allowedSlots(meeting);
    int start = random.nextInt(allowed.size());
    for (int i = 0; i < allowed.size(); i++) {
      if (putIfLegal(meeting, allowed.get((start + i) % allowed.size()))) {
        return true;
      }
    }
    return false;
  }

  private boolean putIfLegal(int meeting, Slot slot) {
    Slot before = judge.slotOf(meeting);
    put(meeting, slot);
    if (judge.isLegal()) {
      return true;
    }
    put(meeting, before);
    return false;
  }

  private void put(int meeting, @Nullable Slot slot) {
    steps.push(new Step(meeting, judge.slotOf(meeting)));
    assign(meeting, slot);
  }

  private void assign(int meeting, @Nullable Slot slot) {
    Slot own = home.get(meeting);
    if (own != null) {
      moved += own.equals(slot) ? 0 : 1;
      moved -= own.equals(judge.slotOf(meeting)) ? 0 : 1;
    }
    judge.put(meeting, slot);
  }

  private void undo() {
    while (!steps.isEmpty()) {
      Step step = steps.pop();
      assign(step.meeting(), step.before());
    }
  }

  private Map<Integer, @Nullable Slot> places() {
    Map<Integer, @Nullable Slot> places = new HashMap<>();
    for (int meeting : mobile) {
      places.put(meeting, judge.slotOf(meeting));
    }
    return places;
  }

  private void restore(Map<Integer, @Nullable Slot> places) {
    for (int meeting : mobile) {
      judge.put(meeting, places.get(meeting));
    }
  }
}
