package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.api.solver.event.BestSolutionChangedEvent;
import org.optaplanner.core.api.solver.event.SolverEventListener;

/**
 * Measures the search on the published instances in the directory of the system property {@code
 * linkwright.b2bsp}, each for {@code linkwright.b2bsp.seconds} (60 unless told), and prints a
 * Markdown table. Optima: Bofill et al., JAIR 74 (2022), article 12670, Table 3.
 */
@Tag("bench")
@EnabledIfSystemProperty(named = "linkwright.b2bsp", matches = ".+")
class PublishedInstancesBench {

  private static final Map<String, Integer> OPTIMA =
      new TreeMap<>(
          Map.of(
              "forum-13", 0,
              "forum-13crafb", 6,
              "forum-14", 2,
              "forumt-14", 5,
              "tic-12", 0,
              "tic-13", 0,
              "tic-13crafc", 4,
              "tic-14crafa", 0,
              "ticf-13crafa", 0,
              "ticf-13crafc", 1));

  /** The times on the way to the best timetable, in seconds. */
  private static final class Course implements SolverEventListener<MeetingTimetable> {

    private final long start = System.nanoTime();
    private double firstFeasible = -1;
    private double best = -1;

    @Override
    public void bestSolutionChanged(BestSolutionChangedEvent<MeetingTimetable> improvement) {
      best = (System.nanoTime() - start) / 1e9;
      HardMediumSoftLongScore score = improvement.getNewBestSolution().getScore();
      boolean everythingFits = score != null && score.hardScore() == 0 && score.mediumScore() == 0;
      firstFeasible = firstFeasible < 0 && everythingFits ? best : firstFeasible;
    }
  }

  @Test
  void theSearchKeepsEveryRuleOnEveryPublishedInstance() {
    StringBuilder table =
        new StringBuilder(
            "| instance | participants | meetings | unplaced | violations | breaks | optimum"
                + " | first feasible, s | best, s |\n|---|---|---|---|---|---|---|---|---|\n");
    int violations = 0;
    for (Map.Entry<String, Integer> instance : OPTIMA.entrySet()) {
      Path file = Path.of(System.getProperty("linkwright.b2bsp"), instance.getKey() + ".dzn");
      MeetingEvent event = PublishedInstance.read(file, MeetingRules.PUBLISHED_PROBLEM);
      Course course = new Course();
      TimetableChecker.Findings findings = TimetableChecker.check(solve(event, course));
      violations += findings.violations().size() + findings.unplaced();
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %d | %d | %d | %d | %.1f | %.1f |%n",
              instance.getKey(),
              event.participants().size(),
              event.requests().size(),
              findings.unplaced(),
              findings.violations().size(),
              findings.breaks(),
              instance.getValue(),
              course.firstFeasible,
              course.best));
    }
    System.out.println(table);
    assertThat(violations).isZero();
  }

  private static MeetingTimetable solve(MeetingEvent event, Course course) {
    Duration limit = Duration.ofSeconds(Integer.getInteger("linkwright.b2bsp.seconds", 60));
    Solver<MeetingTimetable> solver =
        SolverFactory.<MeetingTimetable>create(
                MeetingSearch.seeded(1)
                    .withTimeLimit(limit)
                    .withProof()
                    .solverConfig(PublishedInstancesBench.class.getClassLoader()))
            .buildSolver();
    solver.addEventListener(course);
    return solver.solve(MeetingTimetable.unsolved(event));
  }
}
