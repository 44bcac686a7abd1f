package org.linkwright.matching;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reason code and what it means.
 *
 * @param words as the end of "because of …"
 * @param sides who can give it
 * @param keepsFromProposal whether a match closed for it is not proposed again until something
 *     changes; one that a side declined never is
 */
@Schema(description = "A reason code and what it means")
public record MatchReasonEntry(
    MatchReason code,
    @Schema(examples = "a certificate is missing") String words,
    List<MatchSide> sides,
    @Schema(
            description =
                "Whether a pair closed for it is not proposed again until something changes")
        boolean keepsFromProposal) {

  /** All that a caller can give. */
  static List<MatchReasonEntry> all() {
    return Arrays.stream(MatchReason.values())
        .filter(reason -> !reason.isOurs())
        .map(
            reason ->
                new MatchReasonEntry(
                    reason, reason.words(), reason.sides(), reason.judgesThePair()))
        .toList();
  }
}
