package org.linkwright.meetingsolver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linkwright.bench.DznEvent;
import org.linkwright.bench.IndependentChecker;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.api.solver.event.BestSolutionChangedEvent;
import org.optaplanner.core.api.solver.event.SolverEventListener;

/**
 * Measures the search on large events, each for {@code linkwright.generated.seconds} (40 unless
 * told) and half as long again where not everything fits, and prints Markdown tables: events of
 * {@link GeneratedEvents}, and every .dzn file, in the format of {@link PublishedInstance}, of the
 * directory {@code linkwright.generated.events} where one is given. Every timetable is judged by
 * {@link IndependentChecker}. What is claimed of a moment is checked only where the search had so
 * much time.
 */
@Tag("bench")
class GeneratedEventsBench {

  private static final int SECONDS = Integer.getInteger("linkwright.generated.seconds", 40);
  private static final List<Integer> MOMENTS = List.of(1, 5, 10, 20, 40, 60);
  private static final int SECONDS_TO_FEASIBILITY = 10;
  private static final int SECONDS_TO_BREAKS = 40;

  /** The most breaks of events in files, by name. */
  private static final Map<String, Integer> MOST_BREAKS =
      Map.of("buyers60.dzn", 61, "buyers200.dzn", 235);

  /** How much longer than half the event an event may take until every meeting has a place. */
  private static final double MOST_TIMES_LONGER = 2.5;

  private static final int STARTS = 5;

  /** Breaks alone are counted, and nobody asks that they are shared fairly. */
  private static final MeetingRules RULES = MeetingRules.PUBLISHED_PROBLEM.withFairnessBound(null);

  /**
   * An event to measure.
   *
   * @param leastUnplaced a lower bound, from the fields of the event alone
   */
  private record Sample(String name, String dzn, DznEvent fields, int leastUnplaced) {

    static Sample of(String name, String dzn) {
      DznEvent fields = DznEvent.parse(dzn);
      return new Sample(name, dzn, fields, fields.leastUnplaced());
    }

    int seconds() {
      return leastUnplaced > 0 ? SECONDS * 3 / 2 : SECONDS;
    }

    /** At most 1 % more than must be, rounded down. */
    int mostUnplaced() {
      return leastUnplaced + leastUnplaced / 100;
    }
  }

  /** What the best timetable was at some moments. */
  private static final class Course implements SolverEventListener<MeetingTimetable> {

    private final long start = System.nanoTime();
    private final Sample sample;
    private final Map<Integer, HardMediumSoftLongScore> bestAt = new TreeMap<>();
    private double firstFeasible = Double.NaN;

    Course(Sample sample) {
      this.sample = sample;
    }

    @Override
    public void bestSolutionChanged(BestSolutionChangedEvent<MeetingTimetable> improvement) {
      HardMediumSoftLongScore score = improvement.getNewBestSolution().getScore();
      double seconds = (System.nanoTime() - start) / 1e9;
      if (score != null && isFeasible(score)) {
        firstFeasible = Double.isNaN(firstFeasible) ? seconds : firstFeasible;
        MOMENTS.stream()
            .filter(moment -> seconds <= moment)
            .forEach(moment -> bestAt.put(moment, score));
      }
    }

    /** Everything that can have a place has one, but for 1 %. */
    boolean isFeasible(HardMediumSoftLongScore score) {
      return score.hardScore() == 0
          && -score.mediumScore() <= sample.mostUnplaced() * RULES.values().should();
    }

    @Nullable Long breaksAt(int moment) {
      HardMediumSoftLongScore score = bestAt.get(moment);
      return score == null ? null : -score.softScore();
    }

    String cells() {
      return MOMENTS.stream()
          .map(moment -> moment > sample.seconds() ? " " : String.valueOf(breaksAt(moment)))
          .map(breaks -> breaks.equals("null") ? "–" : breaks)
          .reduce("", (line, cell) -> line + " | " + cell);
    }
  }

