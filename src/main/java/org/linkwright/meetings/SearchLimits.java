package org.linkwright.meetings;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetingsolver.MeetingSearch;

/**
 * How far a search may go.
 *
 * @param timeLimitSeconds of all runs of it together
 * @param moveLimit null for none
 */
record SearchLimits(int timeLimitSeconds, @Nullable Long moveLimit, long seed) {

  private static final Duration SHORTEST_REST = Duration.ofSeconds(1);

  /** The time that is left; never none, so that the search has something to show. */
  Duration left(Duration used) {
    Duration left = Duration.ofSeconds(timeLimitSeconds).minus(used);
    return left.compareTo(SHORTEST_REST) < 0 ? SHORTEST_REST : left;
  }

  /** Exact search goes by the clock; who wants the same schedule again does without. */
  MeetingSearch search(Duration left) {
    MeetingSearch search = MeetingSearch.seeded(seed).withTimeLimit(left);
    return moveLimit == null ? search.withProof() : search.withMoveLimit(moveLimit);
  }
}
