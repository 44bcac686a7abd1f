package org.linkwright.registry;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps in memory what it needs of each supplier of a programme; see {@link FollowedSuppliers}. */
public interface SupplierKeeper {

  /** Which version of a supplier it knows; null if it knows none. */
  @Nullable Long version(UUID id);

  /** Takes suppliers in, in place of what it knew of them before. Several threads may call it. */
  void take(Collection<StoredSupplier> written);

  void remove(Collection<UUID> ids);

  void clear();
}
