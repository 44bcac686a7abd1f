package org.linkwright.matching;

import static org.linkwright.matching.MatchState.CLOSED;
import static org.linkwright.matching.MatchState.CONTRACT;
import static org.linkwright.matching.MatchState.INTRODUCED;
import static org.linkwright.matching.MatchState.MEETING;
import static org.linkwright.matching.MatchState.QUOTATION;
import static org.linkwright.matching.MatchState.REPEAT_ORDER;
import static org.linkwright.matching.MatchState.SAMPLE;
import static org.linkwright.matching.MatchState.SHORTLISTED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Which moves a match can make; docs/matches.md has the table. Two gates cannot be passed by: what
 * two firms do together begins with their introduction, and an order is repeated only after a
 * contract. In between, agencies often hear of a later stage first.
 */
final class LifeCycle {

  private LifeCycle() {}

  /** What a move does. */
  enum Direction {
    FORWARD,
    /** To an earlier stage; what was reached after it counts no more. */
    BACK,
    CLOSING,
    /** From closed to the stage reached, or an earlier one. */
    REOPENING;

    /** Whether somebody has to say why. */
    boolean needsNote() {
      return this == BACK || this == REOPENING;
    }
  }

  /**
   * All states that a match can be moved to, in the order of the stages.
   *
   * @param stage the stage reached; of an open match its state
   */
  static List<MatchState> possible(MatchState state, MatchState stage) {
    return Arrays.stream(MatchState.values()).filter(to -> allows(state, stage, to)).toList();
  }

  /** Whether a match can be moved from one state to another. */
  static boolean allows(MatchState state, MatchState stage, MatchState to) {
    return switch (direction(state, to)) {
      case FORWARD -> next(state).contains(to);
      case BACK -> true;
      case CLOSING -> state != CLOSED;
      case REOPENING -> !stage.isBefore(to);
    };
  }

  /** What a move would do; whether it is allowed is another question. */
  static Direction direction(MatchState state, MatchState to) {
    if (to == CLOSED) {
      return Direction.CLOSING;
    }
    if (state == CLOSED) {
      return Direction.REOPENING;
    }
    return to.isBefore(state) ? Direction.BACK : Direction.FORWARD;
  }

  private static Set<MatchState> next(MatchState state) {
    return switch (state) {
      case PROPOSED -> Set.of(SHORTLISTED, INTRODUCED);
      case SHORTLISTED -> Set.of(INTRODUCED);
      case INTRODUCED -> Set.of(MEETING, QUOTATION, SAMPLE, CONTRACT);
      case MEETING -> Set.of(QUOTATION, SAMPLE, CONTRACT);
      case QUOTATION -> Set.of(SAMPLE, CONTRACT);
      case SAMPLE -> Set.of(CONTRACT);
      case CONTRACT, REPEAT_ORDER -> Set.of(REPEAT_ORDER);
      case CLOSED -> Set.of();
    };
  }
}
