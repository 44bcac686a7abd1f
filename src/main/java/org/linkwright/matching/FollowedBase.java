package org.linkwright.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.RecordFeed;
import org.linkwright.registry.RecordKind;
import org.linkwright.registry.StoredSupplier;

/**
 * A {@link SupplierBase} that keeps up with the database. What this node writes is marked when it
 * is committed and read before the next answer. What others write is found by its time: the time is
 * told when a change is written and the change is seen when it is committed, so each look goes back
 * further than a transaction may last, and compares versions.
 */
final class FollowedBase {

  /** Longer than a writing transaction may take, with something for clocks that differ. */
  private static final Duration OVERLAP = Duration.ofMinutes(3);

  /** A look takes no more than this part of the time. */
  private static final int PACE = 10;

  private static final int BATCH = 500;

  private final UUID programmeId;
  private final SupplierBase suppliers;
  private final RecordFeed feed;
  private final Clock clock;

  /** Guarded by itself. */
  private final Set<UUID> marked = new HashSet<>();

  /** Whether what was marked is being read; guarded by {@link #marked}. */
  private boolean isReading;

  private volatile boolean isRead;
  private volatile Instant lastUse;

  /** Guarded by this. */
  private @Nullable Instant lookedUpTo;

  /** By {@link System#nanoTime}; guarded by this. */
  private long nextLook;

  FollowedBase(UUID programmeId, SupplierBase suppliers, RecordFeed feed, Clock clock) {
    this.programmeId = programmeId;
    this.suppliers = suppliers;
    this.feed = feed;
    this.clock = clock;
    this.lastUse = clock.instant();
  }

  SupplierBase suppliers() {
    return suppliers;
  }

  void used(Instant now) {
    lastUse = now;
  }

  boolean isUnusedSince(Instant moment) {
    return lastUse.isBefore(moment);
  }

  /** Notes that these are not what they were. */
  void mark(Collection<UUID> ids) {
    synchronized (marked) {
      marked.addAll(ids);
    }
  }

  /** Reads everything at the first call, and what was marked since at each. */
  void catchUp() {
    if (!isRead) {
      read();
    }
    if (isBehind()) {
      readMarked();
    }
  }

  /** Also while another thread reads what was marked: this one has to wait for it. */
  private boolean isBehind() {
    synchronized (marked) {
      return isReading || !marked.isEmpty();
    }
  }

  private synchronized void read() {
    if (isRead) {
      return;
    }
    Instant begun = clock.instant();
    suppliers.clear();
    Buffered buffered = new Buffered(suppliers);
    feed.all(programmeId, buffered::add);
    buffered.flush();
    lookedUpTo = begun;
    isRead = true;
  }

  private synchronized void readMarked() {
    List<UUID> ids;
    synchronized (marked) {
      ids = new ArrayList<>(marked);
      marked.clear();
      isReading = true;
    }
    try {
      readAgain(ids);
    } catch (RuntimeException failure) {
      mark(ids);
      throw failure;
    } finally {
      synchronized (marked) {
        isReading = false;
      }
    }
  }

  private void readAgain(Collection<UUID> ids) {
    List<StoredSupplier> found = feed.byId(programmeId, ids);
    Set<UUID> gone = new HashSet<>(ids);
    found.forEach(supplier -> gone.remove(supplier.id()));
    suppliers.remove(gone);
    suppliers.put(found.stream().map(suppliers::known).toList());
  }

  /** Looks for what others have written. */
  void look() {
    if (isRead) {
      lookNow();
    }
  }

  private synchronized void lookNow() {
    long begunAt = System.nanoTime();
    if (lookedUpTo == null || begunAt < nextLook) {
      return;
    }
    Instant begun = clock.instant();
    Instant since = lookedUpTo.minus(OVERLAP);
    Set<UUID> different = new HashSet<>();
    for (RecordFeed.Written written : feed.writtenSince(programmeId, RecordKind.SUPPLIER, since)) {
      KnownSupplier known = suppliers.get(written.id());
      if (known == null || known.version() != written.version()) {
        different.add(written.id());
      }
    }
    for (RecordFeed.Written gone : feed.goneSince(programmeId, RecordKind.SUPPLIER, since)) {
      if (suppliers.get(gone.id()) != null) {
        different.add(gone.id());
      }
    }
    mark(different);
    if (isBehind()) {
      readMarked();
    }
    lookedUpTo = begun;
    nextLook = begunAt + PACE * (System.nanoTime() - begunAt);
  }

  /** Takes what several threads parse by the batch, so that they seldom wait for each other. */
  private static final class Buffered {

    private final SupplierBase suppliers;
    private final List<KnownSupplier> parsed = new ArrayList<>();

    Buffered(SupplierBase suppliers) {
      this.suppliers = suppliers;
    }

    void add(StoredSupplier stored) {
      KnownSupplier known = suppliers.known(stored);
      List<KnownSupplier> batch = List.of();
      synchronized (parsed) {
        parsed.add(known);
        if (parsed.size() >= BATCH) {
          batch = List.copyOf(parsed);
          parsed.clear();
        }
      }
      if (!batch.isEmpty()) {
        suppliers.put(batch);
      }
    }

    void flush() {
      suppliers.put(parsed);
    }
  }
}
