package org.linkwright.meetings;

import java.util.Arrays;

/** A queue of numbers that gives out the one with the smallest key; one may be in it once. */
final class SmallestFirst {

  private static final int ABSENT = -1;

  private final int[] heap;
  private final int[] place;
  private final long[] key;
  private int size;

  /**
   * @param numbers 0 to one less than this can be in it
   */
  SmallestFirst(int numbers) {
    heap = new int[numbers];
    place = new int[numbers];
    key = new long[numbers];
    Arrays.fill(place, ABSENT);
  }

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    while (size > 0) {
      place[heap[--size]] = ABSENT;
    }
  }

  /** Adds a number, or moves one that is there forward; its key is never made larger. */
  void add(int number, long newKey) {
    key[number] = newKey;
    if (place[number] == ABSENT) {
      place[number] = size;
      heap[size++] = number;
    }
    rise(place[number]);
  }

  /** Takes out the first; of equal keys the smallest number. */
  int take() {
    int smallest = heap[0];
    place[smallest] = ABSENT;
    int last = heap[--size];
    if (size > 0) {
      put(last, 0);
      sink(0);
    }
    return smallest;
  }

  private void rise(int from) {
    int number = heap[from];
    int at = from;
    while (at > 0 && isBefore(number, heap[(at - 1) / 2])) {
      put(heap[(at - 1) / 2], at);
      at = (at - 1) / 2;
    }
    put(number, at);
  }

  private void sink(int from) {
    int number = heap[from];
    int at = from;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && isBefore(heap[child + 1], heap[child])) {
        child++;
      }
      if (!isBefore(heap[child], number)) {
        break;
      }
      put(heap[child], at);
      at = child;
    }
    put(number, at);
  }

  private void put(int number, int at) {
    heap[at] = number;
    place[number] = at;
  }

  private boolean isBefore(int one, int other) {
    return key[one] < key[other] || (key[one] == key[other] && one < other);
  }
}
