package org.linkwright.registry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.DaemonThreads;

/**
 * The {@link SupplierDirectory directories} of those programmes whose lists were narrowed of late.
 * A directory only tells which suppliers a page has; what the page shows is read from the database,
 * and where that is another version than the directory knows, the database is asked all of it. So
 * it is while a directory is read for the first time, and while so much is written that keeping up
 * takes longer than asking.
 */
@ApplicationScoped
class SupplierDirectories {

  private static final Logger LOG = Logger.getLogger(SupplierDirectories.class);

  /** Changes of the last minutes that are looked at for one page. */
  private static final int MOST_CHANGES = 500;

  private static final Duration LONGEST_READ = Duration.ofSeconds(5);

  private final RecordFeed feed;
  private final SupplierRepository suppliers;
  private final Taxonomies taxonomies;
  private final Clock clock;
  private final Cache<UUID, FollowedSuppliers<SupplierDirectory>> directories;
  private final Set<UUID> catchingUp = ConcurrentHashMap.newKeySet();
  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(DaemonThreads.named("supplier-directories"));

  SupplierDirectories(
      RecordFeed feed,
      SupplierRepository suppliers,
      Taxonomies taxonomies,
      Clock clock,
      @ConfigProperty(name = "linkwright.registry.keep-directories-for") Duration kept) {
    this.feed = feed;
    this.suppliers = suppliers;
    this.taxonomies = taxonomies;
    this.clock = clock;
    this.directories = Caffeine.newBuilder().expireAfterAccess(kept).build();
  }

  void stop(@Observes ShutdownEvent down) throws InterruptedException {
    reader.shutdown();
    if (!reader.awaitTermination(LONGEST_READ.toMillis(), TimeUnit.MILLISECONDS)) {
      reader.shutdownNow();
    }
  }

  void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecordsChanged changed) {
    @Nullable FollowedSuppliers<SupplierDirectory> directory =
        directories.getIfPresent(changed.programmeId());
    if (directory != null && changed.kind() == RecordKind.SUPPLIER) {
      directory.mark(changed.ids());
    }
  }

  /**
   * The suppliers of a page, and one more if there are more, in the order of their ids.
   *
   * @param programmeId a programme the caller was let into
   * @return empty if the database has to be asked
   */
  Optional<List<SupplierEntity>> page(
      UUID programmeId, Suppliers.Narrowing narrowing, UUID after, int most) {
    if (!narrowing.isInDirectories()) {
      return Optional.empty();
    }
    FollowedSuppliers<SupplierDirectory> directory =
        directories.get(
            programmeId,
            unread -> new FollowedSuppliers<>(unread, new SupplierDirectory(), feed, clock));
    if (!directory.isUpToDate(MOST_CHANGES)) {
      catchUpLater(programmeId, directory);
      return Optional.empty();
    }
    return rows(
        programmeId,
        directory,
        directory.keeper().page(DirectoryQuery.of(narrowing, taxonomies), after, most));
  }

  private Optional<List<SupplierEntity>> rows(
      UUID programmeId,
      FollowedSuppliers<SupplierDirectory> directory,
      List<DirectoryEntry> found) {
    Map<UUID, SupplierEntity> stored =
        suppliers.byId(programmeId, found.stream().map(DirectoryEntry::id).toList());
    List<SupplierEntity> page = new ArrayList<>();
    for (DirectoryEntry entry : found) {
      SupplierEntity row = stored.get(entry.id());
      if (row == null || row.version != entry.version()) {
        directory.mark(Set.of(entry.id()));
        return Optional.empty();
      }
      page.add(row);
    }
    return Optional.of(page);
  }

  /** By another thread, so that nobody waits for it. */
  private void catchUpLater(UUID programmeId, FollowedSuppliers<SupplierDirectory> directory) {
    if (catchingUp.add(programmeId)) {
      reader.execute(
          () -> {
            try {
              directory.catchUp();
              directory.look();
            } catch (RuntimeException unreachable) {
              LOG.warn("The suppliers of a programme could not be read", unreachable);
            } finally {
              catchingUp.remove(programmeId);
            }
          });
    }
  }
}
