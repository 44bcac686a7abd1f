package org.linkwright.matching;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.SelectionCriterion;

/**
 * The proposals for a challenge, by the criteria that it has published.
 *
 * @param entries the best first; then those whose scoring is incomplete, then those withdrawn, both
 *     in the order in which they came in
 */
@Schema(description = "The proposals for a challenge, by the criteria that it has published")
public record ProposalRanking(
    @Schema(description = "External id of the challenge", examples = "CHA-001") String requirement,
    List<SelectionCriterion> criteria,
    @Schema(description = "The best first, then what is incomplete, then what is withdrawn")
        List<Entry> entries) {

  /**
   * A proposal and its place.
   *
   * @param rank from 1; absent while its scoring is incomplete, and for what is withdrawn
   */
  @Schema(name = "RankedProposal", description = "A proposal and its place")
  public record Entry(
      @Schema(description = "From 1; absent while incomplete or withdrawn", examples = "1")
          @Nullable Integer rank,
      Proposal proposal,
      WeighedScores scores) {}
}
