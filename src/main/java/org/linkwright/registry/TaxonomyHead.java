package org.linkwright.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a taxonomy besides its codes.
 *
 * @param edition the publisher's version, such as {@code Rev. 4}; null if it was not told
 * @param language of the labels every code has, BCP 47
 * @param version grows with every change; 0 for what ships with the service
 * @param updatedAt null for what ships with the service
 */
record TaxonomyHead(
    String scheme,
    String name,
    @Nullable String edition,
    String language,
    long version,
    @Nullable Instant updatedAt) {

  boolean isShipped() {
    return version == 0;
  }
}
