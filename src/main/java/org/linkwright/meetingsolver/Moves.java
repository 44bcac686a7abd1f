package org.linkwright.meetingsolver;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns decisions in the board's numbers into moves of one copy of a timetable. */
final class Moves {

  private final Board board;
  private final List<Meeting> meetings;
  private final List<Slot> slots;

  Moves(MeetingTimetable timetable, Board board) {
    this.board = board;
    meetings = timetable.getMeetings();
    slots = timetable.getSlots();
  }

  /** Every meeting of a chain goes to the one of the two slots where it is not. */
  ReassignMove swapSides(int[] chain, int oneSlot, int otherSlot) {
    int[] targets = new int[chain.length];
    for (int i = 0; i < chain.length; i++) {
      targets[i] = board.slotOf(chain[i]) == oneSlot ? otherSlot : oneSlot;
    }
    return reassign(chain, targets, chain.length);
  }

  /**
   * The first {@code length} meetings go to the slots at the same positions, where {@link
   * Board#NOWHERE} takes the place away.
   */
  ReassignMove reassign(int[] meetingIndexes, int[] slotIndexes, int length) {
    Meeting[] moved = new Meeting[length];
    @Nullable Slot[] targets = new Slot[length];
    for (int i = 0; i < length; i++) {
      moved[i] = meetings.get(meetingIndexes[i]);
      targets[i] = slotIndexes[i] == Board.NOWHERE ? null : slots.get(slotIndexes[i]);
    }
    return new ReassignMove(moved, targets);
  }
}
