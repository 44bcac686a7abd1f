package org.linkwright.meetingsolver;

import java.util.Arrays;

/**
 * Several meetings with the slot that each shall go to, as indexes; one object that is filled again
 * and again, because the search looks at a million of them for one that it keeps.
 */
final class Rearrangement {

  private static final int FIRST_CAPACITY = 64;

  private int[] meetings = new int[FIRST_CAPACITY];
  private int[] slots = new int[FIRST_CAPACITY];
  private int size;

  void clear() {
    size = 0;
  }

  /** Sends a meeting to a slot or to {@link Board#NOWHERE}. */
  void add(int meeting, int slot) {
    if (size == meetings.length) {
      meetings = Arrays.copyOf(meetings, 2 * size);
      slots = Arrays.copyOf(slots, 2 * size);
    }
    meetings[size] = meeting;
    slots[size++] = slot;
  }

  int size() {
    return size;
  }

  /** Whether a meeting is among those that go; looks at each, so for small ones. */
  boolean moves(int meeting) {
    for (int position = 0; position < size; position++) {
      if (meetings[position] == meeting) {
        return true;
      }
    }
    return false;
  }

  int meeting(int position) {
    return meetings[position];
  }

  int slot(int position) {
    return slots[position];
  }

  void addAll(Rearrangement others) {
    for (int position = 0; position < others.size; position++) {
      add(others.meetings[position], others.slots[position]);
    }
  }
}
