package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures exact search alone, without a neighbourhood search beside it, on the published instances
 * in the directory of the system property {@code linkwright.b2bsp}, each for {@code
 * linkwright.b2bsp.seconds} at most (60 unless told), those of {@code linkwright.b2bsp.instances}
 * if it is set, and prints a Markdown table. The effort is CP-SAT's deterministic time, which does
 * not depend on what else the machine does.
 */
@Tag("bench")
@EnabledIfSystemProperty(named = "linkwright.b2bsp", matches = ".+")
class ExactSearchBench {

  private static final String INSTANCES =
      "tic-12,tic-13,tic-13crafc,tic-14crafa,forumt-14,forum-13,forum-13crafb,forum-14,"
          + "ticf-13crafa,ticf-13crafc";

  @Test
  void exactSearchProvesTheBestOfThePublishedInstances() {
    StringBuilder table =
        new StringBuilder(
            "| instance | verdict | bound | found | wall, s | effort |\n|---|---|---|---|---|---|\n");
    Duration limit = Duration.ofSeconds(Integer.getInteger("linkwright.b2bsp.seconds", 60));
    int violations = 0;
    for (String name : System.getProperty("linkwright.b2bsp.instances", INSTANCES).split(",", -1)) {
      Path file = Path.of(System.getProperty("linkwright.b2bsp"), name + ".dzn");
      MeetingEvent event = PublishedInstance.read(file, MeetingRules.PUBLISHED_PROBLEM);
      ExactSearch search = ExactSearch.open(event).orElseThrow();
      long start = System.nanoTime();
      ExactSearch.Outcome outcome =
          search.run(MeetingTimetable.unsolved(event), limit, workers(), 1);
      List<TimetableChecker.Findings> found =
          outcome.places() == null
              ? List.of()
              : List.of(TimetableChecker.check(MeetingTimetable.of(event, outcome.places())));
      violations += found.stream().mapToInt(findings -> findings.violations().size()).sum();
      String row =
          String.format(
              Locale.ROOT,
              "| %s | %s | %d | %s | %.1f | %.1f |%n",
              name,
              outcome.proof().verdict(),
              outcome.proof().leastWaiting(),
              found.stream().map(it -> it.unplaced() + "/" + it.breaks()).toList(),
              (System.nanoTime() - start) / 1e9,
              search.effortSpent());
      System.out.print(row);
      table.append(row);
    }
    System.out.println(table);
    assertThat(violations).isZero();
  }

  private static int workers() {
    return Integer.getInteger("linkwright.b2bsp.workers", 1);
  }
}
