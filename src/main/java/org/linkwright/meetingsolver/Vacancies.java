package org.linkwright.meetingsolver;

import java.util.ArrayList;
import java.util.List;

/** Which slots a meeting could take on a board as it stands, with every hard rule kept. */
final class Vacancies {

  /** What keeps a meeting out of a slot that is allowed to it. */
  enum Obstacle {
    NONE,
    PARTICIPANT_BUSY,
    MAXIMUM_REACHED,
    DAILY_MAXIMUM_REACHED,
    NO_TABLE,
    PRECEDENCE
  }

  private final Board board;
  private final MeetingEvent event;
  private final List<List<Integer>> meetingsOf = new ArrayList<>();
  private final List<List<Precedence>> precedencesOf = new ArrayList<>();

  Vacancies(Board board) {
    this.board = board;
    event = board.event();
    event.participants().forEach(participant -> meetingsOf.add(new ArrayList<>()));
    for (MeetingRequest request : event.requests()) {
      meetingsOf.get(request.first().index()).add(request.index());
      meetingsOf.get(request.second().index()).add(request.index());
      precedencesOf.add(new ArrayList<>());
    }
    for (Precedence precedence : event.precedences()) {
      precedencesOf.get(precedence.earlier().index()).add(precedence);
      precedencesOf.get(precedence.later().index()).add(precedence);
    }
  }

  /** The meetings asked for, by participant. */
  List<List<Integer>> meetingsOf() {
    return meetingsOf;
  }

  int countFor(int meeting) {
    int count = 0;
    for (int slot : board.allowedSlots(meeting)) {
      count += isVacant(meeting, slot) ? 1 : 0;
    }
    return count;
  }

  boolean isVacant(int meeting, int slot) {
    return obstacle(meeting, slot) == Obstacle.NONE;
  }

  /** The first obstacle, in the order of {@link Obstacle}, for an unplaced meeting. */
  Obstacle obstacle(int meeting, int slot) {
    MeetingRequest request = event.requests().get(meeting);
    Participant first = request.first();
    Participant second = request.second();
    if (isBusy(first, slot) || isBusy(second, slot)) {
      return Obstacle.PARTICIPANT_BUSY;
    }
    if (hasReachedMaximum(first) || hasReachedMaximum(second)) {
      return Obstacle.MAXIMUM_REACHED;
    }
    int day = event.slots().get(slot).day();
    if (hasReachedMaximumOn(first, day) || hasReachedMaximumOn(second, day)) {
      return Obstacle.DAILY_MAXIMUM_REACHED;
    }
    if (!board.hasFreeTable(slot)) {
      return Obstacle.NO_TABLE;
    }
    return precedesInVain(meeting, slot) ? Obstacle.PRECEDENCE : Obstacle.NONE;
  }

  boolean isBusy(Participant participant, int slot) {
    return board.meetingsAt(participant.index(), slot) > 0;
  }

  boolean hasReachedMaximum(Participant participant) {
    return placedOf(participant, -1) >= participant.limit();
  }

  boolean hasReachedMaximumOn(Participant participant, int day) {
    return placedOf(participant, day) >= participant.limitPerDay();
  }

  /** Whether a chain that has just moved still keeps tables, daily maximums and precedences. */
  boolean allKept(int[] chain) {
    for (int meeting : chain) {
      int slot = board.slotOf(meeting);
      MeetingRequest request = event.requests().get(meeting);
      int day = event.slots().get(slot).day();
      if (board.tablesTaken(slot) > board.tables(slot)
          || exceedsMaximumOn(request.first(), day)
          || exceedsMaximumOn(request.second(), day)
          || precedesInVain(meeting, slot)) {
        return false;
      }
    }
    return true;
  }

  private boolean exceedsMaximumOn(Participant participant, int day) {
    return placedOf(participant, day) > participant.limitPerDay();
  }

  private boolean precedesInVain(int meeting, int slot) {
    for (Precedence precedence : precedencesOf.get(meeting)) {
      boolean comesFirst = precedence.earlier().index() == meeting;
      int other =
          board.slotOf(comesFirst ? precedence.later().index() : precedence.earlier().index());
      if (other != Board.NOWHERE && (comesFirst ? slot >= other : slot <= other)) {
        return true;
      }
    }
    return false;
  }

  /** Meetings placed on a day, or on any where it is negative. */
  private int placedOf(Participant participant, int day) {
    int placed = 0;
    for (int meeting : meetingsOf.get(participant.index())) {
      int slot = board.slotOf(meeting);
      placed += slot != Board.NOWHERE && (day < 0 || event.slots().get(slot).day() == day) ? 1 : 0;
    }
    return placed;
  }
}
