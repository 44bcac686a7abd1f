package org.linkwright.meetingsolver;

import java.util.Arrays;
import java.util.List;

/**
 * A timetable as arrays: who meets at which slot, how many tables are taken, who has no place. It
 * follows the timetable by {@link #place} and {@link #remove}, each in constant time, so that moves
 * can look along chains of meetings without a search.
 *
 * <p>Participants, slots and meetings are their indexes. A cell (participant, slot) can hold
 * several meetings while the timetable breaks that rule.
 */
final class Board {

  static final int NOWHERE = -1;
  static final int NOBODY = -1;
  static final int SEVERAL = -2;

  private static final int FIRST_GROUP_CAPACITY = 16;

  private final MeetingEvent event;
  private final int slots;
  private final int[] first;
  private final int[] second;
  private final SlotSet[] allowed;
  private final int[][] allowedSlots;
  private final int[] slotOf;
  private final int[] meetingsInCell;

  /** The sum of the cell's meetings: with one meeting in it, that meeting. */
  private final int[] sumOfCell;

  private final int[] tables;
  private final BusySlots busySlots;

  /** The meetings of each slot, and after the last slot those without a place. */
  private final int[][] group;

  private final int[] groupSize;
  private final int[] positionInGroup;

  Board(MeetingEvent event) {
    this.event = event;
    List<MeetingRequest> requests = event.requests();
    slots = event.slots().size();
    first = requests.stream().mapToInt(request -> request.first().index()).toArray();
    second = requests.stream().mapToInt(request -> request.second().index()).toArray();
    allowed = requests.stream().map(MeetingRequest::allowed).toArray(SlotSet[]::new);
    allowedSlots =
        requests.stream()
            .map(request -> request.allowed().stream().toArray())
            .toArray(int[][]::new);
    slotOf = new int[requests.size()];
    Arrays.fill(slotOf, NOWHERE);
    meetingsInCell = new int[event.participants().size() * slots];
    sumOfCell = new int[meetingsInCell.length];
    tables = event.slots().stream().mapToInt(Slot::tables).toArray();
    busySlots = new BusySlots(event.slots(), event.participants().size());
    group = new int[slots + 1][FIRST_GROUP_CAPACITY];
    groupSize = new int[slots + 1];
    positionInGroup = new int[requests.size()];
    for (int meeting = 0; meeting < slotOf.length; meeting++) {
      join(slots, meeting);
    }
  }

  static Board of(MeetingTimetable timetable) {
    Board board = new Board(timetable.getEvent());
    for (Meeting meeting : timetable.getMeetings()) {
      Slot slot = meeting.getSlot();
      if (slot != null) {
        board.place(meeting.getRequest().index(), slot.index());
      }
    }
    return board;
  }

  MeetingEvent event() {
    return event;
  }

  BusySlots busySlots() {
    return busySlots;
  }

  int meetings() {
    return slotOf.length;
  }

  int slots() {
    return slots;
  }

  int first(int meeting) {
    return first[meeting];
  }

  int second(int meeting) {
    return second[meeting];
  }

  /** The slots that no rule about this meeting alone excludes, in time order; not to be changed. */
  int[] allowedSlots(int meeting) {
    return allowedSlots[meeting];
  }

  boolean allows(int meeting, int slot) {
    return allowed[meeting].contains(slot);
  }

  /** The slot of a meeting, or {@link #NOWHERE}. */
  int slotOf(int meeting) {
    return slotOf[meeting];
  }

  /** The participant's meeting at a slot, {@link #NOBODY} or {@link #SEVERAL}. */
  int meetingAt(int participant, int slot) {
    int cell = participant * slots + slot;
    return switch (meetingsInCell[cell]) {
      case 0 -> NOBODY;
      case 1 -> sumOfCell[cell];
      default -> SEVERAL;
    };
  }

  int meetingsAt(int participant, int slot) {
    return meetingsInCell[participant * slots + slot];
  }

  int tablesTaken(int slot) {
    return groupSize[slot];
  }

  int tables(int slot) {
    return tables[slot];
  }

  boolean hasFreeTable(int slot) {
    return groupSize[slot] < tables[slot];
  }

  /** Whether both participants of a meeting are free at a slot and a table is, too. */
  boolean isFree(int meeting, int slot) {
    return hasFreeTable(slot)
        && meetingsAt(first[meeting], slot) == 0
        && meetingsAt(second[meeting], slot) == 0;
  }

  /** A meeting in a slot, by a number below {@link #tablesTaken}. */
  int meetingIn(int slot, int number) {
    return group[slot][number];
  }

  int unplacedCount() {
    return groupSize[slots];
  }

  /** A meeting without a place, by a number below {@link #unplacedCount()}. */
  int unplaced(int number) {
    return group[slots][number];
  }

  /** Gives an unplaced meeting a slot. */
  void place(int meeting, int slot) {
    slotOf[meeting] = slot;
    enter(first[meeting], slot, meeting);
    enter(second[meeting], slot, meeting);
    quit(slots, meeting);
    join(slot, meeting);
  }

  /** Takes its slot from a placed meeting. */
  void remove(int meeting) {
    int slot = slotOf[meeting];
    slotOf[meeting] = NOWHERE;
    leave(first[meeting], slot, meeting);
    leave(second[meeting], slot, meeting);
    quit(slot, meeting);
    join(slots, meeting);
  }

  private void enter(int participant, int slot, int meeting) {
    int cell = participant * slots + slot;
    sumOfCell[cell] += meeting;
    if (meetingsInCell[cell]++ == 0) {
      busySlots.occupy(participant, slot);
    }
  }

  private void leave(int participant, int slot, int meeting) {
    int cell = participant * slots + slot;
    sumOfCell[cell] -= meeting;
    if (--meetingsInCell[cell] == 0) {
      busySlots.release(participant, slot);
    }
  }

  private void join(int number, int meeting) {
    if (groupSize[number] == group[number].length) {
      group[number] = Arrays.copyOf(group[number], 2 * groupSize[number]);
    }
    positionInGroup[meeting] = groupSize[number];
    group[number][groupSize[number]++] = meeting;
  }

  private void quit(int number, int meeting) {
    int position = positionInGroup[meeting];
    int last = group[number][--groupSize[number]];
    group[number][position] = last;
    positionInGroup[last] = position;
  }
}
