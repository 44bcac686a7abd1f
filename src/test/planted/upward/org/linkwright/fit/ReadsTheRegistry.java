package org.linkwright.fit;

/** Fit knows nothing of stored records. */
class ReadsTheRegistry {
  org.linkwright.registry.Supplier supplier;
}
