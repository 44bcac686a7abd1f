package org.linkwright.registry;

/** What to do with a new supplier that is likely to be there already. */
public enum OnDuplicate {
  /** Add it, and tell which others may be the same firm. */
  REPORT,
  /** Add nothing. */
  REFUSE
}
