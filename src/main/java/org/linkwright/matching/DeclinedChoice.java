package org.linkwright.matching;

/** What becomes of pairs that were declined and have not changed since. */
public enum DeclinedChoice {
  /** They are left out. */
  EXCLUDE,
  /** They are shown, with when, by whom and why they were declined. */
  INCLUDE
}
