package org.linkwright.bench.exact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linkwright.bench.DznEvent;
import org.linkwright.bench.IndependentChecker;
import org.linkwright.bench.IndependentChecker.Verdict;
import org.linkwright.bench.SmallEvents;

/** The bare model is of the very problem by which its timetables are judged. */
class BareModelTest {

  @BeforeAll
  static void loadTheLibrary() {
    Loader.loadNativeLibraries();
  }

  @ParameterizedTest
  @MethodSource("org.linkwright.bench.SmallEvents#all")
  void itHasTheTimetablesThatKeepTheRulesAndNoOther(String name, DznEvent event) {
    BareModel model = new BareModel(event, IndependentChecker.PUBLISHED_FAIRNESS);
    CpSolver solver = new CpSolver();
    solver.getParameters().setEnumerateAllSolutions(true).setNumWorkers(1);
    Set<List<Integer>> found = new HashSet<>();
    solver.solve(
        model.rules(),
        new CpSolverSolutionCallback() {
          @Override
          public void onSolutionCallback() {
            found.add(Arrays.stream(model.slotOfMeeting(this::booleanValue)).boxed().toList());
          }
        });

    assertThat(found)
        .as(name)
        .containsExactlyInAnyOrderElementsOf(
            SmallEvents.timetables(event).stream()
                .filter(timetable -> judge(event, timetable).isFeasible())
                .map(timetable -> Arrays.stream(timetable).boxed().toList())
                .toList());
  }

  @ParameterizedTest
  @MethodSource("org.linkwright.bench.SmallEvents#all")
  void itsBestHasTheLeastBreaks(String name, DznEvent event) {
    OptionalInt least =
        SmallEvents.timetables(event).stream()
            .map(timetable -> judge(event, timetable))
            .filter(Verdict::isFeasible)
            .mapToInt(Verdict::breaks)
            .min();

    BareModel model = new BareModel(event, IndependentChecker.PUBLISHED_FAIRNESS);
    CpSolver solver = new CpSolver();
    CpSolverStatus status = solver.solve(model.withFewestBreaks());

    assertThat(status == CpSolverStatus.OPTIMAL).as(name).isEqualTo(least.isPresent());
    if (least.isPresent()) {
      Verdict verdict = judge(event, model.slotOfMeeting(solver::booleanValue));
      assertThat(verdict.breaks()).as(name).isEqualTo(least.getAsInt());
      assertThat(Math.round(solver.objectiveValue())).as(name).isEqualTo(least.getAsInt());
    }
  }

  private static Verdict judge(DznEvent event, int[] timetable) {
    return IndependentChecker.judge(event, timetable, IndependentChecker.PUBLISHED_FAIRNESS);
  }
}
