package org.linkwright.registry;

import static java.util.function.Function.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.SlotIndex;
import org.linkwright.shared.Slots;

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

  private final Slots<DirectoryEntry> entries = new Slots<>();

  /** The slots that are taken, by the ids of what is in them. */
  private int[] order = new int[16];

  private final SlotIndex<String> byCountry = new SlotIndex<>();
  private final SlotIndex<String> byRegion = new SlotIndex<>();
  private final SlotIndex<ClassificationCode> byCode = new SlotIndex<>();
  private final SlotIndex<String> byStandard = new SlotIndex<>();

  @Override
  public @Nullable Long version(UUID id) {
    lock.readLock().lock();
    try {
      DirectoryEntry entry = entries.get(id);
      return entry == null ? null : entry.version();
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
      for (int place = placeAfter(after); place < entries.size() && page.size() < most; place++) {
        if (slots == null || slots.get(order[place])) {
          DirectoryEntry entry = entries.at(order[place]);
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
    return Stream.of(
            Asked.of(byCode, query.codes()),
            Asked.of(byStandard, only(query.standard())),
            Asked.of(byCountry, only(query.country())),
            Asked.of(byRegion, only(query.region())))
        .flatMap(identity())
        .filter(asked -> asked.count() <= entries.size() / WORTH_LOOKING_AT_EVERYONE)
        .min(Comparator.comparingInt(Asked::count))
        .map(Asked::find)
        .orElse(null);
  }

  private static @Nullable Set<String> only(@Nullable String key) {
    return key == null ? null : Set.of(key);
  }

  /**
   * A part of a query.
   *
   * @param keys of which a supplier has to have one
   * @param count how many do, at the most
   */
  private record Asked<K>(SlotIndex<K> index, Set<K> keys, int count) {

    /** Empty if any will do. */
    static <K> Stream<Asked<?>> of(SlotIndex<K> index, @Nullable Set<K> keys) {
      return keys == null ? Stream.of() : Stream.of(new Asked<>(index, keys, index.count(keys)));
    }

    BitSet find() {
      return index.find(keys);
    }
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
      entries.clear();
      byCountry.clear();
      byRegion.clear();
      byCode.clear();
      byStandard.clear();
    } finally {
      lock.writeLock().unlock();
    }
  }

  private void add(DirectoryEntry entry) {
    int place = placeAfter(entry.id());
    int taken = entries.size();
    int slot = entries.add(entry.id(), entry);
    if (taken == order.length) {
      order = Arrays.copyOf(order, taken * 2);
    }
    System.arraycopy(order, place, order, place + 1, taken - place);
    order[place] = slot;
    byCountry.enter(entry.countries(), slot);
    byRegion.enter(entry.regions(), slot);
    byCode.enter(entry.codes(), slot);
    byStandard.enter(entry.standards(), slot);
  }

  private void removeHere(UUID id) {
    Integer slot = entries.slot(id);
    if (slot == null) {
      return;
    }
    DirectoryEntry gone = entries.at(slot);
    int place = placeAfter(id) - 1;
    System.arraycopy(order, place + 1, order, place, entries.size() - place - 1);
    entries.remove(id);
    byCountry.strike(gone.countries(), slot);
    byRegion.strike(gone.regions(), slot);
    byCode.strike(gone.codes(), slot);
    byStandard.strike(gone.standards(), slot);
  }

  /** The first place whose id is greater; the number of those that are taken if there is none. */
  private int placeAfter(UUID id) {
    int from = 0;
    int to = entries.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (BY_ID.compare(entries.at(order[middle]).id(), id) > 0) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}
