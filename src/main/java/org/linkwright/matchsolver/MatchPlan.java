package org.linkwright.matchsolver;

import java.math.BigDecimal;
import java.util.List;

/**
 * Who supplies whom, with the reasons.
 *
 * @param assignments the lots that are served, in the order of the demands, the largest of a demand
 *     first
 * @param unserved what is left of demands, in their order
 * @param totals what it comes to
 * @param violations rules that it breaks; none, as long as the plan is the search's own
 * @param version of the search that found it
 */
public record MatchPlan(
    List<Assignment> assignments,
    List<Unserved> unserved,
    Totals totals,
    List<PlanChecker.Violation> violations,
    String version) {

  public MatchPlan {
    assignments = List.copyOf(assignments);
    unserved = List.copyOf(unserved);
    violations = List.copyOf(violations);
  }

  /**
   * What a plan comes to.
   *
   * @param valueAsked of all demands, in cents a year
   * @param valueServed of that, in cents a year
   * @param demands how many there are
   * @param demandsServed of which nothing is left
   * @param demandsServedInPart of which something is served and something left
   * @param averageFit 0 to 100 with one decimal, each lot weighed by its value; 0 without lots
   * @param suppliers how many have a lot
   * @param newcomers of them
   * @param smallFirms of them
   * @param nearMisses lots that go to a near miss
   * @param valueMoved cents a year that a source of the former plan has no more, as far as it still
   *     could
   */
  public record Totals(
      long valueAsked,
      long valueServed,
      int demands,
      int demandsServed,
      int demandsServedInPart,
      BigDecimal averageFit,
      int suppliers,
      int newcomers,
      int smallFirms,
      int nearMisses,
      long valueMoved) {

    /** For officers: {@code "1200.00 of 1500.00 a year served, fit 81.5, 12 suppliers"}. */
    public String text() {
      return "%s of %s a year served, fit %s, %d %s"
          .formatted(
              Cents.text(valueServed),
              Cents.text(valueAsked),
              averageFit.toPlainString(),
              suppliers,
              suppliers == 1 ? "supplier" : "suppliers");
    }
  }

  /** What the plan consists of: to keep, to compare, and to begin another search from. */
  public List<Allotment> allotments() {
    return assignments.stream().map(Assignment::allotment).toList();
  }
}
