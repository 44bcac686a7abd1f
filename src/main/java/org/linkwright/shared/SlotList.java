package org.linkwright.shared;

import java.util.Arrays;
import java.util.BitSet;

/** Places in a list that are found by something, in any order, none twice. */
public final class SlotList {

  private int[] slots = new int[1];
  private int size;

  public void add(int slot) {
    if (size == slots.length) {
      slots = Arrays.copyOf(slots, size * 2);
    }
    slots[size++] = slot;
  }

  public void remove(int slot) {
    for (int i = 0; i < size; i++) {
      if (slots[i] == slot) {
        slots[i] = slots[--size];
        return;
      }
    }
  }

  public int size() {
    return size;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  public void addTo(BitSet all) {
    for (int i = 0; i < size; i++) {
      all.set(slots[i]);
    }
  }
}
