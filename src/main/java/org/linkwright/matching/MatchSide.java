package org.linkwright.matching;

import java.util.Locale;

/** One of the two who have to agree. */
public enum MatchSide {
  BUYER,
  SUPPLIER;

  /** The side in words: {@code "buyer"}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
