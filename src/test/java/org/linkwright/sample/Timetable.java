package org.linkwright.sample;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a complete timetable by hand's method: seat each meeting where it disturbs least, send away
 * what stands in the way, and remember who was sent away often. Shows that the supplier day can be
 * scheduled in full; it does not look for a good timetable.
 */
final class Timetable {

  /**
   * One meeting to seat.
   *
   * @param first number of one participant
   * @param second number of the other
   * @param slots numbers of the slots that both can attend and the request allows
   */
  record Meeting(int first, int second, Set<Integer> slots) {
    boolean shares(Meeting other) {
      return first == other.first
          || first == other.second
          || second == other.first
          || second == other.second;
    }
  }

  private static final int UNPLACED = -1;

  private final List<Meeting> meetings;
  private final int tables;
  private final int[] slotOf;
  private final int[] sentAway;

  private Timetable(List<Meeting> meetings, int tables) {
    this.meetings = meetings;
    this.tables = tables;
    this.slotOf = new int[meetings.size()];
    this.sentAway = new int[meetings.size()];
    Arrays.fill(slotOf, UNPLACED);
  }

  /** The slot of each meeting, or nothing when {@code steps} were not enough to seat all. */
  static Optional<List<Integer>> find(List<Meeting> meetings, int tables, int steps) {
    return new Timetable(meetings, tables).solve(steps);
  }

  private Optional<List<Integer>> solve(int steps) {
    Deque<Integer> waiting = new ArrayDeque<>();
    for (int meeting = 0; meeting < meetings.size(); meeting++) {
      waiting.add(meeting);
    }
    for (int step = 0; step < steps && !waiting.isEmpty(); step++) {
      int meeting = waiting.removeFirst();
      waiting.addAll(seat(meeting));
    }
    return waiting.isEmpty()
        ? Optional.of(Arrays.stream(slotOf).boxed().toList())
        : Optional.empty();
  }

  /** Seats the meeting in its least contested slot; returns those who had to leave. */
  private List<Integer> seat(int meeting) {
    List<Integer> best = List.of();
    int bestSlot = UNPLACED;
    int bestCost = Integer.MAX_VALUE;
    for (int slot : meetings.get(meeting).slots().stream().sorted().toList()) {
      List<Integer> inTheWay = inTheWay(meeting, slot);
      int cost = inTheWay.stream().mapToInt(other -> 1 + sentAway[other]).sum();
      if (cost < bestCost) {
        best = inTheWay;
        bestSlot = slot;
        bestCost = cost;
      }
    }
    slotOf[meeting] = bestSlot;
    for (int other : best) {
      slotOf[other] = UNPLACED;
      sentAway[other]++;
    }
    return best;
  }

  private List<Integer> inTheWay(int meeting, int slot) {
    List<Integer> leaving = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    for (int other = 0; other < slotOf.length; other++) {
      if (other != meeting && slotOf[other] == slot) {
        boolean clash = meetings.get(other).shares(meetings.get(meeting));
        (clash ? leaving : others).add(other);
      }
    }
    while (others.size() >= tables) {
      int first = others.stream().min((a, b) -> sentAway[a] - sentAway[b]).orElseThrow();
      others.remove(Integer.valueOf(first));
      leaving.add(first);
    }
    return leaving;
  }
}
