package org.linkwright.meetingsolver;

import java.util.random.RandomGenerator;

/**
 * An unplaced meeting takes a slot; whoever is in its way goes to a free slot, or loses its place.
 */
final class EjectionNeighbourhood implements Neighbourhood {

  private final Board board;
  private final Territory territory;

  EjectionNeighbourhood(Board board, Territory territory) {
    this.board = board;
    this.territory = territory;
  }

  @Override
  public boolean draw(RandomGenerator random, Rearrangement step) {
    if (board.unplacedCount() == 0) {
      return false;
    }
    int meeting = board.unplaced(random.nextInt(board.unplacedCount()));
    int[] allowed = board.allowedSlots(meeting);
    if (allowed.length == 0 || !territory.mayMove(meeting)) {
      return false;
    }
    int slot = allowed[random.nextInt(allowed.length)];
    if (!territory.isOpenFor(meeting, slot)) {
      return false;
    }
    step.add(meeting, slot);
    for (int covered = slot; covered < slot + board.length(meeting); covered++) {
      if (!ejectAll(meeting, covered, random, step)) {
        return false;
      }
    }
    if (step.size() == 1 && !board.hasTableFor(meeting, slot) && board.meetingsFrom(slot) > 0) {
      int other = board.meetingIn(slot, random.nextInt(board.meetingsFrom(slot)));
      if (!territory.mayMove(other)) {
        return false;
      }
      step.add(other, refuge(other, random));
    }
    return true;
  }

  private boolean ejectAll(int meeting, int slot, RandomGenerator random, Rearrangement step) {
    if (!eject(board.first(meeting), slot, random, step)
        || !eject(board.second(meeting), slot, random, step)) {
      return false;
    }
    for (int participant : board.others(meeting)) {
      if (!eject(participant, slot, random, step)) {
        return false;
      }
    }
    return true;
  }

  private boolean eject(int participant, int slot, RandomGenerator random, Rearrangement step) {
    int inTheWay = board.meetingAt(participant, slot);
    if (inTheWay >= 0 && !step.moves(inTheWay)) {
      if (!territory.mayMove(inTheWay)) {
        return false;
      }
      step.add(inTheWay, refuge(inTheWay, random));
    }
    return inTheWay != Board.SEVERAL;
  }

  /** A slot where the meeting can go at once, looked for from a random one on, or nowhere. */
  private int refuge(int meeting, RandomGenerator random) {
    int[] allowed = board.allowedSlots(meeting);
    if (allowed.length == 0) {
      return Board.NOWHERE;
    }
    int start = random.nextInt(allowed.length);
    for (int i = 0; i < allowed.length; i++) {
      int slot = allowed[(start + i) % allowed.length];
      if (territory.isOpenFor(meeting, slot) && board.isFree(meeting, slot)) {
        return slot;
      }
    }
    return Board.NOWHERE;
  }
}
