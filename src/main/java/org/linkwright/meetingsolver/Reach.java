package org.linkwright.meetingsolver;

/** Whose meetings a re-plan may move although they could stay. */
public enum Reach {
  /** Nobody's: what lost its place is put into what is free. */
  NOBODY,
  /** Those of participants who lost a meeting, or have a request without a place. */
  AFFECTED,
  /** Everybody's, except what has begun. */
  ANYBODY
}
