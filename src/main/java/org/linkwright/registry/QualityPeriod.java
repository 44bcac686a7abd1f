package org.linkwright.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days by which the quality of profiles is judged.
 *
 * @param asOf the day it is judged on, by UTC
 * @param freshnessMonths how long a fact is fresh after it was confirmed, 1 or more
 * @param aheadDays how many days ends of certificates are looked ahead, 1 or more
 */
record QualityPeriod(LocalDate asOf, int freshnessMonths, int aheadDays) {

  /** The first day on which a fact may have been confirmed to be fresh. */
  LocalDate freshSince() {
    return asOf.minusMonths(freshnessMonths);
  }

  /** The last day of a certificate that is about to run out. */
  LocalDate lookedAheadUntil() {
    return asOf.plusDays(aheadDays);
  }

  boolean isFresh(@Nullable LocalDate confirmedOn) {
    return confirmedOn != null && !confirmedOn.isBefore(freshSince());
  }
}
