package org.linkwright.matching;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Screening;
import org.linkwright.registry.FollowedSuppliers;
import org.linkwright.registry.RecordFeed;
import org.linkwright.registry.RecordKind;
import org.linkwright.registry.RecordsChanged;
import org.linkwright.shared.DaemonThreads;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/**
 * The suppliers of those programmes in memory that were asked for of late. A base is read when it
 * is first asked for, follows what is committed on this node at once and what others write within
 * seconds, and is dropped when nobody has asked for it for a while.
 */
@ApplicationScoped
class SupplierBases {

  private static final Logger LOG = Logger.getLogger(SupplierBases.class);
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
  private static final Duration LONGEST_LOOK = Duration.ofSeconds(5);

  /** How often a profile may change between being rated and being shown. */
  private static final int MOST_TRIES = 6;

  private final RecordFeed feed;
  private final Clock clock;
  private final Duration kept;
  private final Map<UUID, FollowedSuppliers<SupplierBase>> bases = new ConcurrentHashMap<>();
  private final ScheduledExecutorService lookout =
      Executors.newSingleThreadScheduledExecutor(DaemonThreads.named("supplier-bases"));

  private @Nullable Future<?> looking;

  SupplierBases(
      RecordFeed feed,
      Clock clock,
      @ConfigProperty(name = "linkwright.matching.keep-suppliers-for") Duration kept) {
    this.feed = feed;
    this.clock = clock;
    this.kept = kept;
  }

  void onStart(@Observes StartupEvent start) {
    looking =
        lookout.scheduleWithFixedDelay(
            this::look, LOOK_EVERY.toMillis(), LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** A look that has begun is let finish, for it holds a connection. */
  void stop(@Observes ShutdownEvent down) throws InterruptedException {
    if (looking != null) {
      looking.cancel(false);
    }
    lookout.shutdown();
    if (!lookout.awaitTermination(LONGEST_LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
      lookout.shutdownNow();
    }
  }

  void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecordsChanged changed) {
    FollowedSuppliers<SupplierBase> base = bases.get(changed.programmeId());
    if (base != null && changed.kind() == RecordKind.SUPPLIER) {
      base.mark(changed.ids());
    }
  }

  /**
   * The suppliers of a programme, with everything that was committed on this node before. Reads
   * them all if nobody has asked for a while, which takes seconds for a hundred thousand.
   *
   * @param programmeId a programme the caller was let into
   */
  SupplierBase of(UUID programmeId) {
    FollowedSuppliers<SupplierBase> base = followed(programmeId);
    base.catchUp();
    return base.keeper();
  }

  /**
   * What is found among the suppliers of a programme and told with their profiles. Where one of
   * them has changed in between, it is found anew.
   *
   * @param programmeId a programme the caller was let into
   * @throws ProblemException {@code unavailable} if that happens each time
   */
  <T> T answer(UUID programmeId, Function<SupplierBase, CurrentAnswer<T>> finding) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      CurrentAnswer<T> found = finding.apply(of(programmeId));
      StoredProfiles profiles = StoredProfiles.read(feed, programmeId, found.shown());
      Set<UUID> outdated = profiles.outdated();
      if (outdated.isEmpty()) {
        return found.telling().apply(profiles);
      }
      refresh(programmeId, outdated);
    }
    throw new ProblemException(
        ProblemType.UNAVAILABLE,
        "The suppliers change faster than they can be shown; repeat your call.");
  }

  /** Reads again what was found to be another version than the base has. */
  void refresh(UUID programmeId, Collection<UUID> ids) {
    FollowedSuppliers<SupplierBase> base = followed(programmeId);
    base.mark(ids);
    base.catchUp();
  }

  private FollowedSuppliers<SupplierBase> followed(UUID programmeId) {
    FollowedSuppliers<SupplierBase> base = bases.computeIfAbsent(programmeId, this::unread);
    base.used(clock.instant());
    return base;
  }

  private FollowedSuppliers<SupplierBase> unread(UUID programmeId) {
    return new FollowedSuppliers<>(programmeId, new SupplierBase(new Screening()), feed, clock);
  }

  private void look() {
    Instant forgotten = clock.instant().minus(kept);
    bases.values().removeIf(base -> base.isUnusedSince(forgotten));
    for (FollowedSuppliers<SupplierBase> base : bases.values()) {
      try {
        base.look();
      } catch (RuntimeException unreachable) {
        LOG.warn("The changes of suppliers could not be read", unreachable);
      }
    }
  }
}
