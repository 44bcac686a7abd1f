package org.linkwright.meetingsolver;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * One meeting goes to an allowed slot or loses its place, whoever is in the way: what mends a
 * timetable in which somebody is in two places, where no chain can be followed.
 */
final class ChangeNeighbourhood implements Neighbourhood {

  private final Board board;
  private final Moves moves;

  ChangeNeighbourhood(Board board, Moves moves) {
    this.board = board;
    this.moves = moves;
  }

  @Override
  public @Nullable ReassignMove draw(Random random) {
    int meeting = random.nextInt(board.meetings());
    int[] allowed = board.allowedSlots(meeting);
    int choice = random.nextInt(allowed.length + 1);
    int slot = choice == allowed.length ? Board.NOWHERE : allowed[choice];
    return slot == board.slotOf(meeting)
        ? null
        : moves.reassign(new int[] {meeting}, new int[] {slot}, 1);
  }
}
