package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;

/**
 * Measures the search on large events, each for {@code linkwright.generated.seconds} (40 unless
 * told), and prints a Markdown table: events of {@link GeneratedEvents}, and every .dzn file, in
 * the format of {@link PublishedInstance}, of the directory {@code linkwright.generated.events}
 * where one is given.
 */
@Tag("bench")
class GeneratedEventsBench {

  private static final int SECONDS = Integer.getInteger("linkwright.generated.seconds", 40);
  private static final List<Integer> MOMENTS = List.of(1, 5, 10, 20, 40);

  /** Breaks alone are counted, and nobody asks that they are shared fairly. */
  private static final MeetingRules RULES = MeetingRules.PUBLISHED_PROBLEM.withFairnessBound(null);

  /** What the best timetable was at some moments. */
  private static final class Course {

    private final long start = System.nanoTime();
    private final Map<Integer, Long> breaksAfter = new LinkedHashMap<>();
    private double firstFeasible = Double.NaN;

    void note(HardMediumSoftLongScore score, int leastUnplaced) {
      double seconds = (System.nanoTime() - start) / 1e9;
      long allowed = leastUnplaced * RULES.values().should();
      if (Double.isNaN(firstFeasible)
          && score.hardScore() == 0
          && -score.mediumScore() <= allowed + allowed / 100) {
        firstFeasible = seconds;
      }
      MOMENTS.stream()
          .filter(moment -> seconds <= moment)
          .forEach(moment -> breaksAfter.put(moment, -score.softScore()));
    }

    String breaks() {
      return MOMENTS.stream()
          .map(moment -> moment > SECONDS ? "" : breaksAt(moment))
          .reduce("", (line, cell) -> line + " | " + cell);
    }

    private String breaksAt(int moment) {
      Long breaks = breaksAfter.get(moment);
      return breaks == null ? "–" : breaks.toString();
    }
  }

  private record Sample(String name, MeetingEvent event, int leastUnplaced) {}

  @Test
  void everyMeetingThatCanFitHasAPlaceAndNoRuleIsBroken() throws IOException {
    StringBuilder table =
        new StringBuilder(
            "| event | participants | requests | placed | unplaced at least | violations | breaks"
                + " | first feasible, s | breaks after 1 s | 5 s | 10 s | 20 s | 40 s |\n"
                + "|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
    int violations = 0;
    for (Sample sample : samples()) {
      Course course = new Course();
      TimetableChecker.Findings findings = TimetableChecker.check(solve(sample, course));
      violations += findings.violations().size();
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %d | %d | %d | %d | %.1f%s |%n",
              sample.name(),
              sample.event().participants().size(),
              sample.event().requests().size(),
              findings.placed(),
              sample.leastUnplaced(),
              findings.violations().size(),
              findings.breaks(),
              course.firstFeasible,
              course.breaks()));
    }
    System.out.println(table);
    assertThat(violations).isZero();
  }

  private static List<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    samples.add(sample("large", GeneratedEvents.LARGE));
    samples.add(sample("very large", GeneratedEvents.VERY_LARGE));
    samples.add(sample("twice as large", GeneratedEvents.VERY_LARGE.twice()));
    samples.add(sample("too few tables", GeneratedEvents.TOO_FEW_TABLES));
    samples.add(sample("too few slots", GeneratedEvents.TOO_FEW_SLOTS));
    String directory = System.getProperty("linkwright.generated.events", "");
    if (!directory.isEmpty()) {
      try (Stream<Path> files = Files.list(Path.of(directory))) {
        files
            .filter(file -> file.toString().endsWith(".dzn"))
            .sorted()
            .forEach(
                file ->
                    samples.add(
                        new Sample(
                            file.getFileName().toString(),
                            PublishedInstance.read(file, RULES),
                            0)));
      }
    }
    return samples;
  }

  private static Sample sample(String name, GeneratedEvents kind) {
    MeetingEvent event = kind.event(1, RULES);
    return new Sample(name, event, kind.leastUnplaced(event));
  }

  private static MeetingTimetable solve(Sample sample, Course course) {
    Solver<MeetingTimetable> solver =
        SolverFactory.<MeetingTimetable>create(
                MeetingSearch.seeded(1)
                    .withTimeLimit(Duration.ofSeconds(SECONDS))
                    .solverConfig(GeneratedEventsBench.class.getClassLoader()))
            .buildSolver();
    solver.addEventListener(
        improvement -> {
          HardMediumSoftLongScore score = improvement.getNewBestSolution().getScore();
          if (score != null) {
            course.note(score, sample.leastUnplaced());
          }
        });
    return solver.solve(MeetingTimetable.unsolved(sample.event()));
  }
}
