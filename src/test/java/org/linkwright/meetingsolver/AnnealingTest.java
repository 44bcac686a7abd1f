package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.SolverFactory;

class AnnealingTest {

  private static final int SLICES = 60;

  /** Large enough for two walks. */
  private static final MeetingEvent LARGE =
      new GeneratedEvents(30, 200, 650, 24, 60, 5, 2).event(1, MeetingRules.DEFAULT);

  @Test
  void twoThreadsFindWhatOneFinds() {
    Annealing alone = annealed(Runnable::run);
    ExecutorService second = Executors.newSingleThreadExecutor();
    try {
      Annealing beside = annealed(second);

      assertThat(beside.best()).isEqualTo(alone.best());
      assertThat(beside.bestScore()).isEqualTo(alone.bestScore());
    } finally {
      second.shutdown();
    }
  }

  @Test
  void theBestNeverGetsWorseAndIsToldWhenItGetsBetter() {
    Annealing annealing = annealing(LARGE, Runnable::run);
    HardMediumSoftLongScore before = annealing.bestScore();
    for (int slice = 0; slice < SLICES; slice++) {
      boolean better = annealing.slice();
      assertThat(annealing.bestScore().compareTo(before) > 0).isEqualTo(better);
      assertThat(annealing.bestScore()).isGreaterThanOrEqualTo(before);
      before = annealing.bestScore();
    }
    assertThat(before.hardScore()).isZero();
  }

  @Test
  void theBestScoreIsThatOfTheBestTimetable() {
    Annealing annealing = annealed(Runnable::run);
    Map<String, String> places = new HashMap<>();
    for (MeetingRequest request : LARGE.requests()) {
      int slot = annealing.best()[request.index()];
      if (slot != Board.NOWHERE) {
        places.put(request.id(), LARGE.slots().get(slot).id());
      }
    }
    MeetingScoreCalculator judge = new MeetingScoreCalculator();
    judge.resetWorkingSolution(MeetingTimetable.of(LARGE, places));

    assertThat(annealing.bestScore()).isEqualTo(judge.calculateScore());
  }

  @Test
  void aLargeEventIsSolvedTheSameWayEveryTimeAndWithoutABrokenRule() {
    MeetingTimetable once = solve(LARGE, 200_000);

    assertThat(solve(LARGE, 200_000).places()).isEqualTo(once.places());
    TimetableChecker.Findings findings = TimetableChecker.check(once);
    assertThat(findings.violations()).isEmpty();
    assertThat(findings.unplaced()).isZero();
  }

  @Test
  void whereNothingCanMoveItIsStuck() {
    MeetingEvent event =
        SampleEvents.fourParticipants()
            .request(MeetingWish.between("a-b", "a", "b").withForbiddenSlots(allSlots()))
            .build();
    Annealing annealing = annealing(event, Runnable::run);
    for (int slice = 0; slice < SLICES; slice++) {
      annealing.slice();
    }

    assertThat(annealing.isStuck()).isTrue();
    assertThat(annealing(LARGE, Runnable::run).isStuck()).isFalse();
  }

  private static Set<String> allSlots() {
    return Set.of("1", "2", "3", "4", "5", "6");
  }

  private static Annealing annealed(Executor beside) {
    Annealing annealing = annealing(LARGE, beside);
    for (int slice = 0; slice < SLICES; slice++) {
      annealing.slice();
    }
    return annealing;
  }

  private static Annealing annealing(MeetingEvent event, Executor beside) {
    Budget budget = new Budget(() -> 0, 0, 0, 500_000);
    return new Annealing(MeetingTimetable.unsolved(event), 1, budget, beside);
  }

  private static MeetingTimetable solve(MeetingEvent event, long steps) {
    return SolverFactory.<MeetingTimetable>create(
            MeetingSearch.seeded(1)
                .withMoveLimit(steps)
                .solverConfig(AnnealingTest.class.getClassLoader()))
        .buildSolver()
        .solve(MeetingTimetable.unsolved(event));
  }
}
