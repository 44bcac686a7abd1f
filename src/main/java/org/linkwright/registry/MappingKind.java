package org.linkwright.registry;

/**
 * How a code of one taxonomy stands to a code of another: the mapping properties of SKOS (W3C,
 * 2009), read from the first code to the second.
 */
public enum MappingKind {
  /** Both mean the same. */
  EXACT,
  /** The second is the wider one. */
  BROADER,
  /** The second is the narrower one. */
  NARROWER,
  /** They have to do with each other; no more is claimed. */
  RELATED;

  /** Read from the second code to the first. */
  public MappingKind inverse() {
    return switch (this) {
      case BROADER -> NARROWER;
      case NARROWER -> BROADER;
      case EXACT, RELATED -> this;
    };
  }
}
