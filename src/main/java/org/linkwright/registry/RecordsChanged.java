package org.linkwright.registry;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Told when records of a programme are created, replaced, merged or deleted; what observes it after
 * the transaction has succeeded finds them so in the database.
 */
public record RecordsChanged(UUID programmeId, RecordKind kind, Set<UUID> ids) {

  RecordsChanged(UUID programmeId, RecordKind kind, Collection<UUID> ids) {
    this(programmeId, kind, Set.copyOf(ids));
  }
}
