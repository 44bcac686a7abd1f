package org.linkwright.matchsolver;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/**
 * Serves what can be served without moving anything, the most valuable demands first: the plan to
 * begin from.
 */
public class FillUp implements CustomPhaseCommand<MatchAllocation> {

  @Override
  public void changeWorkingSolution(ScoreDirector<MatchAllocation> director) {
    MatchAllocation allocation = director.getWorkingSolution();
    Board board = allocation.board();
    board.commit();
    fill(board);
    Rearrangement.takenFrom(board, allocation.getLots()).doMoveOnly(director);
  }

  static void fill(Board board) {
    Market market = board.market();
    Filling filling = new Filling(board);
    IntStream.range(0, market.demands().size())
        .boxed()
        .sorted(Comparator.comparingLong(demand -> -market.demand(demand).value()))
        .forEach(demand -> filling.fill(demand, Filling.MOST_FIRST));
  }
}
