package org.linkwright.meetingsolver;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A placed meeting goes to another allowed slot, and its Kempe chain makes room for it. */
final class KempeNeighbourhood implements Neighbourhood {

  private final Board board;
  private final Moves moves;
  private final KempeChains chains;

  KempeNeighbourhood(Board board, Moves moves) {
    this.board = board;
    this.moves = moves;
    chains = new KempeChains(board);
  }

  @Override
  public @Nullable ReassignMove draw(Random random) {
    int meeting = random.nextInt(board.meetings());
    int fromSlot = board.slotOf(meeting);
    int[] allowed = board.allowedSlots(meeting);
    if (fromSlot == Board.NOWHERE || allowed.length == 0) {
      return null;
    }
    int toSlot = allowed[random.nextInt(allowed.length)];
    if (toSlot == fromSlot) {
      return null;
    }
    int[] chain = chains.balancedFrom(meeting, toSlot, random);
    return chain == null ? null : moves.swapSides(chain, fromSlot, toSlot);
  }
}
