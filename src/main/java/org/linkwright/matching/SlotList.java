package org.linkwright.matching;

import java.util.Arrays;
import java.util.BitSet;

/** Places in a {@link SupplierBase}, in any order, none twice. */
final class SlotList {

  private int[] slots = new int[1];
  private int size;

  void add(int slot) {
    if (size == slots.length) {
      slots = Arrays.copyOf(slots, size * 2);
    }
    slots[size++] = slot;
  }

  void remove(int slot) {
    for (int i = 0; i < size; i++) {
      if (slots[i] == slot) {
        slots[i] = slots[--size];
        return;
      }
    }
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
