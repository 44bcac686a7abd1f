package org.linkwright.meetings;

/** What a table can offer and a meeting can need. */
public enum TableFeature {
  /** Room and power to show a product. */
  DEMONSTRATION,
  SCREEN,
  QUIET,
  /** Reached and used without steps, at a height for wheelchairs. */
  ACCESSIBLE
}
