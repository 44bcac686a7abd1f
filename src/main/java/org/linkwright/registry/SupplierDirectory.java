package org.linkwright.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.SlotList;

/**
 * The suppliers of a programme in memory, in the order of their lists and found by what lists are
 * mostly narrowed by. Many may read at once; whoever writes is alone for a moment.
 */
final class SupplierDirectory implements SupplierKeeper {

  /** As the database orders ids: byte by byte, none of them negative. */
  private static final Comparator<UUID> BY_ID =
      (one, other) -> {
        int first =
            Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return first != 0
            ? first
            : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
      };

  /** Where more than one in so many has what is asked for, a page of a list is soon full. */
  private static final int WORTH_LOOKING_AT_EVERYONE = 8;

  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  private final Map<UUID, Integer> slotOf = new HashMap<>();
  private final List<@Nullable DirectoryEntry> entries = new ArrayList<>();
  private final List<Integer> freeSlots = new ArrayList<>();

  /** The slots that are taken, by the ids of what is in them. */
  private int[] order = new int[16];

  private final Map<String, SlotList> byCountry = new HashMap<>();
  private final Map<String, SlotList> byRegion = new HashMap<>();
  private final Map<ClassificationCode, SlotList> byCode = new HashMap<>();
  private final Map<String, SlotList> byStandard = new HashMap<>();

  @Override
  public @Nullable Long version(UUID id) {
    lock.readLock().lock();
    try {
      Integer slot = slotOf.get(id);
      return slot == null ? null : entry(slot).version();
    } finally {
      lock.readLock().unlock();
    }
  }

  /**
   * A part of what is found, in the order of the ids.
   *
   * @param after the id before the first
   * @param most how many at the most
   */
  List<DirectoryEntry> page(DirectoryQuery query, UUID after, int most) {
    lock.readLock().lock();
    try {
      BitSet slots = narrowest(query);
      List<DirectoryEntry> page = new ArrayList<>();
      for (int place = placeAfter(after); place < slotOf.size() && page.size() < most; place++) {
        if (slots == null || slots.get(order[place])) {
          DirectoryEntry entry = entry(order[place]);
          if (query.isMetBy(entry)) {
            page.add(entry);
          }
        }
      }
      return page;
    } finally {
      lock.readLock().unlock();
    }
  }

  /**
   * Where those are that have what fewest have of all that the query asks for.
   *
   * @return null if so many have it that a page is found sooner by looking at everyone
   */
  private @Nullable BitSet narrowest(DirectoryQuery query) {
    List<SlotList> narrowest =
        Stream.of(
                holders(byCode, query.codes()),
                holders(byStandard, only(query.standard())),
                holders(byCountry, only(query.country())),
                holders(byRegion, only(query.region())))
            .flatMap(Optional::stream)
            .min(Comparator.comparingInt(SupplierDirectory::count))
            .orElse(null);
    if (narrowest == null || count(narrowest) > slotOf.size() / WORTH_LOOKING_AT_EVERYONE) {
      return null;
    }
    BitSet slots = new BitSet(entries.size());
    narrowest.forEach(holders -> holders.addTo(slots));
    return slots;
  }

  private static int count(List<SlotList> lists) {
    return lists.stream().mapToInt(SlotList::size).sum();
  }

  private static <V> @Nullable Set<V> only(@Nullable V value) {
    return value == null ? null : Set.of(value);
  }

  /** Who has one of the values, value by value; empty if anything will do. */
  private static <V> Optional<List<SlotList>> holders(
      Map<V, SlotList> index, @Nullable Set<V> values) {
    return Optional.ofNullable(values)
        .map(
            some ->
                some.stream()
                    .flatMap(value -> Optional.ofNullable(index.get(value)).stream())
                    .toList());
  }

  @Override
  public void take(Collection<StoredSupplier> written) {
    List<DirectoryEntry> known = written.stream().map(DirectoryEntry::of).toList();
    lock.writeLock().lock();
    try {
      for (DirectoryEntry entry : known) {
        removeHere(entry.id());
        add(entry);
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public void remove(Collection<UUID> ids) {
    lock.writeLock().lock();
    try {
      ids.forEach(this::removeHere);
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public void clear() {
    lock.writeLock().lock();
    try {
      slotOf.clear();
      entries.clear();
      freeSlots.clear();
      byCountry.clear();
      byRegion.clear();
      byCode.clear();
      byStandard.clear();
    } finally {
      lock.writeLock().unlock();
    }
  }

  private void add(DirectoryEntry entry) {
    int slot;
    if (freeSlots.isEmpty()) {
      slot = entries.size();
      entries.add(entry);
    } else {
      slot = freeSlots.remove(freeSlots.size() - 1);
      entries.set(slot, entry);
    }
    int place = placeAfter(entry.id());
    int taken = slotOf.size();
    if (taken == order.length) {
      order = Arrays.copyOf(order, taken * 2);
    }
    System.arraycopy(order, place, order, place + 1, taken - place);
    order[place] = slot;
    slotOf.put(entry.id(), slot);
    if (entry.country() != null) {
      enter(byCountry, entry.country(), slot);
    }
    if (entry.region() != null) {
      enter(byRegion, entry.region(), slot);
    }
    entry.codes().forEach(code -> enter(byCode, code, slot));
    entry.standards().forEach(standard -> enter(byStandard, standard, slot));
  }

  private void removeHere(UUID id) {
    Integer slot = slotOf.get(id);
    if (slot == null) {
      return;
    }
    DirectoryEntry gone = entry(slot);
    int place = placeAfter(id) - 1;
    System.arraycopy(order, place + 1, order, place, slotOf.size() - place - 1);
    slotOf.remove(id);
    entries.set(slot, null);
    freeSlots.add(slot);
    if (gone.country() != null) {
      strike(byCountry, gone.country(), slot);
    }
    if (gone.region() != null) {
      strike(byRegion, gone.region(), slot);
    }
    gone.codes().forEach(code -> strike(byCode, code, slot));
    gone.standards().forEach(standard -> strike(byStandard, standard, slot));
  }

  private static <V> void enter(Map<V, SlotList> index, V value, int slot) {
    index.computeIfAbsent(value, first -> new SlotList()).add(slot);
  }

  private static <V> void strike(Map<V, SlotList> index, V value, int slot) {
    SlotList holders = index.get(value);
    if (holders != null) {
      holders.remove(slot);
      if (holders.isEmpty()) {
        index.remove(value);
      }
    }
  }

  /** The first place whose id is greater; the number of those that are taken if there is none. */
  private int placeAfter(UUID id) {
    int from = 0;
    int to = slotOf.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (BY_ID.compare(entry(order[middle]).id(), id) > 0) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  private DirectoryEntry entry(int slot) {
    DirectoryEntry entry = entries.get(slot);
    if (entry == null) {
      throw new IllegalStateException("Nothing is in slot " + slot);
    }
    return entry;
  }
}
