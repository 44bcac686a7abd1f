package org.linkwright.matching;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.Attachment;
import org.linkwright.registry.MoneyAmount;

/**
 * A supplier's proposal for a challenge.
 *
 * @param durationDays calendar days to a working solution
 * @param decision the last one; absent as long as there is none
 * @param match external id of the match that was made of it
 * @param scorings what each scorer gave, by name; in rankings left out
 */
@Schema(description = "A supplier's proposal for a challenge")
public record Proposal(
    UUID id,
    @Schema(examples = "PR-001") String externalId,
    SupplierReference supplier,
    String title,
    String summary,
    @Nullable String approach,
    @Nullable MoneyAmount cost,
    @Schema(description = "Calendar days to a working solution") @Nullable Integer durationDays,
    List<Attachment> links,
    ProposalStatus status,
    @Nullable Decision decision,
    @Schema(description = "External id of the match that was made of it") @Nullable String match,
    @Schema(description = "What each scorer gave, by name; left out in rankings")
        @Nullable List<Scored> scorings,
    Instant createdAt,
    Instant updatedAt) {

  /** Why it is what it is, who noted that down and when. */
  @Schema(name = "ProposalDecision", description = "Why it is what it is")
  public record Decision(
      @Nullable MatchReason reason, @Nullable String note, Instant at, String by) {}

  /** What one scorer gave. */
  @Schema(name = "ProposalScored", description = "What one scorer gave")
  public record Scored(String scorer, List<Scoring.Score> scores, Instant at) {}

  static Proposal of(
      ProposalEntity proposal, SupplierReference supplier, @Nullable List<Scored> scorings) {
    NewProposal text = proposal.content;
    return new Proposal(
        proposal.id,
        proposal.externalId,
        supplier,
        text.title(),
        text.summary(),
        text.approach(),
        text.cost(),
        text.durationDays(),
        text.links(),
        proposal.status,
        proposal.decidedAt == null || proposal.decidedBy == null
            ? null
            : new Decision(
                proposal.decisionReason,
                proposal.decisionNote,
                proposal.decidedAt,
                proposal.decidedBy),
        proposal.matchExternalId,
        scorings,
        proposal.createdAt,
        proposal.updatedAt);
  }
}
