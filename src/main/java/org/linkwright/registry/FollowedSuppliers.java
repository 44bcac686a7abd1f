package org.linkwright.registry;

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

/**
 * Has a {@link SupplierKeeper} keep up with the database. What this node writes is marked when it
 * is committed and read before the next answer. What others write is found by its time: the time is
 * told when a change is written and the change is seen when it is committed, so each look goes back
 * further than a transaction may last, and compares versions.
 */
public final class FollowedSuppliers<K extends SupplierKeeper> {

  /** Longer than a writing transaction may take, with something for clocks that differ. */
  private static final Duration OVERLAP = Duration.ofMinutes(3);

  /** A look takes no more than this part of the time. */
  private static final int PACE = 10;

  private final UUID programmeId;
  private final K keeper;
  private final RecordFeed feed;
  private final Clock clock;

  /** Guarded by itself. */
  private final Set<UUID> marked = new HashSet<>();

  /** Whether what was marked is being read; guarded by {@link #marked}. */
  private boolean isReading;

  private volatile boolean isRead;
  private volatile Instant lastUse;
  private volatile Instant lookedUpTo = Instant.MIN;

  /** By {@link System#nanoTime}; guarded by this. */
  private long nextLook;

  public FollowedSuppliers(UUID programmeId, K keeper, RecordFeed feed, Clock clock) {
    this.programmeId = programmeId;
    this.keeper = keeper;
    this.feed = feed;
    this.clock = clock;
    this.lastUse = clock.instant();
  }

  public K keeper() {
    return keeper;
  }

  public void used(Instant now) {
    lastUse = now;
  }

  public boolean isUnusedSince(Instant moment) {
    return lastUse.isBefore(moment);
  }

  /** Notes that these are not what they were. */
  public void mark(Collection<UUID> ids) {
    synchronized (marked) {
      marked.addAll(ids);
    }
  }

  /** Reads everything at the first call, and what was marked since at each. */
  public void catchUp() {
    if (!isRead) {
      read();
    }
    if (isBehind()) {
      readMarked();
    }
  }

  /**
   * Catches up with everything that was committed on any node before this call.
   *
   * @param most of the changes of late to look at; more are left to {@link #look}
   * @return false if there are more, or nothing is read yet: then the keeper may be behind
   */
  boolean isUpToDate(int most) {
    if (!isRead) {
      return false;
    }
    Instant begun = clock.instant();
    List<RecordFeed.Written> written =
        feed.writtenSince(programmeId, RecordKind.SUPPLIER, lookedUpTo.minus(OVERLAP), most + 1);
    if (written.size() > most) {
      return false;
    }
    markDifferent(written);
    catchUp();
    lookedUpTo = begun;
    return true;
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
    keeper.clear();
    feed.all(programmeId, keeper::take);
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
    keeper.remove(gone);
    keeper.take(found);
  }

  /** Looks for what others have written. */
  public void look() {
    if (isRead) {
      lookNow();
    }
  }

  private synchronized void lookNow() {
    long begunAt = System.nanoTime();
    if (begunAt < nextLook) {
      return;
    }
    Instant begun = clock.instant();
    Instant since = lookedUpTo.minus(OVERLAP);
    markDifferent(
        feed.writtenSince(programmeId, RecordKind.SUPPLIER, since, RecordFeed.ANY_NUMBER));
    mark(
        feed.goneSince(programmeId, RecordKind.SUPPLIER, since).stream()
            .map(RecordFeed.Written::id)
            .filter(id -> keeper.version(id) != null)
            .toList());
    if (isBehind()) {
      readMarked();
    }
    lookedUpTo = begun;
    nextLook = begunAt + PACE * (System.nanoTime() - begunAt);
  }

  private void markDifferent(List<RecordFeed.Written> written) {
    List<UUID> different = new ArrayList<>();
    for (RecordFeed.Written one : written) {
      @Nullable Long known = keeper.version(one.id());
      if (known == null || known != one.version()) {
        different.add(one.id());
      }
    }
    mark(different);
  }
}
