package org.linkwright.shared;

import java.util.Arrays;
import java.util.BitSet;

/** Numbers of {@link Slots}, in order: half of a country may have to be found and left again. */
final class SlotList {

  private int[] slots = new int[1];
  private int size;

  /**
   * Mostly the greatest so far.
   *
   * @param slot none that is there
   */
  void add(int slot) {
    if (size == slots.length) {
      slots = Arrays.copyOf(slots, size * 2);
    }
    int place = size == 0 || slots[size - 1] < slot ? size : -1 - place(slot);
    System.arraycopy(slots, place, slots, place + 1, size - place);
    slots[place] = slot;
    size++;
  }

  void remove(int slot) {
    int place = place(slot);
    if (place >= 0) {
      size--;
      System.arraycopy(slots, place + 1, slots, place, size - place);
    }
  }

  /** Where it is; else below 0, as {@link Arrays#binarySearch} tells where it would be. */
  private int place(int slot) {
    return Arrays.binarySearch(slots, 0, size, slot);
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  void addTo(BitSet all) {
    for (int i = 0; i < size; i++) {
      all.set(slots[i]);
    }
  }
}
