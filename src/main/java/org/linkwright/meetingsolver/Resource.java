package org.linkwright.meetingsolver;

/**
 * A table or an interpreter: what serves one meeting at a time.
 *
 * @param index position among its kind in the event, from 0
 * @param id the caller's id
 * @param hall where it stands, empty where halls do not matter
 * @param outOfUse slots at which it serves nobody
 */
public record Resource(int index, String id, String hall, SlotSet outOfUse) {

  boolean servesAt(int slot) {
    return !outOfUse.contains(slot);
  }
}
