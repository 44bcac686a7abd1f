package org.linkwright.bench.plain;

import java.util.SortedSet;

/** A time at which there are so many tables; slots count from 1. */
public record Slot(int number, int tables) implements Comparable<Slot> {

  @Override
  public int compareTo(Slot other) {
    return Integer.compare(number, other.number);
  }

  /** The maximal runs of idle slots between the first and the last of these. */
  public static int breaksBetween(SortedSet<Slot> busy) {
    int breaks = 0;
    int previous = busy.first().number();
    for (Slot slot : busy) {
      breaks += slot.number() > previous + 1 ? 1 : 0;
      previous = slot.number();
    }
    return breaks;
  }
}
