package org.linkwright.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linkwright.matchsolver.Allotment;
import org.linkwright.matchsolver.Demand;
import org.linkwright.matchsolver.MatchAllocation;
import org.linkwright.matchsolver.MatchPlan;
import org.linkwright.matchsolver.MatchPlanner;
import org.linkwright.matchsolver.MatchProblem;
import org.linkwright.matchsolver.MatchSearch;
import org.linkwright.matchsolver.PlanChecker;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.api.solver.event.BestSolutionChangedEvent;
import org.optaplanner.core.api.solver.event.SolverEventListener;

/**
 * Measures how much of large markets is served, beside the bound that an exact solver proves
 * ({@link PlanBound}), and prints a Markdown table. The limits of the searches are {@code
 * linkwright.plans.seconds} (30 unless told) and four times as long; what is claimed of a moment is
 * checked only where the search had so much time. The first plan and the last are judged by {@link
 * PlanChecker}.
 */
@Tag("bench")
class MatchPlanBench {

  private static final int SECONDS = Integer.getInteger("linkwright.plans.seconds", 30);
  private static final int SECONDS_FOR_THE_BOUND = 60;
  private static final int SEED = 1;
  private static final List<Integer> MOMENTS = List.of(1, 5, 10, 30, 120);

  /**
   * A market to measure.
   *
   * @param claimed seconds after which the gap is to be no more than {@code mostGap}
   * @param mostGap percent of the bound
   */
  private record Sample(
      String name, GeneratedMarkets market, int seconds, int claimed, double mostGap) {}

  private static final List<Sample> SAMPLES =
      List.of(
          new Sample("200 × 5,000", GeneratedMarkets.LARGE, SECONDS, 30, 1),
          new Sample("1,000 × 20,000", GeneratedMarkets.VERY_LARGE, 4 * SECONDS, 120, 3));

  /** What the best plan was at some moments, and whether any broke a rule. */
  private static final class Course implements SolverEventListener<MatchAllocation> {

    private final long start = System.nanoTime();
    private final MatchProblem problem;
    private final Map<Integer, Double> servedAt = new TreeMap<>();
    private int violations;
    private double first = Double.NaN;

    Course(MatchProblem problem) {
      this.problem = problem;
    }

    @Override
    public void bestSolutionChanged(BestSolutionChangedEvent<MatchAllocation> improvement) {
      double seconds = (System.nanoTime() - start) / 1e9;
      List<Allotment> allotments = improvement.getNewBestSolution().allotments();
      double served = served(problem, allotments);
      if (Double.isNaN(first)) {
        first = seconds;
        violations += PlanChecker.check(problem, allotments).size();
      }
      MOMENTS.stream()
          .filter(moment -> seconds <= moment)
          .forEach(moment -> servedAt.put(moment, served));
    }

    double gapAt(int moment, double bound) {
      return 100 * (bound - servedAt.getOrDefault(moment, 0.0)) / bound;
    }

    String cells(int limit, double bound) {
      return MOMENTS.stream()
          .map(
              moment ->
                  moment > limit ? " " : String.format(Locale.ROOT, "%.2f", gapAt(moment, bound)))
          .reduce("", (line, cell) -> line + " | " + cell);
    }
  }

  @Test
  @SuppressWarnings("SystemOut") // the table is what a benchmark is for
  void nearlyAllThatCanBeServedIsServedAndNoRuleIsBroken() {
    System.out.println(
        "\n| requirements × suppliers | options | asked, million a year | bound, million"
            + " | served, million | violations | first plan, s"
            + " | gap after 1 s, % | 5 s | 10 s | 30 s | 120 s | explained in, s |\n"
            + "|---|---|---|---|---|---|---|---|---|---|---|---|---|");
    SoftAssertions claims = new SoftAssertions();
    for (Sample sample : SAMPLES) {
      measure(sample, claims);
    }
    claims.assertAll();
  }

  @SuppressWarnings("SystemOut")
  private static void measure(Sample sample, SoftAssertions claims) {
    MatchProblem problem = sample.market().problem(SEED);
    double bound =
        Math.min(
            PlanBound.relaxed(problem).cents(),
            PlanBound.exact(problem, SECONDS_FOR_THE_BOUND).cents());
    Course course = new Course(problem);
    MatchPlanner planner = MatchPlanner.of(problem);
    MatchAllocation found = search(planner, sample.seconds(), course);
    long begun = System.nanoTime();
    MatchPlan plan = planner.plan(found);
    double explained = (System.nanoTime() - begun) / 1e9;
    double served = served(problem, plan.allotments());
    int violations = course.violations + PlanChecker.check(problem, plan.allotments()).size();
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.1f | %.2f | %.2f | %d | %.1f%s | %.1f |%n",
        sample.name(),
        problem.options().size(),
        problem.demands().stream().mapToDouble(Demand::value).sum() / 1e8,
        bound / 1e8,
        served / 1e8,
        violations,
        course.first,
        course.cells(sample.seconds(), bound),
        explained);
    claims.assertThat(violations).as("%s: violations", sample.name()).isZero();
    claims.assertThat(course.first).as("%s: first plan", sample.name()).isLessThan(10);
    claims.assertThat(served).as("%s: served", sample.name()).isLessThan(1.000001 * bound);
    if (sample.seconds() >= sample.claimed()) {
      claims
          .assertThat(course.gapAt(sample.claimed(), bound))
          .as("%s: gap", sample.name())
          .isLessThanOrEqualTo(sample.mostGap());
    }
  }

  private static MatchAllocation search(MatchPlanner planner, int seconds, Course course) {
    Solver<MatchAllocation> solver =
        SolverFactory.<MatchAllocation>create(
                MatchSearch.seeded(SEED)
                    .withTimeLimit(Duration.ofSeconds(seconds))
                    .solverConfig(MatchPlanBench.class.getClassLoader()))
            .buildSolver();
    solver.addEventListener(course);
    return solver.solve(planner.start());
  }

  /** Cents a year, from the plan as plain data. */
  private static double served(MatchProblem problem, List<Allotment> allotments) {
    Map<String, Demand> demands = new TreeMap<>();
    problem.demands().forEach(demand -> demands.put(demand.id(), demand));
    double served = 0;
    for (Allotment allotment : allotments) {
      Demand demand = Objects.requireNonNull(demands.get(allotment.demandId()));
      served += (double) demand.value() * allotment.quantity() / demand.quantity();
    }
    return served;
  }
}
