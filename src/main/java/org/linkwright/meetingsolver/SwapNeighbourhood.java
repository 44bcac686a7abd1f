package org.linkwright.meetingsolver;

import java.util.random.RandomGenerator;

/** Two meetings exchange their slots, or one takes the place of another that has none. */
final class SwapNeighbourhood implements Neighbourhood {

  private final Board board;
  private final Territory territory;

  SwapNeighbourhood(Board board, Territory territory) {
    this.board = board;
    this.territory = territory;
  }

  @Override
  public boolean draw(RandomGenerator random, Rearrangement step) {
    int left = random.nextInt(board.meetings());
    int right = random.nextInt(board.meetings());
    int leftSlot = board.slotOf(left);
    int rightSlot = board.slotOf(right);
    if (leftSlot == rightSlot
        || !territory.mayMove(left)
        || !territory.mayMove(right)
        || !canTake(left, rightSlot)
        || !canTake(right, leftSlot)) {
      return false;
    }
    step.add(left, rightSlot);
    step.add(right, leftSlot);
    return true;
  }

  private boolean canTake(int meeting, int slot) {
    return slot == Board.NOWHERE
        || (board.allows(meeting, slot) && territory.isOpenFor(meeting, slot));
  }
}
