package org.linkwright.matching;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.linkwright.registry.RecordFeed;
import org.linkwright.registry.StoredSupplier;
import org.linkwright.registry.Supplier;

/**
 * The profiles of those suppliers that an answer shows, as they are in the database, beside what
 * was known of them in memory when they were chosen.
 */
final class StoredProfiles {

  private final Collection<KnownSupplier> chosen;
  private final Map<UUID, StoredSupplier> stored;

  private StoredProfiles(Collection<KnownSupplier> chosen, Map<UUID, StoredSupplier> stored) {
    this.chosen = chosen;
    this.stored = stored;
  }

  /** Reads the profiles, some hundreds with each query. */
  static StoredProfiles read(RecordFeed feed, UUID programmeId, Collection<KnownSupplier> chosen) {
    Set<UUID> ids = chosen.stream().map(KnownSupplier::id).collect(toUnmodifiableSet());
    return new StoredProfiles(
        chosen,
        feed.byId(programmeId, ids).stream()
            .collect(toMap(StoredSupplier::id, Function.identity())));
  }

  /** Those that were changed or deleted since they were chosen. */
  Set<UUID> outdated() {
    return chosen.stream()
        .filter(
            known -> {
              StoredSupplier now = stored.get(known.id());
              return now == null || now.version() != known.version();
            })
        .map(KnownSupplier::id)
        .collect(toUnmodifiableSet());
  }

  /** The profile of one that was chosen and is not outdated. */
  Supplier of(KnownSupplier supplier) {
    return requireNonNull(stored.get(supplier.id())).supplier();
  }
}
