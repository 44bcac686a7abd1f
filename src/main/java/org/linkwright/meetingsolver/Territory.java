package org.linkwright.meetingsolver;

import java.util.Arrays;

/**
 * The slots that one walk may fill and empty, and the meetings without a place that it may place,
 * while another walk works on all others at the same time.
 */
final class Territory {

  private final Board board;
  private final boolean[] open;

  /** The unplaced meetings that belong to another walk. */
  private final boolean[] foreign;

  /** Everything, to begin with. */
  Territory(Board board) {
    this.board = board;
    open = new boolean[board.slots()];
    foreign = new boolean[board.meetings()];
    Arrays.fill(open, true);
  }

  /**
   * Takes its part of a division into several.
   *
   * @param partOfSlot the number of the part that a slot belongs to
   * @param part the number of this one
   * @param parts how many there are; the unplaced meetings are shared out evenly
   */
  void restrictTo(int[] partOfSlot, int part, int parts) {
    for (int slot = 0; slot < open.length; slot++) {
      open[slot] = partOfSlot[slot] == part;
    }
    Arrays.fill(foreign, false);
    for (int number = 0; number < board.unplacedCount(); number++) {
      int meeting = board.unplaced(number);
      foreign[meeting] = meeting % parts != part;
    }
  }

  /** Whether a meeting may be held from a slot on: it may only touch open ones. */
  boolean isOpenFor(int meeting, int slot) {
    int end = Math.min(open.length, slot + board.length(meeting));
    for (int covered = slot; covered < end; covered++) {
      if (!open[covered]) {
        return false;
      }
    }
    return true;
  }

  /** Whether a meeting is held in open slots alone, or has no place and may be given one. */
  boolean mayMove(int meeting) {
    int slot = board.slotOf(meeting);
    return slot == Board.NOWHERE ? !foreign[meeting] : isOpenFor(meeting, slot);
  }
}
