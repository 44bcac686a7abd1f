package org.linkwright.matchsolver;

import org.jspecify.annotations.Nullable;

/**
 * The officer's word on a candidate.
 *
 * @param quantity exactly how much, or null where the search may choose
 */
record PinnedCandidate(Candidate candidate, @Nullable Long quantity) {

  /** The least it serves. */
  long least() {
    return quantity == null ? candidate.least() : quantity;
  }

  boolean isKeptBy(Share share) {
    return share.candidate().equals(candidate)
        && (quantity == null || quantity == share.quantity());
  }

  Pin pin() {
    return new Pin(candidate.option().demandId(), candidate.option().sourceId(), quantity);
  }
}
