package org.linkwright.meetingsolver;

import java.util.random.RandomGenerator;

/**
 * One meeting goes to an allowed slot or loses its place, whoever is in the way: what mends a
 * timetable in which somebody is in two places, where no chain can be followed.
 */
final class ChangeNeighbourhood implements Neighbourhood {

  private final Board board;
  private final Territory territory;

  ChangeNeighbourhood(Board board, Territory territory) {
    this.board = board;
    this.territory = territory;
  }

  @Override
  public boolean draw(RandomGenerator random, Rearrangement step) {
    int meeting = random.nextInt(board.meetings());
    int[] allowed = board.allowedSlots(meeting);
    int choice = random.nextInt(allowed.length + 1);
    int slot = choice == allowed.length ? Board.NOWHERE : allowed[choice];
    if (slot == board.slotOf(meeting)
        || !territory.mayMove(meeting)
        || (slot != Board.NOWHERE && !territory.isOpenFor(meeting, slot))) {
      return false;
    }
    step.add(meeting, slot);
    return true;
  }
}
