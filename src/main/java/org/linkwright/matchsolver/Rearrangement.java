package org.linkwright.matchsolver;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** Gives several lots new shares at once; null leaves a lot unserved. */
final class Rearrangement extends AbstractMove<MatchAllocation> {

  private final Lot[] lots;
  private final @Nullable Share[] shares;

  /**
   * @param lots each once
   * @param shares the new share of the lot at the same position
   */
  Rearrangement(Lot[] lots, @Nullable Share[] shares) {
    this.lots = lots;
    this.shares = shares;
  }

  /** What a board has changed since it was last committed, as a move; the board is taken back. */
  static Rearrangement takenFrom(Board board, List<Lot> all) {
    int[] changed = board.changedLots();
    Lot[] lots = new Lot[changed.length];
    @Nullable Share[] shares = new Share[changed.length];
    for (int i = 0; i < changed.length; i++) {
      lots[i] = all.get(changed[i]);
      shares[i] = board.share(changed[i]);
    }
    board.rollBack();
    return new Rearrangement(lots, shares);
  }

  /** Always: what changes nothing is tried, too, so that the tries are counted. */
  @Override
  public boolean isMoveDoable(ScoreDirector<MatchAllocation> director) {
    return true;
  }

  @Override
  protected Rearrangement createUndoMove(ScoreDirector<MatchAllocation> director) {
    @Nullable Share[] former = new Share[lots.length];
    Arrays.setAll(former, i -> lots[i].getShare());
    return new Rearrangement(lots, former);
  }

  @Override
  protected void doMoveOnGenuineVariables(ScoreDirector<MatchAllocation> director) {
    for (int i = 0; i < lots.length; i++) {
      director.beforeVariableChanged(lots[i], Lot.SHARE);
      lots[i].setShare(shares[i]);
      director.afterVariableChanged(lots[i], Lot.SHARE);
    }
  }

  @Override
  public Rearrangement rebase(ScoreDirector<MatchAllocation> destination) {
    Lot[] rebased = new Lot[lots.length];
    Arrays.setAll(rebased, i -> destination.lookUpWorkingObject(lots[i]));
    return new Rearrangement(rebased, shares);
  }

  @Override
  public Collection<Lot> getPlanningEntities() {
    return List.of(lots);
  }

  @Override
  public Collection<@Nullable Share> getPlanningValues() {
    return Arrays.asList(shares);
  }

  @Override
  public String toString() {
    return Arrays.toString(lots) + " -> " + Arrays.toString(shares);
  }
}
