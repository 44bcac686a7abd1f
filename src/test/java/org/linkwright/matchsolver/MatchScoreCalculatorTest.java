package org.linkwright.matchsolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.linkwright.Seeds;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;

class MatchScoreCalculatorTest {

  private static final SolutionManager<MatchAllocation, HardMediumSoftLongScore> JUDGE =
      SolutionManager.create(
          SolverFactory.create(MatchSearch.judge(MatchScoreCalculatorTest.class.getClassLoader())));

  @Property(tries = 60, seed = Seeds.FIXED)
  void onARandomWalkItAgreesWithTheConstraintsAtEveryStep(@ForAll long seed) {
    MatchProblem problem = SmallMarkets.random(seed);
    Random random = new Random(seed);
    MatchAllocation allocation = MatchPlanner.of(problem).startFrom(List.of());
    MatchScoreCalculator calculator = new MatchScoreCalculator();
    calculator.resetWorkingSolution(allocation);

    for (int step = 0; step < 15; step++) {
      Lot lot = allocation.getLots().get(random.nextInt(allocation.getLots().size()));
      calculator.beforeVariableChanged(lot, Lot.SHARE);
      lot.setShare(Plans.anyShare(allocation.market(), lot.getIndex(), random));
      calculator.afterVariableChanged(lot, Lot.SHARE);

      assertThat(calculator.calculateScore()).isEqualTo(JUDGE.update(allocation));
    }
  }

  @Property(tries = 60, seed = Seeds.FIXED)
  void whatIsTakenBackLeavesNoTrace(@ForAll long seed) {
    MatchProblem problem = SmallMarkets.random(seed);
    Random random = new Random(seed);
    Board board = Plans.board(problem, List.of());
    walk(board, random);
    board.commit();
    HardMediumSoftLongScore before = board.score();

    walk(board, random);
    board.rollBack();

    assertThat(board.score()).isEqualTo(before);
    assertThat(MatchAllocation.of(board).newBoard().score()).isEqualTo(before);
    assertThat(board.changedLots()).isEmpty();
  }

  private static void walk(Board board, Random random) {
    for (int step = 0; step < 20; step++) {
      int lot = random.nextInt(board.market().lots());
      board.change(lot, Plans.anyShare(board.market(), lot, random));
    }
  }

  @Test
  void aLotTakenOutAndPutBackCountsAsItDid() {
    MatchAllocation allocation =
        Plans.allocation(
            MatchProblem.of(
                List.of(Demand.of("d", "b", 10, 500)),
                List.of(Source.of("s", "f", 10)),
                List.of(Option.of("d", "s", 80)),
                PlanRules.DEFAULT),
            new Allotment("d", "s", 10));
    MatchScoreCalculator calculator = new MatchScoreCalculator();
    calculator.resetWorkingSolution(allocation);
    Lot lot = allocation.getLots().get(0);
    assertThat(calculator.calculateScore()).isEqualTo(HardMediumSoftLongScore.of(0, 0, 400));

    calculator.beforeEntityRemoved(lot);
    calculator.afterEntityRemoved(lot);
    assertThat(calculator.calculateScore()).isEqualTo(HardMediumSoftLongScore.of(0, -500, 0));
    calculator.beforeEntityAdded(lot);
    calculator.afterEntityAdded(lot);
    assertThat(calculator.calculateScore()).isEqualTo(HardMediumSoftLongScore.of(0, 0, 400));
  }
}
