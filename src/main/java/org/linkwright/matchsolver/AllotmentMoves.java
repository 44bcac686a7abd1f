package org.linkwright.matchsolver;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Random;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/**
 * The moves of the local search. Each empties a few demands that compete with each other and serves
 * them anew; none breaks a rule.
 */
public class AllotmentMoves implements MoveIteratorFactory<MatchAllocation, Rearrangement> {

  @Override
  public long getSize(ScoreDirector<MatchAllocation> director) {
    return director.getWorkingSolution().market().candidates().size();
  }

  @Override
  public Iterator<Rearrangement> createOriginalMoveIterator(
      ScoreDirector<MatchAllocation> director) {
    throw new UnsupportedOperationException("the moves are drawn at random, in no other order");
  }

  @Override
  public Iterator<Rearrangement> createRandomMoveIterator(
      ScoreDirector<MatchAllocation> director, Random random) {
    return new Tries(director.getWorkingSolution(), random);
  }

  private static final class Tries implements Iterator<Rearrangement> {

    private final MatchAllocation allocation;
    private final Board board;
    private final Upheaval upheaval;

    Tries(MatchAllocation allocation, Random random) {
      this.allocation = allocation;
      board = allocation.board();
      upheaval = new Upheaval(board, random);
    }

    @Override
    public boolean hasNext() {
      return !board.market().candidates().isEmpty();
    }

    @Override
    public Rearrangement next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      board.commit();
      upheaval.happen();
      return Rearrangement.takenFrom(board, allocation.getLots());
    }
  }
}
