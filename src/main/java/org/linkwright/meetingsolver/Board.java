package org.linkwright.meetingsolver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A timetable as arrays: who meets at which slot, how many tables are taken, who has no place. It
 * follows the timetable by {@link #place} and {@link #remove}, each in constant time, so that moves
 * can look along chains of meetings without a search.
 *
 * <p>Participants, slots and meetings are their indexes; the slot of a meeting is the one it begins
 * at. A cell (participant, slot) can hold more meetings than the participant has delegates while
 * the timetable breaks that rule.
 */
final class Board {

  static final int NOWHERE = -1;
  static final int NOBODY = -1;
  static final int SEVERAL = -2;

  private static final int FIRST_GROUP_CAPACITY = 16;
  private static final int[] NO_MORE = {};

  private final MeetingEvent event;
  private final int slots;
  private final int days;
  private final int[] first;
  private final int[] second;

  /** Who meets beside the first and the second; empty but for group meetings. */
  private final int[][] others;

  private final int[] length;
  private final int[] delegates;
  private final boolean hasSeveralDelegates;
  private final int[] dayOf;
  private final SlotSet[] allowed;
  private final int[][] allowedSlots;
  private final int[] slotOf;
  private final int[] meetingsInCell;

  /** The sum of the cell's meetings: with one meeting in it, that meeting. */
  private final int[] sumOfCell;

  private final int[] meetingsOf;
  private final int[] meetingsOnDayOf;
  private final int[] meetingsHeldIn;
  private final List<int[]> requestsOf;
  private final int[] tables;
  private final Usage tableUsage;
  private final Usage interpreterUsage;
  private final BusySlots busySlots;
  private final Rows rows;
  private final Walks walks;
  private final Hall halls;
  private int walksMissed;
  private int doubleBookings;

  /** The meetings that begin in each slot, and after the last slot those without a place. */
  private final int[][] group;

  private final int[] groupSize;
  private final int[] positionInGroup;

  Board(MeetingEvent event) {
    this.event = event;
    List<MeetingRequest> requests = event.requests();
    int participants = event.participants().size();
    slots = event.slots().size();
    days = event.days();
    first = requests.stream().mapToInt(request -> request.first().index()).toArray();
    second = requests.stream().mapToInt(request -> request.second().index()).toArray();
    others = requests.stream().map(Board::others).toArray(int[][]::new);
    length = requests.stream().mapToInt(MeetingRequest::length).toArray();
    delegates = event.participants().stream().mapToInt(Participant::delegates).toArray();
    hasSeveralDelegates = Arrays.stream(delegates).anyMatch(number -> number > 1);
    dayOf = event.slots().stream().mapToInt(Slot::day).toArray();
    allowed = requests.stream().map(MeetingRequest::allowed).toArray(SlotSet[]::new);
    allowedSlots =
        requests.stream()
            .map(request -> request.allowed().stream().toArray())
            .toArray(int[][]::new);
    slotOf = new int[requests.size()];
    Arrays.fill(slotOf, NOWHERE);
    meetingsInCell = new int[participants * slots];
    sumOfCell = new int[meetingsInCell.length];
    meetingsOf = new int[participants];
    meetingsOnDayOf = new int[participants * days];
    meetingsHeldIn = new int[slots];
    requestsOf =
        event.requestsByParticipant().stream()
            .map(some -> some.stream().mapToInt(MeetingRequest::index).toArray())
            .toList();
    tables = event.slots().stream().mapToInt(Slot::tables).toArray();
    tableUsage = new Usage(event.tableSupply(), slots);
    interpreterUsage = new Usage(event.interpreterSupply(), slots);
    busySlots = new BusySlots(event.slots(), participants);
    rows = new Rows(event);
    walks = new Walks(event);
    halls = new Hall(requests);
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

  /** Who meets beside the first and the second; not to be changed. */
  int[] others(int meeting) {
    return others[meeting];
  }

  boolean involves(int meeting, int participant) {
    if (first[meeting] == participant || second[meeting] == participant) {
      return true;
    }
    for (int other : others[meeting]) {
      if (other == participant) {
        return true;
      }
    }
    return false;
  }

  /** How many slots a meeting takes. */
  int length(int meeting) {
    return length[meeting];
  }

  /** The slots a meeting can begin at by itself, in time order; not to be changed. */
  int[] allowedSlots(int meeting) {
    return allowedSlots[meeting];
  }

  boolean allows(int meeting, int slot) {
    return allowed[meeting].contains(slot);
  }

  /** The meetings asked for with a participant; not to be changed. */
  int[] requestsOf(int participant) {
    return requestsOf.get(participant);
  }

  /** The slot of a meeting, or {@link #NOWHERE}. */
  int slotOf(int meeting) {
    return slotOf[meeting];
  }

  /**
   * The meeting that has to go elsewhere if the participant is to have another one at a slot,
   * {@link #NOBODY} or {@link #SEVERAL}.
   */
  int meetingAt(int participant, int slot) {
    int cell = participant * slots + slot;
    int number = meetingsInCell[cell];
    if (number < delegates[participant]) {
      return NOBODY;
    }
    if (number == 1) {
      return sumOfCell[cell];
    }
    return number == delegates[participant] ? anyMeetingAt(participant, slot) : SEVERAL;
  }

  int meetingsAt(int participant, int slot) {
    return meetingsInCell[participant * slots + slot];
  }

  int delegates(int participant) {
    return delegates[participant];
  }

  /** Whether anybody has more than one delegate. */
  boolean hasSeveralDelegates() {
    return hasSeveralDelegates;
  }

  /** Whether all delegates of a participant meet somebody at a slot. */
  boolean isTakenUp(int participant, int slot) {
    return meetingsInCell[participant * slots + slot] >= delegates[participant];
  }

  /** How many meetings a participant has. */
  int meetingsOf(int participant) {
    return meetingsOf[participant];
  }

  int meetingsOn(int participant, int day) {
    return meetingsOnDayOf[participant * days + day];
  }

  /** How many meetings are going on in a slot, at tables or online. */
  int meetingsHeldIn(int slot) {
    return meetingsHeldIn[slot];
  }

  int tablesTaken(int slot) {
    return tableUsage.taken(slot);
  }

  int tables(int slot) {
    return tables[slot];
  }

  boolean hasFreeTable(int slot) {
    return tableUsage.taken(slot) < tables[slot];
  }

  /** By how many meetings participants have more than delegates to hold them, over all slots. */
  int doubleBookings() {
    return doubleBookings;
  }

  /** How many meetings have no table they could be held at. */
  int tableShortage() {
    return tableUsage.shortage();
  }

  /** How many meetings lack an interpreter. */
  int interpreterShortage() {
    return interpreterUsage.shortage();
  }

  /** By how many slots rows of meetings are too long. */
  int rowExcess() {
    return rows.excess();
  }

  /** How many times somebody cannot get from one hall to another in time. */
  int walksMissed() {
    return walksMissed;
  }

  /** Whether a table for a meeting is left from a slot on. */
  boolean hasTableFor(int meeting, int slot) {
    return isServed(tableUsage, meeting, slot);
  }

  /** Whether an interpreter for a meeting is left from a slot on, or none is needed. */
  boolean hasInterpreterFor(int meeting, int slot) {
    return isServed(interpreterUsage, meeting, slot);
  }

  /** Whether so many slots more would make a participant's row too long. */
  boolean lengthensRow(int participant, int slot, int ofLength) {
    return rows.wouldExceed(participant, slot, ofLength, busySlots);
  }

  /** Whether a participant could not walk between another meeting and this one. */
  boolean missesWalk(int participant, int meeting, int slot) {
    return walks.areNeeded() && walksMissedBy(participant, meeting, slot) > 0;
  }

  /** Whether all participants of a meeting are free from a slot on, and a table is, too. */
  boolean isFree(int meeting, int slot) {
    for (int i = 0; i < length[meeting]; i++) {
      if (isTakenUp(first[meeting], slot + i) || isTakenUp(second[meeting], slot + i)) {
        return false;
      }
      for (int other : others[meeting]) {
        if (isTakenUp(other, slot + i)) {
          return false;
        }
      }
    }
    return hasTableFor(meeting, slot) && hasInterpreterFor(meeting, slot);
  }

  /** A meeting that begins in a slot, by a number below {@link #meetingsFrom}. */
  int meetingIn(int slot, int number) {
    return group[slot][number];
  }

  /** How many meetings begin in a slot. */
  int meetingsFrom(int slot) {
    return groupSize[slot];
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
    int end = Math.min(slots, slot + length[meeting]);
    for (int covered = slot; covered < end; covered++) {
      tableUsage.take(meeting, covered);
      interpreterUsage.take(meeting, covered);
      meetingsHeldIn[covered]++;
    }
    enter(first[meeting], slot, end, meeting);
    enter(second[meeting], slot, end, meeting);
    for (int other : others[meeting]) {
      enter(other, slot, end, meeting);
    }
    quit(slots, meeting);
    join(slot, meeting);
  }

  /** Takes its slot from a placed meeting. */
  void remove(int meeting) {
    int slot = slotOf[meeting];
    slotOf[meeting] = NOWHERE;
    int end = Math.min(slots, slot + length[meeting]);
    for (int covered = slot; covered < end; covered++) {
      tableUsage.release(meeting, covered);
      interpreterUsage.release(meeting, covered);
      meetingsHeldIn[covered]--;
    }
    leave(first[meeting], slot, end, meeting);
    leave(second[meeting], slot, end, meeting);
    for (int other : others[meeting]) {
      leave(other, slot, end, meeting);
    }
    quit(slot, meeting);
    join(slots, meeting);
  }

  private void enter(int participant, int slot, int end, int meeting) {
    if (walks.areNeeded()) {
      walksMissed += walksMissedBy(participant, meeting, slot);
    }
    meetingsOf[participant]++;
    meetingsOnDayOf[participant * days + dayOf[slot]]++;
    for (int covered = slot; covered < end; covered++) {
      int cell = participant * slots + covered;
      sumOfCell[cell] += meeting;
      if (meetingsInCell[cell]++ == 0) {
        busySlots.occupy(participant, covered);
      }
      doubleBookings += meetingsInCell[cell] > delegates[participant] ? 1 : 0;
    }
    rows.update(participant, busySlots);
  }

  private void leave(int participant, int slot, int end, int meeting) {
    for (int covered = slot; covered < end; covered++) {
      int cell = participant * slots + covered;
      sumOfCell[cell] -= meeting;
      doubleBookings -= meetingsInCell[cell] > delegates[participant] ? 1 : 0;
      if (--meetingsInCell[cell] == 0) {
        busySlots.release(participant, covered);
      }
    }
    meetingsOf[participant]--;
    meetingsOnDayOf[participant * days + dayOf[slot]]--;
    rows.update(participant, busySlots);
    if (walks.areNeeded()) {
      walksMissed -= walksMissedBy(participant, meeting, slot);
    }
  }

  /** Counts the participant's other meetings that are in another hall and too near in time. */
  private int walksMissedBy(int participant, int meeting, int slot) {
    if (delegates[participant] > 1 || !halls.isKnown(meeting)) {
      return 0;
    }
    int missed = 0;
    for (int other : requestsOf.get(participant)) {
      int otherSlot = slotOf[other];
      if (other != meeting && otherSlot != NOWHERE && halls.differ(meeting, other)) {
        missed += areTooNear(meeting, slot, other, otherSlot) ? 1 : 0;
      }
    }
    return missed;
  }

  private boolean areTooNear(int meeting, int slot, int other, int otherSlot) {
    boolean comesFirst = slot < otherSlot;
    int earlier = comesFirst ? slot + length[meeting] - 1 : otherSlot + length[other] - 1;
    int later = comesFirst ? otherSlot : slot;
    return earlier < later && walks.isTooNear(earlier, later);
  }

  private boolean isServed(Usage usage, int meeting, int slot) {
    int end = Math.min(slots, slot + length[meeting]);
    for (int covered = slot; covered < end; covered++) {
      if (!usage.serves(meeting, covered)) {
        return false;
      }
    }
    return true;
  }

  /** One of the meetings going on at a slot, of a participant with several delegates. */
  private int anyMeetingAt(int participant, int slot) {
    for (int meeting : requestsOf.get(participant)) {
      int begin = slotOf[meeting];
      if (begin != NOWHERE && begin <= slot && slot < begin + length[meeting]) {
        return meeting;
      }
    }
    return NOBODY;
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

  private static int[] others(MeetingRequest request) {
    return request.participants().size() == 2
        ? NO_MORE
        : request.participants().stream().skip(2).mapToInt(Participant::index).toArray();
  }

  /** In which hall each meeting is held, as far as that is known. */
  private static final class Hall {

    private static final int UNKNOWN = -1;

    private final int[] hallOf;

    Hall(List<MeetingRequest> requests) {
      List<String> names = new ArrayList<>();
      hallOf =
          requests.stream()
              .mapToInt(
                  request -> {
                    String name = request.hall();
                    if (name == null) {
                      return UNKNOWN;
                    }
                    if (!names.contains(name)) {
                      names.add(name);
                    }
                    return names.indexOf(name);
                  })
              .toArray();
    }

    boolean isKnown(int meeting) {
      return hallOf[meeting] != UNKNOWN;
    }

    boolean differ(int one, int other) {
      return hallOf[one] != hallOf[other] && isKnown(other);
    }
  }
}
