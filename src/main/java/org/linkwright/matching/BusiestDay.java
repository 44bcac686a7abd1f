package org.linkwright.matching;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Goes through the days on which demands begin, and counts the buyers whose demands run. More run
 * on one of these days than on those up to the next.
 */
final class BusiestDay {

  private final PriorityQueue<Demand> running =
      new PriorityQueue<>(Comparator.comparing(BusiestDay::end));

  /** How many running demands each buyer has. */
  private final Map<String, Integer> buyers = new HashMap<>();

  private BusiestDay() {}

  /**
   * The day on which most buyers' demands run, the earliest of equals.
   *
   * @param demands one at least
   */
  static LocalDate of(List<Demand> demands) {
    return new BusiestDay().among(demands);
  }

  private LocalDate among(List<Demand> demands) {
    List<Demand> ordered =
        demands.stream().sorted(Comparator.comparing(BusiestDay::start)).toList();
    LocalDate busiest = start(ordered.get(0));
    int most = 0;
    for (Demand demand : ordered) {
      endBefore(start(demand));
      begin(demand);
      if (buyers.size() > most) {
        most = buyers.size();
        busiest = start(demand);
      }
    }
    return busiest;
  }

  private void begin(Demand demand) {
    running.add(demand);
    buyers.merge(demand.buyer(), 1, Integer::sum);
  }

  private void endBefore(LocalDate day) {
    while (!running.isEmpty() && end(running.element()).isBefore(day)) {
      buyers.computeIfPresent(
          running.remove().buyer(), (buyer, demands) -> demands == 1 ? null : demands - 1);
    }
  }

  private static LocalDate start(Demand demand) {
    return demand.facts().start();
  }

  private static LocalDate end(Demand demand) {
    LocalDate end = demand.end();
    return end == null ? LocalDate.MAX : end;
  }
}
