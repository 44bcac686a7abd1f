package org.linkwright.meetingsolver;

import java.util.List;

/**
 * Who is busy when, as bits, with each participant's breaks and idle slots kept up to date.
 *
 * <p>A break is a maximal run of idle slots between two meetings of a participant on one day. Each
 * day starts a new word, so that a run never reaches over night.
 */
final class BusySlots {

  private static final int WORD = Long.SIZE;

  private final int wordsPerParticipant;
  private final int[] wordOfSlot;
  private final int[] bitOfSlot;
  private final int[] dayOfSlot;
  private final int[] firstWordOfDay;
  private final long[] words;
  private final int[] breaks;
  private final int[] participantsWithBreaks;
  private int totalBreaks;
  private int totalIdleSlots;

  BusySlots(List<Slot> slots, int participants) {
    int days = slots.isEmpty() ? 0 : slots.get(slots.size() - 1).day() + 1;
    wordOfSlot = new int[slots.size()];
    bitOfSlot = new int[slots.size()];
    dayOfSlot = new int[slots.size()];
    firstWordOfDay = new int[days + 1];
    int word = -1;
    int bit = 0;
    int day = -1;
    for (Slot slot : slots) {
      if (slot.day() != day || bit == WORD) {
        word++;
        bit = 0;
      }
      if (slot.day() != day) {
        day = slot.day();
        firstWordOfDay[day] = word;
      }
      wordOfSlot[slot.index()] = word;
      bitOfSlot[slot.index()] = bit++;
      dayOfSlot[slot.index()] = day;
    }
    wordsPerParticipant = word + 1;
    firstWordOfDay[days] = wordsPerParticipant;
    words = new long[participants * wordsPerParticipant];
    breaks = new int[participants];
    participantsWithBreaks = new int[slots.size() + 2];
    participantsWithBreaks[0] = participants;
  }

  int breaks() {
    return totalBreaks;
  }

  int idleSlots() {
    return totalIdleSlots;
  }

  int breaks(int participant) {
    return breaks[participant];
  }

  boolean isBusy(int participant, int slot) {
    return (words[wordIndex(participant, slot)] & (1L << bitOfSlot[slot])) != 0;
  }

  /** Marks a slot, free until now, as busy. */
  void occupy(int participant, int slot) {
    toggle(participant, slot);
  }

  /** Marks a slot, busy until now, as free. */
  void release(int participant, int slot) {
    toggle(participant, slot);
  }

  /** By how much the participant's breaks would change if the slot were busy; 0 if it is. */
  int breaksAddedBy(int participant, int slot) {
    int day = dayOfSlot[slot];
    int before = breaksOn(participant, day);
    int word = wordIndex(participant, slot);
    long present = words[word];
    words[word] |= 1L << bitOfSlot[slot];
    int after = breaksOn(participant, day);
    words[word] = present;
    return after - before;
  }

  /**
   * By how many breaks participants exceed the bound in sum, measured from whoever has fewest; 0
   * exactly when no two differ by more than the bound.
   */
  int excessOver(int bound) {
    int fewest = 0;
    while (fewest < participantsWithBreaks.length - 1 && participantsWithBreaks[fewest] == 0) {
      fewest++;
    }
    int excess = 0;
    for (int level = fewest + bound + 1; level < participantsWithBreaks.length; level++) {
      excess += participantsWithBreaks[level] * (level - fewest - bound);
    }
    return excess;
  }

  private int wordIndex(int participant, int slot) {
    return participant * wordsPerParticipant + wordOfSlot[slot];
  }

  private void toggle(int participant, int slot) {
    int day = dayOfSlot[slot];
    int breaksBefore = breaksOn(participant, day);
    int idleBefore = idleSlotsOn(participant, day);
    words[wordIndex(participant, slot)] ^= 1L << bitOfSlot[slot];
    int addedBreaks = breaksOn(participant, day) - breaksBefore;
    int addedIdleSlots = idleSlotsOn(participant, day) - idleBefore;
    if (addedBreaks != 0) {
      participantsWithBreaks[breaks[participant]]--;
      breaks[participant] += addedBreaks;
      participantsWithBreaks[breaks[participant]]++;
      totalBreaks += addedBreaks;
    }
    totalIdleSlots += addedIdleSlots;
  }

  /** Runs of busy slots are counted by their last bit; between n runs lie n - 1 breaks. */
  private int breaksOn(int participant, int day) {
    int base = participant * wordsPerParticipant;
    int runs = 0;
    long carry = 0;
    for (int word = base + firstWordOfDay[day]; word < base + firstWordOfDay[day + 1]; word++) {
      long busy = words[word];
      runs += Long.bitCount(busy & ~((busy << 1) | carry));
      carry = busy >>> (WORD - 1);
    }
    return Math.max(0, runs - 1);
  }

  private int idleSlotsOn(int participant, int day) {
    int base = participant * wordsPerParticipant;
    int first = -1;
    int last = -1;
    int busySlots = 0;
    int offset = 0;
    for (int word = base + firstWordOfDay[day]; word < base + firstWordOfDay[day + 1]; word++) {
      long busy = words[word];
      if (busy != 0) {
        first = first < 0 ? offset + Long.numberOfTrailingZeros(busy) : first;
        last = offset + WORD - 1 - Long.numberOfLeadingZeros(busy);
        busySlots += Long.bitCount(busy);
      }
      offset += WORD;
    }
    return busySlots == 0 ? 0 : last - first + 1 - busySlots;
  }
}
