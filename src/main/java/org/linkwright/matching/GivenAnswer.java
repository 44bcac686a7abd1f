package org.linkwright.matching;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one side has said to a match.
 *
 * @param at when it was noted down
 * @param by the name of the API key that did so
 */
@Schema(description = "What one side has said to a match")
public record GivenAnswer(
    MatchSide side,
    MatchAnswer answer,
    @Nullable MatchReason reason,
    @Nullable String comment,
    Instant at,
    String by) {

  static GivenAnswer of(MatchAnswerEntity given) {
    return new GivenAnswer(
        given.side, given.answer, given.reason, given.remark, given.notedAt, given.notedBy);
  }
}
