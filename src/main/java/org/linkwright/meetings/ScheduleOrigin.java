package org.linkwright.meetings;

/** How a version of a schedule came about. */
public enum ScheduleOrigin {
  /** Drawn up by a job. */
  SEARCH,
  /** Mended after something happened on the day. */
  REPLAN,
  /** Two meetings were swapped by hand. */
  SWAP,
  /** One meeting was moved by hand. */
  MOVE,
  /** An earlier version was published again. */
  RESTORED
}
