package org.linkwright.matching;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why a match was closed or declined, and what feedback is about. The list is published. */
public enum MatchReason {
  PRICE("the price", true),
  CAPACITY("not enough capacity, or too little to fill it", true),
  QUALITY("the quality", true),
  LEAD_TIME("the lead time", true),
  CERTIFICATE_MISSING("a certificate is missing", true, MatchSide.BUYER),
  LOCATION("the location", true),
  TERMS("terms of payment or delivery", true),
  TECHNICAL_FIT("not what is needed technically", true),
  RELATIONSHIP("a relationship that stands in the way, such as a competitor of one side", true),
  CHOSEN_ANOTHER("another one was chosen", true),
  NOT_INTERESTED("no interest in this business", true),
  NO_ANSWER("the other side did not answer", false),
  NEED_WITHDRAWN("the need was withdrawn or put off", false, MatchSide.BUYER),
  CONTRACT_ENDED("the contract has run out or is fulfilled", false),
  MERGED("goes on in another match, for two suppliers became one", false),
  ENTERED_IN_ERROR("it was entered in error", false),
  OTHER("another reason, told in the comment", true);

  private final String words;
  private final boolean judgesThePair;

  /** The only side that can give it; null for both. */
  private final @Nullable MatchSide only;

  MatchReason(String words, boolean judgesThePair) {
    this(words, judgesThePair, null);
  }

  MatchReason(String words, boolean judgesThePair, @Nullable MatchSide only) {
    this.words = words;
    this.judgesThePair = judgesThePair;
    this.only = only;
  }

  /** The reason in words, as the end of "because of …". */
  String words() {
    return words;
  }

  /** Whether it speaks against this very pair, and not only against now. */
  boolean judgesThePair() {
    return judgesThePair;
  }

  /** Whether this side can give it; nobody in particular can give any. */
  boolean isFor(@Nullable MatchSide side) {
    return side == null || only == null || only == side;
  }

  /** Who can give it. */
  List<MatchSide> sides() {
    return only == null ? List.of(MatchSide.values()) : List.of(only);
  }

  /** Whether only the service itself gives it. */
  boolean isOurs() {
    return this == MERGED;
  }

  /** Those that a side can give, as a list for a refusal. */
  static String namesFor(MatchSide side) {
    return Arrays.stream(values())
        .filter(reason -> reason.isFor(side) && !reason.isOurs())
        .map(MatchReason::name)
        .collect(Collectors.joining(", "));
  }
}
