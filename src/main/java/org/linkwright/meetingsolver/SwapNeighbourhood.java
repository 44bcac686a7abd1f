package org.linkwright.meetingsolver;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Two meetings exchange their slots, or one takes the place of another that has none. */
final class SwapNeighbourhood implements Neighbourhood {

  private final Board board;
  private final Moves moves;

  SwapNeighbourhood(Board board, Moves moves) {
    this.board = board;
    this.moves = moves;
  }

  @Override
  public @Nullable ReassignMove draw(Random random) {
    int left = random.nextInt(board.meetings());
    int right = random.nextInt(board.meetings());
    int leftSlot = board.slotOf(left);
    int rightSlot = board.slotOf(right);
    if (leftSlot == rightSlot || !canTake(left, rightSlot) || !canTake(right, leftSlot)) {
      return null;
    }
    return moves.reassign(new int[] {left, right}, new int[] {rightSlot, leftSlot}, 2);
  }

  private boolean canTake(int meeting, int slot) {
    return slot == Board.NOWHERE || board.allows(meeting, slot);
  }
}
