package org.linkwright.fit;

/** Whether a supplier can be proposed for a requirement; the best first. */
public enum Eligibility {
  /** Every mandatory criterion is met. */
  ELIGIBLE,
  /** The classification is met, and few mandatory criteria are not. */
  NEAR_MISS,
  /** The classification is not met, or more mandatory criteria are not than for a near miss. */
  INELIGIBLE
}
