package org.linkwright.matchsolver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * In what two plans differ. They may be plans of different problems.
 *
 * @param changes pairs that have another quantity, those of the first plan first; pairs alike in
 *     both are not among them
 * @param first what the first plan comes to
 * @param second what the second plan comes to
 */
public record PlanDifference(
    List<Change> changes, MatchPlan.Totals first, MatchPlan.Totals second) {

  public PlanDifference {
    changes = List.copyOf(changes);
  }

  /**
   * A pair that has another quantity.
   *
   * @param before in the first plan, in units of the demand; 0 where it is only in the second
   * @param after in the second plan; 0 where it is only in the first
   */
  public record Change(String demandId, String sourceId, long before, long after) {}

  /** What changes from one plan to another. */
  public static PlanDifference between(MatchPlan first, MatchPlan second) {
    Map<Pair, Long> before = quantities(first);
    Map<Pair, Long> after = quantities(second);
    List<Change> changes = new ArrayList<>();
    before.forEach((pair, quantity) -> add(changes, pair, quantity, after.getOrDefault(pair, 0L)));
    after.forEach(
        (pair, quantity) -> {
          if (!before.containsKey(pair)) {
            add(changes, pair, 0, quantity);
          }
        });
    return new PlanDifference(changes, first.totals(), second.totals());
  }

  private static void add(List<Change> changes, Pair pair, long before, long after) {
    if (before != after) {
      changes.add(new Change(pair.demandId(), pair.sourceId(), before, after));
    }
  }

  private static Map<Pair, Long> quantities(MatchPlan plan) {
    Map<Pair, Long> quantities = new LinkedHashMap<>();
    for (Allotment allotment : plan.allotments()) {
      quantities.merge(
          new Pair(allotment.demandId(), allotment.sourceId()), allotment.quantity(), Long::sum);
    }
    return quantities;
  }

  /** Cents a year that the second plan serves more; below 0 where less. */
  public long valueGained() {
    return second.valueServed() - first.valueServed();
  }

  public boolean isNone() {
    return changes.isEmpty();
  }
}
