package org.linkwright.matchsolver;

import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.calculator.IncrementalScoreCalculator;

/**
 * Scores as {@link MatchConstraintProvider} does, in constant time for each lot that changes. It
 * keeps a {@link Board}, on which the moves try things out.
 */
public class MatchScoreCalculator
    implements IncrementalScoreCalculator<MatchAllocation, HardMediumSoftLongScore> {

  private Board board = new Board(new Market(MatchProblem.EMPTY));

  @Override
  public void resetWorkingSolution(MatchAllocation allocation) {
    board = allocation.newBoard();
    allocation.keep(board);
  }

  @Override
  public void beforeEntityAdded(Object entity) {
    // A problem's demands are given: lots neither come nor go while it is solved.
  }

  @Override
  public void afterEntityAdded(Object entity) {
    afterVariableChanged(entity, Lot.SHARE);
  }

  @Override
  public void beforeVariableChanged(Object entity, String variableName) {
    // The board knows the share that a lot had.
  }

  @Override
  public void afterVariableChanged(Object entity, String variableName) {
    Lot lot = (Lot) entity;
    board.set(lot.getIndex(), lot.getShare());
  }

  @Override
  public void beforeEntityRemoved(Object entity) {
    board.set(((Lot) entity).getIndex(), null);
  }

  @Override
  public void afterEntityRemoved(Object entity) {
    // See beforeEntityAdded.
  }

  @Override
  public HardMediumSoftLongScore calculateScore() {
    return board.score();
  }
}
