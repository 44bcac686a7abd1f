package org.linkwright.matching;

import java.math.BigDecimal;
import org.linkwright.fit.Eligibility;

/**
 * What the supplier base has for a pool. Quantities are a year, in the unit of the pool.
 *
 * @param eligible how many suppliers could serve all of it
 * @param eligibleQuantity what they have free
 * @param nearMisses how many nearly could
 * @param nearMissQuantity what those have free
 */
record DemandCoverage(
    int eligible, BigDecimal eligibleQuantity, int nearMisses, BigDecimal nearMissQuantity) {

  static final DemandCoverage NONE = new DemandCoverage(0, BigDecimal.ZERO, 0, BigDecimal.ZERO);

  /** With a further supplier. One that is ineligible covers nothing. */
  DemandCoverage with(Eligibility eligibility, BigDecimal free) {
    return switch (eligibility) {
      case ELIGIBLE ->
          new DemandCoverage(
              eligible + 1, eligibleQuantity.add(free), nearMisses, nearMissQuantity);
      case NEAR_MISS ->
          new DemandCoverage(
              eligible, eligibleQuantity, nearMisses + 1, nearMissQuantity.add(free));
      case INELIGIBLE -> this;
    };
  }

  /** With what other suppliers have. */
  DemandCoverage plus(DemandCoverage others) {
    return new DemandCoverage(
        eligible + others.eligible,
        eligibleQuantity.add(others.eligibleQuantity),
        nearMisses + others.nearMisses,
        nearMissQuantity.add(others.nearMissQuantity));
  }

  /** What the eligible suppliers leave of a demand. */
  BigDecimal uncovered(BigDecimal quantity) {
    return quantity.subtract(eligibleQuantity).max(BigDecimal.ZERO);
  }

  /** What would be left once the near misses are eligible. */
  BigDecimal uncoveredByBoth(BigDecimal quantity) {
    return uncovered(quantity).subtract(nearMissQuantity).max(BigDecimal.ZERO);
  }
}
