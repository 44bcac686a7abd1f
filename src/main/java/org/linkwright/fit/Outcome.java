package org.linkwright.fit;

/** The verdict on one criterion. */
public enum Outcome {
  /** The supplier meets it. */
  MET,
  /** The supplier comes near enough to earn part of the credit. */
  PARTIAL,
  /** The supplier does not meet it. */
  GAP,
  /** Nothing is known that could decide it: a question to ask, not a gap. */
  UNKNOWN
}
