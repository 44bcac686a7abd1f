package org.linkwright.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linkwright.meetingsolver.MeetingEvent;
import org.linkwright.meetingsolver.MeetingSearch;
import org.linkwright.meetingsolver.MeetingTimetable;
import org.linkwright.meetingsolver.Reach;
import org.linkwright.meetingsolver.ReplanSearch;
import org.optaplanner.core.api.solver.SolverFactory;

/**
 * A large day on which one buyer fails at mid-day: how long the re-plan takes, and whom it
 * disturbs. The first re-plan of a fresh machine is what counts, for it is the one an organiser
 * waits for.
 */
@Tag("bench")
class ReplanBench {

  private static final int BUYERS = 60;
  private static final int SUPPLIERS = 500;
  private static final int REQUESTS = 1_500;
  private static final int SLOTS = 30;
  private static final int TABLES = 80;
  private static final Instant AT = Instant.parse("2097-03-17T12:00:00Z");

  @Test
  void oneBuyerFailsAtMidDay() {
    EventSnapshot event = RandomEvent.of(BUYERS, SUPPLIERS, REQUESTS, SLOTS, TABLES, new Random(1));
    Schedule base = drawUp(event);
    LocalDateTime midDay = RandomEvent.slot(SLOTS / 2);
    Disruption gone = RandomEvent.gone("B007", midDay);
    System.out.println(
        "| re-plan | requests | participants | lost | gained | agendas changed | seconds |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (String run : List.of("first", "second", "third")) {
      long start = System.nanoTime();
      Instant end = Instant.now().plus(Duration.ofSeconds(1));
      Schedule mended =
          new Replanning(event, base, List.of(gone), Set.of(), midDay.minusMinutes(5))
              .mend(
                  new ReplanSearch(Reach.NOBODY, 50, 1, 100_000, () -> Instant.now().isAfter(end)),
                  AT);
      Duration spent = Duration.ofNanos(System.nanoTime() - start);
      report(run, base, mended, spent);
      assertThat(Agendas.doubleBookings(mended)).isEmpty();
      assertThat(Agendas.whoMustChange(base, mended, Set.of()))
          .containsAll(Agendas.changed(base, mended));
      assertThat(spent).isLessThan(Duration.ofSeconds(2));
    }
  }

  private static Schedule drawUp(EventSnapshot event) {
    MeetingEvent problem = event.forSolver();
    MeetingTimetable timetable =
        SolverFactory.<MeetingTimetable>create(
                MeetingSearch.seeded(1)
                    .withTimeLimit(Duration.ofSeconds(10))
                    .solverConfig(ReplanBench.class.getClassLoader()))
            .buildSolver()
            .solve(MeetingTimetable.unsolved(problem));
    return ScheduleWriter.write(event, timetable, 1, AT);
  }

  private static void report(String run, Schedule base, Schedule mended, Duration spent) {
    Replan replan =
        Replan.of(
            new Schedule.Line(
                mended.id(),
                0,
                mended.status(),
                mended.origin(),
                null,
                AT,
                null,
                null,
                null,
                1,
                mended.summary()),
            base,
            mended,
            List.of());
    System.out.printf(
        "| %s | %d | %d | %d | %d | %d of %d | %.2f |%n",
        run,
        REQUESTS,
        BUYERS + SUPPLIERS,
        replan.lost().size(),
        replan.gained().size(),
        replan.changes().participants().size(),
        replan.changes().participants().size() + replan.changes().unchanged(),
        spent.toMillis() / 1000.0);
  }
}
