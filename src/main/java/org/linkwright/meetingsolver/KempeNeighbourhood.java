package org.linkwright.meetingsolver;

import java.util.random.RandomGenerator;

/** A placed meeting goes to another allowed slot, and its Kempe chain makes room for it. */
final class KempeNeighbourhood implements Neighbourhood {

  private final Board board;
  private final Territory territory;
  private final KempeChains chains;

  KempeNeighbourhood(Board board, Territory territory) {
    this.board = board;
    this.territory = territory;
    chains = new KempeChains(board);
  }

  @Override
  public boolean draw(RandomGenerator random, Rearrangement step) {
    int meeting = random.nextInt(board.meetings());
    int fromSlot = board.slotOf(meeting);
    int[] allowed = board.allowedSlots(meeting);
    if (fromSlot == Board.NOWHERE
        || allowed.length == 0
        || !territory.isOpenFor(meeting, fromSlot)) {
      return false;
    }
    int toSlot = allowed[random.nextInt(allowed.length)];
    return toSlot != fromSlot
        && territory.isOpenFor(meeting, toSlot)
        && chains.balancedFrom(meeting, toSlot, random, step);
  }
}
