package org.linkwright.registry;

/** How a state of a record came to its end. */
public enum Ending {
  /** By the next state. */
  REPLACED,
  /** With the record. */
  DELETED,
  /** With the record, which is one with another now. */
  MERGED
}
