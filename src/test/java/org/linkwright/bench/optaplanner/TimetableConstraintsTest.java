package org.linkwright.bench.optaplanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linkwright.bench.DznEvent;
import org.linkwright.bench.IndependentChecker;
import org.linkwright.bench.SmallEvents;
import org.linkwright.bench.plain.PlainEvent;
import org.optaplanner.core.api.score.buildin.hardsoft.HardSoftScore;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;

/** The plain model is of the very problem by which its timetables are judged. */
class TimetableConstraintsTest {

  private final SolutionManager<Timetable, HardSoftScore> scores =
      SolutionManager.create(SolverFactory.<Timetable>create(DefaultOptaPlanner.config()));

  @ParameterizedTest
  @MethodSource("org.linkwright.bench.SmallEvents#all")
  void theScoreSaysOfEveryTimetableWhatTheJudgeSays(String name, DznEvent event) {
    PlainEvent facts = PlainEvent.of(event);
    for (int[] timetable : SmallEvents.timetables(event)) {
      IndependentChecker.Verdict verdict =
          IndependentChecker.judge(event, timetable, IndependentChecker.PUBLISHED_FAIRNESS);

      HardSoftScore score = Objects.requireNonNull(scores.update(Timetable.of(facts, timetable)));

      assertThat(score.isFeasible()).as(name).isEqualTo(verdict.isFeasible());
      assertThat(-score.softScore()).as(name).isEqualTo(verdict.breaks());
    }
  }
}
