package org.linkwright.matchsolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.linkwright.Seeds;
import org.linkwright.bench.PlanBound;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.solver.EnvironmentMode;

class MatchSearchTest {

  @Property(tries = 40, seed = Seeds.FIXED)
  void noPlanEverBreaksARule(@ForAll long seed) {
    MatchProblem problem = SmallMarkets.random(seed);

    MatchAllocation found = Plans.solved(problem, seed, 300);

    assertThat(PlanChecker.check(problem, found.allotments())).isEmpty();
    assertThat(scoreOf(found).hardScore()).isZero();
    assertThat(found.newBoard().score()).isEqualTo(scoreOf(found));
  }

  @Property(tries = 200, seed = Seeds.FIXED)
  void noMoveEverBreaksARule(@ForAll long seed) {
    MatchProblem problem = SmallMarkets.random(seed);
    Board board = MatchPlanner.of(problem).start().newBoard();
    FillUp.fill(board);
    Upheaval upheaval = new Upheaval(board, new java.util.Random(seed));

    for (int move = 0; move < 50; move++) {
      upheaval.happen();
      assertThat(board.score().hardScore()).isZero();
    }
  }

  @Test
  void theSameSeedFindsTheSamePlan() {
    MatchProblem problem = Plans.market(3);

    List<Allotment> once = Plans.solved(problem, 7, 3_000).allotments();

    assertThat(Plans.solved(problem, 7, 3_000).allotments()).isEqualTo(once);
    assertThat(Plans.solved(problem, 8, 3_000).allotments()).isNotEqualTo(once);
  }

  @Test
  void moreMovesServeMore() {
    MatchProblem problem = Plans.market(3);

    HardMediumSoftLongScore few = scoreOf(Plans.solved(problem, 1, 1));
    HardMediumSoftLongScore many = scoreOf(Plans.solved(problem, 1, 20_000));

    assertThat(many.mediumScore()).isGreaterThan(few.mediumScore());
  }

  @Test
  void nearlyTheMostThatCanBeServedIs() {
    MatchProblem problem = Plans.market(3);

    long missed = -scoreOf(Plans.solved(problem, 1, 60_000)).mediumScore();

    double asked = problem.demands().stream().mapToDouble(Demand::value).sum();
    double bound = PlanBound.relaxed(problem).cents();
    assertThat(asked - missed).isBetween(0.99 * bound, 1.000001 * bound);
  }

  @Test
  void theScoreIsWhatTheConstraintsSayAtEveryStep() {
    MatchProblem problem = SmallMarkets.random(11);

    MatchAllocation found =
        SolverFactory.<MatchAllocation>create(
                MatchSearch.seeded(1)
                    .withMoveLimit(500)
                    .solverConfig(getClass().getClassLoader())
                    .withEnvironmentMode(EnvironmentMode.FULL_ASSERT))
            .buildSolver()
            .solve(MatchPlanner.of(problem).start());

    assertThat(scoreOf(found).hardScore()).isZero();
  }

  @Test
  void theSearchEndsWithItsTime() {
    long begun = System.nanoTime();

    SolverFactory.<MatchAllocation>create(
            MatchSearch.seeded(1)
                .withTimeLimit(Duration.ofMillis(300))
                .solverConfig(getClass().getClassLoader()))
        .buildSolver()
        .solve(MatchPlanner.of(Plans.market(1)).start());

    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(300));
  }

  @Test
  void limitsAreAboveZero() {
    assertThatThrownBy(() -> MatchSearch.seeded(1).withMoveLimit(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MatchSearch.seeded(1).withTimeLimit(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(MatchSearch.seeded(1).withMoveLimit(1).moveLimit()).isEqualTo(1);
  }

  @Test
  void theVersionNamesTheSearchAndTheEngine() {
    assertThat(MatchSearch.version()).startsWith("match search 1, OptaPlanner");
  }

  private static HardMediumSoftLongScore scoreOf(MatchAllocation found) {
    return Objects.requireNonNull(found.getScore());
  }
}
