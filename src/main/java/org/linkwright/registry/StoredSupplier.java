package org.linkwright.registry;

import java.util.UUID;

/**
 * A supplier as it is in the database.
 *
 * @param version counts its changes
 * @param profile without its id and times
 */
public record StoredSupplier(UUID id, long version, Supplier profile) {

  /** The profile with its id. */
  public Supplier supplier() {
    return profile.stored(id, null, null);
  }
}
