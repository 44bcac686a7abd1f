package org.linkwright.matching;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one side has said of a match.
 *
 * @param rating 1 (poor) to 5 (excellent)
 * @param at when it was noted down
 * @param by the name of the API key that did so
 */
@Schema(description = "What one side has said of a match")
public record GivenFeedback(
    MatchSide side,
    @Nullable Integer rating,
    List<MatchReason> reasons,
    @Nullable String comment,
    Instant at,
    String by) {

  static GivenFeedback of(MatchFeedbackEntity given) {
    return new GivenFeedback(
        given.side,
        given.rating,
        given.reasons.stream().sorted().toList(),
        given.remark,
        given.notedAt,
        given.notedBy);
  }
}