  @Test
  @SuppressWarnings("SystemOut") // the table is what a benchmark is for
  void everyMeetingThatCanFitHasAPlaceAndNoRuleIsBroken() throws IOException {
    System.out.println(
        "\n| event | participants | requests | placed | unplaced at least | violations | breaks"
            + " | first feasible, s | breaks after 1 s | 5 s | 10 s | 20 s | 40 s | 60 s |\n"
            + "|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
    SoftAssertions claims = new SoftAssertions();
    for (Sample sample : samples()) {
      Course course = new Course(sample);
      int[] slotOfMeeting = search(sample, 1, sample.seconds(), course);
      IndependentChecker.Verdict verdict =
          IndependentChecker.judge(sample.fields(), slotOfMeeting, null);
      System.out.printf(
          Locale.ROOT,
          "| %s | %d | %d | %d | %d | %d | %d | %.1f%s |%n",
          sample.name(),
          sample.fields().participants(),
          sample.fields().meetings(),
          sample.fields().meetings() - verdict.unplaced(),
          sample.leastUnplaced(),
          verdict.violations().size(),
          verdict.breaks(),
          course.firstFeasible,
          course.cells());
      check(claims, sample, course, verdict);
    }
    claims.assertAll();
  }

  private static void check(
      SoftAssertions claims, Sample sample, Course course, IndependentChecker.Verdict verdict) {
    claims.assertThat(verdict.violations()).as(sample.name()).isEmpty();
    claims
        .assertThat(verdict.unplaced())
        .as("unplaced of " + sample.name())
        .isBetween(sample.leastUnplaced(), sample.mostUnplaced());
    if (sample.leastUnplaced() == 0 && sample.seconds() >= SECONDS_TO_FEASIBILITY) {
      claims
          .assertThat(course.firstFeasible)
          .as("seconds to feasibility of " + sample.name())
          .isLessThanOrEqualTo(SECONDS_TO_FEASIBILITY);
    }
    Integer mostBreaks = MOST_BREAKS.get(sample.name());
    if (mostBreaks != null && sample.seconds() >= SECONDS_TO_BREAKS) {
      claims
          .assertThat(course.breaksAt(SECONDS_TO_BREAKS))
          .as("breaks of " + sample.name() + " after " + SECONDS_TO_BREAKS + " s")
          .isNotNull()
          .isLessThanOrEqualTo(mostBreaks);
    }
  }

  @Test
  @SuppressWarnings("SystemOut") // the table is what a benchmark is for
  void twiceTheSizeTakesAtMostTwoAndAHalfTimesAsLongToFeasibility() {
    secondsToFeasibility(GeneratedEvents.LARGE); // so that the classes are loaded and compiled
    System.out.println(
        "\n| event | first feasible, s (median of %d) | twice the size, s | times as long |%n"
                .formatted(STARTS)
            + "|---|---|---|---|");
    SoftAssertions claims = new SoftAssertions();
    Map.of("large", GeneratedEvents.LARGE, "very large", GeneratedEvents.VERY_LARGE)
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            kind -> {
              double once = secondsToFeasibility(kind.getValue());
              double twice = secondsToFeasibility(kind.getValue().twice());
              System.out.printf(
                  Locale.ROOT,
                  "| %s | %.2f | %.2f | %.1f |%n",
                  kind.getKey(),
                  once,
                  twice,
                  twice / once);
              claims
                  .assertThat(twice / once)
                  .as(kind.getKey())
                  .isLessThanOrEqualTo(MOST_TIMES_LONGER);
            });
    claims.assertAll();
  }

  /** The median over some seeds, of the search alone: without reading the event. */
  private static double secondsToFeasibility(GeneratedEvents kind) {
    return LongStream.rangeClosed(1, STARTS)
        .mapToDouble(
            seed -> {
              Sample sample = Sample.of("seed " + seed, kind.dzn(seed));
              MeetingEvent event = PublishedInstance.parse(sample.dzn(), RULES);
              Solver<MeetingTimetable> solver = solver(seed, SECONDS);
              Course course = new Course(sample);
              solver.addEventListener(course);
              solver.addEventListener(
                  improvement -> {
                    if (!Double.isNaN(course.firstFeasible)) {
                      solver.terminateEarly();
                    }
                  });
              solver.solve(MeetingTimetable.unsolved(event));
              return course.firstFeasible;
            })
        .sorted()
        .skip(STARTS / 2)
        .findFirst()
        .orElseThrow();
  }

  private static List<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    samples.add(Sample.of("large", GeneratedEvents.LARGE.dzn(1)));
    samples.add(Sample.of("very large", GeneratedEvents.VERY_LARGE.dzn(1)));
    samples.add(Sample.of("twice as large", GeneratedEvents.VERY_LARGE.twice().dzn(1)));
    samples.add(Sample.of("too few tables", GeneratedEvents.TOO_FEW_TABLES.dzn(1)));
    samples.add(Sample.of("too few slots", GeneratedEvents.TOO_FEW_SLOTS.dzn(1)));
    String directory = System.getProperty("linkwright.generated.events", "");
    if (!directory.isEmpty()) {
      try (Stream<Path> files = Files.list(Path.of(directory))) {
        for (Path file : files.sorted().toList()) {
          String name = file.getFileName().toString();
          if (name.endsWith(".dzn")) {
            samples.add(Sample.of(name, Files.readString(file)));
          }
        }
      }
    }
    return samples;
  }

  private static int[] search(Sample sample, long seed, int seconds, Course course) {
    Solver<MeetingTimetable> solver = solver(seed, seconds);
    solver.addEventListener(course);
    MeetingEvent event = PublishedInstance.parse(sample.dzn(), RULES);
    return PublishedInstance.slotOfMeeting(solver.solve(MeetingTimetable.unsolved(event)));
  }

  private static Solver<MeetingTimetable> solver(long seed, int seconds) {
    return SolverFactory.<MeetingTimetable>create(
            MeetingSearch.seeded(seed)
                .withTimeLimit(Duration.ofSeconds(seconds))
                .solverConfig(GeneratedEventsBench.class.getClassLoader()))
        .buildSolver();
  }
}
