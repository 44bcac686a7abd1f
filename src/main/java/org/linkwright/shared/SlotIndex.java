package org.linkwright.shared;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** In which {@link Slots} something is found that has a key. */
public final class SlotIndex<K> {

  private final Map<K, SlotList> slots = new HashMap<>();

  /**
   * Enters what is in a place.
   *
   * @param keys no one twice
   */
  public void enter(Collection<K> keys, int slot) {
    keys.forEach(key -> slots.computeIfAbsent(key, first -> new SlotList()).add(slot));
  }

  /**
   * Strikes what was entered.
   *
   * @param keys with which it was
   */
  public void strike(Collection<K> keys, int slot) {
    for (K key : keys) {
      SlotList ofKey = slots.get(key);
      if (ofKey != null) {
        ofKey.remove(slot);
        if (ofKey.isEmpty()) {
          slots.remove(key);
        }
      }
    }
  }

  /** How many have the keys; who has several counts for each. */
  public int count(Collection<K> keys) {
    int[] count = {0};
    each(keys, ofKey -> count[0] += ofKey.size());
    return count[0];
  }

  /** The places of those that have one of the keys. */
  public BitSet find(Collection<K> keys) {
    BitSet found = new BitSet();
    each(keys, ofKey -> ofKey.addTo(found));
    return found;
  }

  private void each(Collection<K> keys, Consumer<SlotList> taker) {
    for (K key : keys) {
      SlotList ofKey = slots.get(key);
      if (ofKey != null) {
        taker.accept(ofKey);
      }
    }
  }

  public void clear() {
    slots.clear();
  }
}
