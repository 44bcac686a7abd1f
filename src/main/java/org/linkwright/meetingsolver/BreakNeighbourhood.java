package org.linkwright.meetingsolver;

import java.util.random.RandomGenerator;

/**
 * A meeting of somebody who waits goes next to another meeting of the same participant, into a slot
 * that is idle so far, and its Kempe chain makes room for it.
 */
final class BreakNeighbourhood implements Neighbourhood {

  private final Board board;
  private final Territory territory;
  private final KempeChains chains;

  BreakNeighbourhood(Board board, Territory territory) {
    this.board = board;
    this.territory = territory;
    chains = new KempeChains(board);
  }

  @Override
  public boolean draw(RandomGenerator random, Rearrangement step) {
    int meeting = random.nextInt(board.meetings());
    int fromSlot = board.slotOf(meeting);
    if (fromSlot == Board.NOWHERE || !territory.isOpenFor(meeting, fromSlot)) {
      return false;
    }
    boolean firstWaits = board.busySlots().breaks(board.first(meeting)) > 0;
    boolean secondWaits = board.busySlots().breaks(board.second(meeting)) > 0;
    if (!firstWaits && !secondWaits) {
      return false;
    }
    boolean first = firstWaits && (!secondWaits || random.nextBoolean());
    int toSlot =
        besideAnother(first ? board.first(meeting) : board.second(meeting), meeting, random);
    return toSlot != Board.NOWHERE && chains.balancedFrom(meeting, toSlot, random, step);
  }

  /** An idle slot beside a busy one, looked for from a random one on. */
  private int besideAnother(int participant, int meeting, RandomGenerator random) {
    int[] allowed = board.allowedSlots(meeting);
    if (allowed.length == 0) {
      return Board.NOWHERE;
    }
    int own = board.slotOf(meeting);
    int start = random.nextInt(allowed.length);
    for (int i = 0; i < allowed.length; i++) {
      int slot = allowed[(start + i) % allowed.length];
      if (territory.isOpenFor(meeting, slot)
          && board.meetingsAt(participant, slot) == 0
          && (isOther(participant, slot - 1, own) || isOther(participant, slot + 1, own))) {
        return slot;
      }
    }
    return Board.NOWHERE;
  }

  private boolean isOther(int participant, int slot, int own) {
    return slot >= 0
        && slot < board.slots()
        && slot != own
        && board.meetingsAt(participant, slot) > 0;
  }
}
