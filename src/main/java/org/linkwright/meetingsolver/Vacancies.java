package org.linkwright.meetingsolver;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Which slots a meeting could begin at on a board as it stands, with every hard rule kept. */
final class Vacancies {

  /** What keeps a meeting out of a slot that is allowed to it. */
  enum Obstacle {
    NONE,
    PARTICIPANT_BUSY,
    MAXIMUM_REACHED,
    DAILY_MAXIMUM_REACHED,
    NO_TABLE,
    NO_INTERPRETER,
    TOO_MANY_IN_A_ROW,
    NO_TIME_TO_WALK,
    PRECEDENCE
  }

  private final Board board;
  private final MeetingEvent event;
  private final List<List<Precedence>> precedencesOf = new ArrayList<>();

  Vacancies(Board board) {
    this.board = board;
    event = board.event();
    event.requests().forEach(request -> precedencesOf.add(new ArrayList<>()));
    for (Precedence precedence : event.precedences()) {
      precedencesOf.get(precedence.earlier().index()).add(precedence);
      precedencesOf.get(precedence.later().index()).add(precedence);
    }
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
    for (Obstacle obstacle : Obstacle.values()) {
      if (obstacle != Obstacle.NONE && isInTheWay(obstacle, meeting, slot)) {
        return obstacle;
      }
    }
    return Obstacle.NONE;
  }

  /** Whether one obstacle, whatever the others, keeps an unplaced meeting out of a slot. */
  boolean isInTheWay(Obstacle obstacle, int meeting, int slot) {
    MeetingRequest request = event.requests().get(meeting);
    int day = event.slots().get(slot).day();
    return switch (obstacle) {
      case NONE -> false;
      case PARTICIPANT_BUSY -> anyOf(request, one -> isBusyDuring(one, slot, request.length()));
      case MAXIMUM_REACHED -> anyOf(request, this::hasReachedMaximum);
      case DAILY_MAXIMUM_REACHED -> anyOf(request, one -> hasReachedMaximumOn(one, day));
      case NO_TABLE -> !board.hasTableFor(meeting, slot);
      case NO_INTERPRETER -> !board.hasInterpreterFor(meeting, slot);
      case TOO_MANY_IN_A_ROW -> anyOf(request, one -> rowGrowsTooLong(one, slot, request.length()));
      case NO_TIME_TO_WALK -> anyOf(request, one -> board.missesWalk(one.index(), meeting, slot));
      case PRECEDENCE -> precedesInVain(meeting, slot);
    };
  }

  boolean isBusy(Participant participant, int slot) {
    return board.isTakenUp(participant.index(), slot);
  }

  boolean isBusyDuring(Participant participant, int slot, int length) {
    for (int covered = slot; covered < slot + length; covered++) {
      if (isBusy(participant, covered)) {
        return true;
      }
    }
    return false;
  }

  boolean hasReachedMaximum(Participant participant) {
    return board.meetingsOf(participant.index()) >= participant.limit();
  }

  boolean hasReachedMaximumOn(Participant participant, int day) {
    return board.meetingsOn(participant.index(), day) >= participant.limitPerDay();
  }

  /** Whether a meeting that long would make a row of the participant's too long. */
  boolean rowGrowsTooLong(Participant participant, int slot, int length) {
    return board.lengthensRow(participant.index(), slot, length);
  }

  /** Whether a chain of meetings of one slot that has just moved still keeps every rule. */
  boolean allKept(int[] chain) {
    for (int meeting : chain) {
      int slot = board.slotOf(meeting);
      MeetingRequest request = event.requests().get(meeting);
      int day = event.slots().get(slot).day();
      if (anyOf(request, one -> board.meetingsOn(one.index(), day) > one.limitPerDay())
          || precedesInVain(meeting, slot)) {
        return false;
      }
    }
    return board.tableShortage() == 0
        && board.interpreterShortage() == 0
        && board.rowExcess() == 0
        && board.walksMissed() == 0
        && board.doubleBookings() == 0;
  }

  private boolean precedesInVain(int meeting, int slot) {
    for (Precedence precedence : precedencesOf.get(meeting)) {
      boolean comesFirst = precedence.earlier().index() == meeting;
      int other = comesFirst ? precedence.later().index() : precedence.earlier().index();
      int otherSlot = board.slotOf(other);
      if (otherSlot != Board.NOWHERE
          && (comesFirst
              ? slot + board.length(meeting) > otherSlot
              : otherSlot + board.length(other) > slot)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyOf(MeetingRequest request, Predicate<Participant> applies) {
    for (Participant participant : request.participants()) {
      if (applies.test(participant)) {
        return true;
      }
    }
    return false;
  }
}
