package org.linkwright.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.linkwright.bench.IndependentChecker.Verdict;
import org.linkwright.bench.exact.BareCpSat;
import org.linkwright.bench.optaplanner.DefaultOptaPlanner;
import org.linkwright.bench.timefold.DefaultTimefold;
import org.linkwright.meetingsolver.ProvenSearch;

/**
 * Gives the published instances in the directory of the system property {@code linkwright.b2bsp} to
 * Linkwright and to what one would have without it, each for {@code linkwright.b2bsp.seconds} (60
 * unless told) at most, one after another, and prints a Markdown table. Every timetable is judged
 * by {@link IndependentChecker}.
 */
@Tag("bench")
@EnabledIfSystemProperty(named = KnownEvent.DIRECTORY, matches = ".+")
class ComparisonBench {

  private static final Duration LIMIT =
      Duration.ofSeconds(Integer.getInteger("linkwright.b2bsp.seconds", 60));

  private static final Contender LINKWRIGHT = new ProvenSearch();

  private static final List<Contender> CONTENDERS =
      List.of(new DefaultOptaPlanner(), new DefaultTimefold(), new BareCpSat(), LINKWRIGHT);

  private final SoftAssertions claims = new SoftAssertions();
  private final Map<String, Integer> atTheOptimum = new TreeMap<>();

  @Test
  @SuppressWarnings("SystemOut") // the table is what a benchmark is for
  void nobodyIsAheadOfLinkwright() {
    StringBuilder table = new StringBuilder(head());
    List<KnownEvent> events = KnownEvent.selected();
    for (KnownEvent known : events) {
      DznEvent event = DznEvent.read(known.file());
      StringBuilder row = new StringBuilder("| " + known.name() + " | " + known.optimum() + " |");
      List<Integer> breaks = new ArrayList<>();
      for (Contender contender : CONTENDERS) {
        Contender.Answer answer = contender.solve(known, LIMIT);
        Verdict verdict =
            IndependentChecker.judge(
                event, answer.slotOfMeeting(), IndependentChecker.PUBLISHED_FAIRNESS);
        String cell = cell(answer, verdict);
        System.out.println(known.name() + ", " + contender.name() + ": " + cell);
        row.append(" ").append(cell).append(" |");
        note(known, contender, answer, verdict);
        breaks.add(verdict.isFeasible() ? verdict.breaks() : Integer.MAX_VALUE);
      }
      claims
          .assertThat(breaks.get(CONTENDERS.indexOf(LINKWRIGHT)))
          .as("breaks of Linkwright on " + known.name())
          .isEqualTo(Collections.min(breaks));
      System.out.println(row);
      table.append(row).append("\n");
    }
    System.out.println(table.append(lastRow(events.size())));
    claims.assertAll();
  }

  private void note(
      KnownEvent known, Contender contender, Contender.Answer answer, Verdict verdict) {
    String what = contender.name() + " on " + known.name();
    boolean best = verdict.isFeasible() && verdict.breaks() == known.optimum();
    atTheOptimum.merge(contender.name(), best ? 1 : 0, Integer::sum);
    if (verdict.isFeasible()) {
      claims.assertThat(verdict.breaks()).as(what).isGreaterThanOrEqualTo(known.optimum());
    }
    if (answer.provenAfter() != null) {
      claims.assertThat(best).as("proven best by " + what).isTrue();
    }
    if (contender.equals(LINKWRIGHT)) {
      claims.assertThat(verdict.isFeasible()).as("every rule kept by " + what).isTrue();
    }
  }

  private static String cell(Contender.Answer answer, Verdict verdict) {
    if (verdict.unplaced() > 0) {
      return verdict.unplaced() == answer.slotOfMeeting().length
          ? "none"
          : verdict.unplaced() + " unplaced";
    }
    String breaks = verdict.breaks() + " (" + verdict.violations().size() + ")";
    Double proven = answer.provenAfter();
    return proven == null
        ? breaks
        : String.format(Locale.ROOT, "%s, proven after %.1f s", breaks, proven);
  }

  private static String head() {
    StringBuilder names = new StringBuilder("\n| instance | optimum |");
    StringBuilder line = new StringBuilder("|---|---|");
    for (Contender contender : CONTENDERS) {
      names.append(" ").append(contender.name()).append(" |");
      line.append("---|");
    }
    return names + "\n" + line + "\n";
  }

  private String lastRow(int events) {
    StringBuilder row = new StringBuilder("| at the optimum | of " + events + " |");
    for (Contender contender : CONTENDERS) {
      row.append(" ").append(atTheOptimum.getOrDefault(contender.name(), 0)).append(" |");
    }
    return row.toString();
  }
}
