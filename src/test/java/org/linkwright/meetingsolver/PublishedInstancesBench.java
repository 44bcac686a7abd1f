package org.linkwright.meetingsolver;

import java.time.Duration;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.linkwright.bench.DznEvent;
import org.linkwright.bench.IndependentChecker;
import org.linkwright.bench.KnownEvent;

/**
 * Measures the search on the published instances in the directory of the system property {@code
 * linkwright.b2bsp}, each for {@code linkwright.b2bsp.seconds} (60 unless told), and prints a
 * Markdown table. Every timetable is judged by {@link IndependentChecker}.
 */
@Tag("bench")
@EnabledIfSystemProperty(named = KnownEvent.DIRECTORY, matches = ".+")
class PublishedInstancesBench {

  private static final Duration LIMIT =
      Duration.ofSeconds(Integer.getInteger("linkwright.b2bsp.seconds", 60));

  @Test
  @SuppressWarnings("SystemOut") // the table is what a benchmark is for
  void theSearchKeepsEveryRuleOnEveryPublishedInstance() {
    System.out.println(
        "| instance | participants | meetings | violations | unplaced | breaks | optimum"
            + " | first feasible, s | best, s | proven after, s | published, s |\n"
            + "|---|---|---|---|---|---|---|---|---|---|---|");
    SoftAssertions claims = new SoftAssertions();
    for (KnownEvent known : KnownEvent.selected()) {
      DznEvent event = DznEvent.read(known.file());
      ProvenSearch.Course course = ProvenSearch.run(known.file(), LIMIT);
      IndependentChecker.Verdict verdict =
          IndependentChecker.judge(
              event, course.slotOfMeeting(), IndependentChecker.PUBLISHED_FAIRNESS);
      System.out.println(row(known, event, course, verdict));
      check(claims, known, course, verdict);
    }
    claims.assertAll();
  }

  private static void check(
      SoftAssertions claims,
      KnownEvent known,
      ProvenSearch.Course course,
      IndependentChecker.Verdict verdict) {
    claims.assertThat(verdict.violations()).as(known.name()).isEmpty();
    claims.assertThat(verdict.unplaced()).as("unplaced of " + known.name()).isZero();
    claims
        .assertThat(verdict.breaks())
        .as("breaks of " + known.name() + " as its score counts them")
        .isEqualTo(course.timetable().discomfort());
    if (course.provenAfter() != null) {
      claims
          .assertThat(verdict.breaks())
          .as("proven best of " + known.name())
          .isEqualTo(known.optimum());
    }
  }

  private static String row(
      KnownEvent known,
      DznEvent event,
      ProvenSearch.Course course,
      IndependentChecker.Verdict verdict) {
    Double proven = course.provenAfter();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d | %d | %d | %.1f | %.1f | %s | %.1f |",
        known.name(),
        event.participants(),
        event.meetings(),
        verdict.violations().size(),
        verdict.unplaced(),
        verdict.breaks(),
        known.optimum(),
        course.firstFeasible(),
        course.best(),
        proven == null ? "–" : String.format(Locale.ROOT, "%.1f", proven),
        known.publishedSeconds());
  }
}
