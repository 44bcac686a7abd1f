package org.linkwright.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Things by their ids, each in a numbered place from 0 on. A place that is left is given to whoever
 * comes next. Whoever uses it from several threads has to take care of that.
 */
public final class Slots<T> {

  private final Map<UUID, Integer> slotOf = new HashMap<>();
  private final List<@Nullable T> things = new ArrayList<>();
  private final List<Integer> free = new ArrayList<>();

  /** How many things there are. */
  public int size() {
    return slotOf.size();
  }

  /** All numbers are below this one. */
  public int end() {
    return things.size();
  }

  /** Null if it is not there. */
  public @Nullable Integer slot(UUID id) {
    return slotOf.get(id);
  }

  /** Null if it is not there. */
  public @Nullable T get(UUID id) {
    Integer slot = slotOf.get(id);
    return slot == null ? null : at(slot);
  }

  /**
   * What is in a place.
   *
   * @param slot one that is taken
   */
  public T at(int slot) {
    T thing = things.get(slot);
    if (thing == null) {
      throw new IllegalStateException("Nothing is in slot " + slot);
    }
    return thing;
  }

  /**
   * Gives a thing a place.
   *
   * @param id of none that is there
   */
  public int add(UUID id, T thing) {
    int slot;
    if (free.isEmpty()) {
      slot = things.size();
      things.add(thing);
    } else {
      slot = free.remove(free.size() - 1);
      things.set(slot, thing);
    }
    slotOf.put(id, slot);
    return slot;
  }

  /** Nothing if it is not there. */
  public void remove(UUID id) {
    Integer slot = slotOf.remove(id);
    if (slot != null) {
      things.set(slot, null);
      free.add(slot);
    }
  }

  public void clear() {
    slotOf.clear();
    things.clear();
    free.clear();
  }
}
