package org.linkwright.matching;

import java.util.Locale;

/** Where a match stands, from the first proposal to orders; see docs/matches.md. */
public enum MatchState {
  /** Somebody holds that this supplier could supply this. */
  PROPOSED,
  /** The buyer looks at it more closely. */
  SHORTLISTED,
  /** Buyer and supplier know of each other. */
  INTRODUCED,
  /** They have met. */
  MEETING,
  /** The supplier has quoted. */
  QUOTATION,
  /** The buyer has a sample or a trial run. */
  SAMPLE,
  /** They have a contract or a first order. */
  CONTRACT,
  /** The buyer has ordered again. */
  REPEAT_ORDER,
  /** It goes on no more, for a reason. */
  CLOSED;

  /** The state in words: {@code "repeat order"}. */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Whether this stage comes before the other one. */
  @SuppressWarnings("EnumOrdinal") // the states are listed in the order of the life cycle
  boolean isBefore(MatchState other) {
    return ordinal() < other.ordinal();
  }
}
