package org.linkwright.meetingsolver;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Finds Kempe chains on a board: the meetings that have to change sides together when two slots
 * swap along an alternating path. Because every participant on the path exchanges one slot for the
 * other, no participant comes to be in two places. Meetings of several slots take no part.
 *
 * <p>Source: A. B. Kempe 1879; for edge colourings V. G. Vizing 1964.
 */
final class KempeChains {

  private static final int ATTEMPTS_TO_BALANCE = 8;

  private final Board board;
  private final int[] chain;
  private final int[] seenIn;
  private int search;
  private int length;

  KempeChains(Board board) {
    this.board = board;
    chain = new int[board.meetings()];
    seenIn = new int[board.meetings()];
  }

  /**
   * The chain that lets a placed meeting go to another slot, the meeting itself first.
   *
   * @return the meetings that swap the two slots, or null where one of them is not allowed at its
   *     new slot or where the chain meets a participant already in two places
   */
  int @Nullable [] from(int meeting, int toSlot) {
    begin();
    return trace(meeting, board.slotOf(meeting), toSlot) ? Arrays.copyOf(chain, length) : null;
  }

  /**
   * The same, and where the chain would take one table too many of the other slot, a second chain
   * that gives one back, if a few attempts find it.
   *
   * @param step empty before, and filled with the meetings that swap the two slots
   * @return false where there is no chain
   */
  boolean balancedFrom(int meeting, int toSlot, RandomGenerator random, Rearrangement step) {
    begin();
    int fromSlot = board.slotOf(meeting);
    if (!trace(meeting, fromSlot, toSlot)) {
      return false;
    }
    if (!board.hasFreeTable(toSlot) && tablesMovedTo(toSlot, 0) > 0) {
      giveBackTable(fromSlot, toSlot, random);
    }
    for (int position = 0; position < length; position++) {
      int member = chain[position];
      step.add(member, board.slotOf(member) == fromSlot ? toSlot : fromSlot);
    }
    return true;
  }

  private void giveBackTable(int fromSlot, int toSlot, RandomGenerator random) {
    if (board.meetingsFrom(toSlot) == 0) {
      return; // its tables are taken by meetings that began before
    }
    for (int attempt = 0; attempt < ATTEMPTS_TO_BALANCE; attempt++) {
      int start = length;
      int candidate = board.meetingIn(toSlot, random.nextInt(board.meetingsFrom(toSlot)));
      if (seenIn[candidate] != search && trace(candidate, fromSlot, toSlot)) {
        if (tablesMovedTo(toSlot, start) < 0) {
          return;
        }
        forgetFrom(start);
      }
    }
  }

  /** How many tables more the slot takes once the chain, from a position on, has moved. */
  private int tablesMovedTo(int slot, int start) {
    int moved = 0;
    for (int position = start; position < length; position++) {
      moved += board.slotOf(chain[position]) == slot ? -1 : 1;
    }
    return moved;
  }

  private void begin() {
    search++;
    length = 0;
  }

  /** Appends the meetings connected with this one; appends nothing where they cannot swap. */
  private boolean trace(int meeting, int oneSlot, int otherSlot) {
    int start = length;
    append(meeting);
    for (int position = start; position < length; position++) {
      int member = chain[position];
      int target = board.slotOf(member) == oneSlot ? otherSlot : oneSlot;
      if (!canSwap(member, oneSlot, target) || !followAll(member, target)) {
        forgetFrom(start);
        return false;
      }
    }
    if (board.hasSeveralDelegates() && !delegatesSuffice(oneSlot, otherSlot)) {
      forgetFrom(start);
      return false;
    }
    return true;
  }

  /** Who has several delegates can gain meetings in a swap, and must not gain too many. */
  private boolean delegatesSuffice(int oneSlot, int otherSlot) {
    for (int position = 0; position < length; position++) {
      int member = chain[position];
      int target = board.slotOf(member) == oneSlot ? otherSlot : oneSlot;
      if (!suffices(board.first(member), target) || !suffices(board.second(member), target)) {
        return false;
      }
      for (int participant : board.others(member)) {
        if (!suffices(participant, target)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean suffices(int participant, int slot) {
    int meetings = board.meetingsAt(participant, slot);
    for (int position = 0; position < length; position++) {
      int member = chain[position];
      if (board.involves(member, participant)) {
        meetings += board.slotOf(member) == slot ? -1 : 1;
      }
    }
    return meetings <= board.delegates(participant);
  }

  /** Only meetings of one slot can, that begin in one of the two. */
  private boolean canSwap(int member, int oneSlot, int target) {
    int from = board.slotOf(member);
    return board.length(member) == 1
        && board.allows(member, target)
        && (from == oneSlot || target == oneSlot);
  }

  private boolean followAll(int member, int target) {
    if (!follow(board.first(member), target) || !follow(board.second(member), target)) {
      return false;
    }
    for (int participant : board.others(member)) {
      if (!follow(participant, target)) {
        return false;
      }
    }
    return true;
  }

  private boolean follow(int participant, int target) {
    int next = board.meetingAt(participant, target);
    if (next == Board.SEVERAL) {
      return false;
    }
    if (next != Board.NOBODY && seenIn[next] != search) {
      append(next);
    }
    return true;
  }

  /** Whoever is forgotten may be met again: half a chain marked as seen would cut another short. */
  private void forgetFrom(int start) {
    while (length > start) {
      seenIn[chain[--length]] = 0;
    }
  }

  private void append(int meeting) {
    seenIn[meeting] = search;
    chain[length++] = meeting;
  }
}
