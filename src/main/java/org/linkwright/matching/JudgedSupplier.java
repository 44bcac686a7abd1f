package org.linkwright.matching;

import static java.util.Objects.requireNonNull;

import org.linkwright.fit.Fit;

/**
 * A supplier in memory, with its fit for the requirement at hand.
 *
 * @param fit of a candidate: with the capability that it was judged by
 */
record JudgedSupplier(KnownSupplier supplier, Fit fit) {

  /** What it was judged by. */
  Offer offer() {
    return supplier.offer(requireNonNull(fit.capabilityId()));
  }

  /** The capability it was judged by, in the words of its profile. */
  MatchedCapability capability(StoredProfiles profiles, Terms terms) {
    return requireNonNull(MatchedCapability.of(fit, profiles.of(supplier), terms.taxonomies()));
  }
}
