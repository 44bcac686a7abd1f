package org.linkwright.meetingsolver;

import java.util.random.RandomGenerator;

/** Mostly Kempe chains, with the ordinary steps beside them. */
final class MixedNeighbourhood implements Neighbourhood {

  private static final int DRAWS = 1000;

  /** Out of a thousand draws so many are ordinary changes, and so many swaps. */
  private static final int CHANGES = 15;

  private static final int SWAPS = 15;

  /** And so many place what has no place, as long as there is something. */
  private static final int EJECTIONS = 300;

  /** And so many are for somebody who waits, if anybody is found at once. */
  private static final int BREAKS = 400;

  private final Board board;
  private final Neighbourhood kempe;
  private final Neighbourhood ejections;
  private final Neighbourhood changes;
  private final Neighbourhood swaps;
  private final Neighbourhood breaks;

  MixedNeighbourhood(Board board, Territory territory) {
    this.board = board;
    kempe = new KempeNeighbourhood(board, territory);
    ejections = new EjectionNeighbourhood(board, territory);
    changes = new ChangeNeighbourhood(board, territory);
    breaks = new BreakNeighbourhood(board, territory);
    swaps = new SwapNeighbourhood(board, territory);
  }

  @Override
  public boolean draw(RandomGenerator random, Rearrangement step) {
    return choose(random.nextInt(DRAWS)).draw(random, step);
  }

  private Neighbourhood choose(int number) {
    if (number < CHANGES) {
      return changes;
    }
    if (number < CHANGES + SWAPS) {
      return swaps;
    }
    if (number < CHANGES + SWAPS + EJECTIONS && board.unplacedCount() > 0) {
      return ejections;
    }
    return number >= DRAWS - BREAKS ? breaks : kempe;
  }
}
