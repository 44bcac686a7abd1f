package org.linkwright.fit;

/** How a code stands to another one. */
public enum CodeRelation {
  /** Both mean the same. */
  SAME,
  /** It lies within the other. */
  NARROWER,
  /** It includes the other. */
  BROADER,
  /** They have to do with each other; a crosswalk claims no more. */
  RELATED,
  /** They are apart, under a common code further up. */
  APART
}
