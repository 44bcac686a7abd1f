package org.linkwright.matchsolver;

/** As what a source can be proposed for a demand. */
public enum Candidacy {
  /** Every mandatory criterion is met. */
  ELIGIBLE,
  /** A mandatory criterion is not met, and can be before the requirement starts. */
  CLOSABLE_NEAR_MISS,
  /** A mandatory criterion is not met, and cannot be before the requirement starts. */
  NEAR_MISS,
  /** An existing contract binds the supplier to another buyer. */
  BOUND_BY_CONTRACT
}
