package org.linkwright.meetingsolver;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * An unplaced meeting takes a slot; whoever is in its way goes to a free slot, or loses its place.
 */
final class EjectionNeighbourhood implements Neighbourhood {

  /** The meeting itself and those in its way, or one that gives up its table. */
  private static final int MOST_MEETINGS = 8;

  private final Board board;
  private final Moves moves;
  private final int[] moved = new int[MOST_MEETINGS];
  private final int[] targets = new int[MOST_MEETINGS];
  private int length;

  EjectionNeighbourhood(Board board, Moves moves) {
    this.board = board;
    this.moves = moves;
  }

  @Override
  public @Nullable ReassignMove draw(Random random) {
    if (board.unplacedCount() == 0) {
      return null;
    }
    int meeting = board.unplaced(random.nextInt(board.unplacedCount()));
    int[] allowed = board.allowedSlots(meeting);
    if (allowed.length == 0) {
      return null;
    }
    int slot = allowed[random.nextInt(allowed.length)];
    length = 0;
    assign(meeting, slot);
    for (int covered = slot; covered < slot + board.length(meeting); covered++) {
      if (!ejectAll(meeting, covered, random)) {
        return null;
      }
    }
    if (length == 1 && !board.hasTableFor(meeting, slot) && board.meetingsFrom(slot) > 0) {
      int other = board.meetingIn(slot, random.nextInt(board.meetingsFrom(slot)));
      assign(other, refuge(other, random));
    }
    return moves.reassign(moved, targets, length);
  }

  private boolean ejectAll(int meeting, int slot, Random random) {
    boolean ejected =
        eject(board.first(meeting), slot, random) && eject(board.second(meeting), slot, random);
    for (int participant : board.others(meeting)) {
      ejected = ejected && eject(participant, slot, random);
    }
    return ejected;
  }

  private boolean eject(int participant, int slot, Random random) {
    int inTheWay = board.meetingAt(participant, slot);
    if (inTheWay >= 0 && !isMoved(inTheWay)) {
      if (length == MOST_MEETINGS) {
        return false;
      }
      assign(inTheWay, refuge(inTheWay, random));
    }
    return inTheWay != Board.SEVERAL;
  }

  private boolean isMoved(int meeting) {
    for (int i = 0; i < length; i++) {
      if (moved[i] == meeting) {
        return true;
      }
    }
    return false;
  }

  /** A slot where the meeting can go at once, looked for from a random one on, or nowhere. */
  private int refuge(int meeting, Random random) {
    int[] allowed = board.allowedSlots(meeting);
    if (allowed.length == 0) {
      return Board.NOWHERE;
    }
    int start = random.nextInt(allowed.length);
    for (int i = 0; i < allowed.length; i++) {
      int slot = allowed[(start + i) % allowed.length];
      if (board.isFree(meeting, slot)) {
        return slot;
      }
    }
    return Board.NOWHERE;
  }

  private void assign(int meeting, int slot) {
    moved[length] = meeting;
    targets[length++] = slot;
  }
}
