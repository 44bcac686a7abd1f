package org.linkwright.matching;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.registry.Buyers;
import org.linkwright.registry.Challenge;
import org.linkwright.registry.Programmes;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Requirements;
import org.linkwright.registry.SelectionCriterion;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.Suppliers;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.Ids;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;
import org.linkwright.shared.Version;
import org.linkwright.shared.Versioned;

/** What suppliers propose for the challenges of a programme, and which of it is chosen. */
@ApplicationScoped
public class Proposals {

  /** So many can be ranked in one list. */
  private static final int MOST_PROPOSALS = 500;

  private static final int MOST_SCORERS = 50;

  private final ProposalRepository proposals;
  private final ProposalScores scores;
  private final MatchMoves moves;
  private final Buyers buyers;
  private final NamedRecords named;
  private final Programmes programmes;
  private final Requirements requirements;
  private final Suppliers suppliers;
  private final Ids ids;
  private final Clock clock;

  Proposals(
      ProposalRepository proposals,
      ProposalScores scores,
      MatchMoves moves,
      Buyers buyers,
      NamedRecords named,
      Programmes programmes,
      Requirements requirements,
      Suppliers suppliers,
      Ids ids,
      Clock clock) {
    this.proposals = proposals;
    this.scores = scores;
    this.moves = moves;
    this.buyers = buyers;
    this.named = named;
    this.programmes = programmes;
    this.requirements = requirements;
    this.suppliers = suppliers;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Takes in what a supplier proposes.
   *
   * @throws ProblemException {@code wrong-state} if the requirement is no challenge, is closed, or
   *     its answers were due before
   */
  @Transactional
  public Versioned<Proposal> submit(
      Caller caller, String programme, String requirement, NewProposal body) {
    UUID programmeId = programmes.require(caller, programme);
    Requirement asked = requirements.get(caller, programme, requirement).content();
    requireOpen(asked);
    Supplier supplier = named.supplier(caller, programme, body.supplier(), "/supplier");
    if (OwnFirm.isSame(buyers.of(caller, programme, asked), supplier)) {
      throw ProblemException.invalid(
          FieldError.body("/supplier", "is the buyer itself, by an identifier of both"));
    }
    if (body.externalId() != null) {
      proposals.requireFreeExternalId(programmeId, body.externalId());
    }
    ProposalEntity proposal = new ProposalEntity();
    proposal.id = ids.next();
    proposal.scopeId = programmeId;
    proposal.externalId = body.externalId() == null ? proposal.id.toString() : body.externalId();
    proposal.requirementId = requireNonNull(asked.id());
    proposal.beOf(supplier);
    proposal.status = ProposalStatus.SUBMITTED;
    proposal.content = body;
    proposal.createdAt = clock.instant();
    touch(caller, proposal);
    proposals.persist(proposal);
    return versioned(caller, programme, proposal);
  }

  private void requireOpen(Requirement asked) {
    challenge(asked);
    Instant due = asked.answersDue();
    if (asked.status() == Requirement.Status.CLOSED) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "The challenge \"" + asked.externalId() + "\" is closed and takes no more proposals.");
    }
    if (due != null && clock.instant().isAfter(due)) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "Proposals for \"" + asked.externalId() + "\" were due until " + due + ".");
    }
    if (proposals.count("requirementId", asked.id()) >= MOST_PROPOSALS) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "The challenge has " + MOST_PROPOSALS + " proposals, which is the most there can be.");
    }
  }

  private static Challenge challenge(Requirement asked) {
    Challenge challenge = asked.challenge();
    if (challenge == null) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "The requirement \""
              + asked.externalId()
              + "\" is of the kind "
              + asked.kind()
              + "; only a CHALLENGE takes proposals, for all others see the shortlist.");
    }
    return challenge;
  }

  /** A proposal with what each scorer gave. */
  @Transactional
  public Versioned<Proposal> get(
      Caller caller, String programme, String requirement, String reference) {
    Requirement asked = requirements.get(caller, programme, requirement).content();
    return versioned(caller, programme, require(caller, programme, asked, reference));
  }

  /** All proposals for a challenge, the best first. */
  @Transactional
  public ProposalRanking rank(Caller caller, String programme, String requirement) {
    Requirement asked = requirements.get(caller, programme, requirement).content();
    List<SelectionCriterion> criteria = challenge(asked).selectionCriteria();
    List<String> names = criteria.stream().map(SelectionCriterion::name).toList();
    UUID requirementId = requireNonNull(asked.id());
    List<ProposalEntity> all = proposals.of(requirementId);
    Map<UUID, List<WeighedScores.Figures>> figures = scores.figures(requirementId, names);
    Map<UUID, Integer> scorers = scores.scorers(requirementId, names);
    Map<String, SupplierReference> who = suppliersOf(caller, programme, all);
    List<ProposalRanking.Entry> entries =
        all.stream()
            .map(
                proposal ->
                    new ProposalRanking.Entry(
                        null,
                        Proposal.of(
                            proposal, requireNonNull(who.get(proposal.supplierExternalId)), null),
                        WeighedScores.of(
                            criteria,
                            figures.getOrDefault(proposal.id, List.of()),
                            scorers.getOrDefault(proposal.id, 0))))
            .sorted(
                // Sorting keeps the order in which they came in where these two say nothing.
                Comparator.comparing(Proposals::isWithdrawn)
                    .thenComparing(ProposalRanking.Entry::scores, WeighedScores.BEST_FIRST))
            .toList();
    return new ProposalRanking(asked.externalId(), criteria, numbered(entries));
  }

  private static boolean isWithdrawn(ProposalRanking.Entry entry) {
    return entry.proposal().status() == ProposalStatus.WITHDRAWN;
  }

  private static List<ProposalRanking.Entry> numbered(List<ProposalRanking.Entry> entries) {
    List<ProposalRanking.Entry> numbered = new ArrayList<>();
    for (ProposalRanking.Entry entry : entries) {
      Integer rank = isWithdrawn(entry) || !entry.scores().complete() ? null : numbered.size() + 1;
      numbered.add(new ProposalRanking.Entry(rank, entry.proposal(), entry.scores()));
    }
    return numbered;
  }

  /**
   * Puts what a scorer gives now in place of what the same scorer gave before.
   *
   * @param scorer the name of who scores
   * @throws ProblemException {@code validation-failed} if a criterion is not one that is published;
   *     {@code wrong-state} if the proposal is withdrawn
   */
  @Transactional
  public Proposal score(
      Caller caller,
      String programme,
      String requirement,
      String reference,
      String scorer,
      Scoring scoring) {
    Requirement asked = requirements.get(caller, programme, requirement).content();
    ProposalEntity proposal = require(caller, programme, asked, reference);
    if (proposal.status == ProposalStatus.WITHDRAWN) {
      throw new ProblemException(
          ProblemType.WRONG_STATE, "The proposal is withdrawn; there is nothing to score.");
    }
    requirePublished(challenge(asked), scoring);
    if (scores.countOtherScorers(proposal.id, scorer) >= MOST_SCORERS) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "The proposal has " + MOST_SCORERS + " scorers, which is the most there can be.");
    }
    scores.replace(caller, proposal.id, scorer, scoring, clock.instant());
    return view(caller, programme, proposal);
  }

  private static void requirePublished(Challenge challenge, Scoring scoring) {
    List<String> published =
        challenge.selectionCriteria().stream().map(SelectionCriterion::name).toList();
    List<FieldError> errors = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < scoring.scores().size(); i++) {
      String criterion = scoring.scores().get(i).criterion();
      String pointer = "/scores/" + i + "/criterion";
      if (!published.contains(criterion)) {
        errors.add(FieldError.body(pointer, "is none of the published ones: " + published));
      } else if (!seen.add(criterion)) {
        errors.add(FieldError.body(pointer, "is scored twice"));
      }
    }
    if (!errors.isEmpty()) {
      throw ProblemException.invalid(errors);
    }
  }

  /**
   * Selects, rejects or withdraws a proposal. To select one makes a match; to say again what it is
   * already changes nothing.
   *
   * @throws ProblemException {@code wrong-state} if that cannot become of it any more
   */
  @Transactional
  public Versioned<Proposal> decide(
      Caller caller,
      String programme,
      String requirement,
      String reference,
      @Nullable String ifMatch,
      NewDecision decision) {
    Requirement asked = requirements.get(caller, programme, requirement).content();
    ProposalEntity proposal = require(caller, programme, asked, reference);
    requireReason(decision);
    if (proposal.status == decision.to()) {
      return versioned(caller, programme, proposal);
    }
    Version.require(ifMatch, proposal.version);
    if (!proposal.status.next().contains(decision.to())) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "The proposal is "
              + proposal.status
              + (proposal.status.next().isEmpty()
                  ? " and stays so."
                  : "; it can become one of " + proposal.status.next() + "."));
    }
    proposal.status = decision.to();
    proposal.decisionReason = decision.reason();
    proposal.decisionNote = decision.note();
    proposal.decidedAt = clock.instant();
    proposal.decidedBy = caller.name();
    touch(caller, proposal);
    if (decision.to() == ProposalStatus.SELECTED) {
      Supplier supplier = suppliers.get(caller, programme, proposal.supplierExternalId).content();
      proposal.matchExternalId =
          moves.introduce(caller, programme, proposal.scopeId, asked, supplier, proposal.externalId)
              .externalId;
    }
    return versioned(caller, programme, proposal);
  }

  private static void requireReason(NewDecision decision) {
    MatchReason reason = decision.reason();
    if (decision.to() == ProposalStatus.REJECTED && (reason == null || reason.isOurs())) {
      throw ProblemException.invalid(
          FieldError.body(
              "/reason",
              "is needed for rejecting, one of " + MatchReason.namesFor(MatchSide.BUYER)));
    }
    if (decision.to() != ProposalStatus.REJECTED && reason != null) {
      throw ProblemException.invalid(FieldError.body("/reason", "is for REJECTED only"));
    }
  }

  private ProposalEntity require(
      Caller caller, String programme, Requirement asked, String reference) {
    ProposalEntity proposal = proposals.require(programmes.require(caller, programme), reference);
    if (!proposal.requirementId.equals(asked.id())) {
      throw ProblemException.notFound("proposal", reference);
    }
    return proposal;
  }

  private void touch(Caller caller, ProposalEntity proposal) {
    proposal.updatedAt = clock.instant();
    proposal.updatedBy = caller.name();
  }

  private Versioned<Proposal> versioned(Caller caller, String programme, ProposalEntity proposal) {
    proposals.flush();
    return new Versioned<>(view(caller, programme, proposal), proposal.version);
  }

  private Proposal view(Caller caller, String programme, ProposalEntity proposal) {
    return Proposal.of(
        proposal,
        requireNonNull(
            suppliersOf(caller, programme, List.of(proposal)).get(proposal.supplierExternalId)),
        scores.scorings(proposal.id));
  }

  private Map<String, SupplierReference> suppliersOf(
      Caller caller, String programme, List<ProposalEntity> all) {
    return suppliers
        .byExternalId(
            caller, programme, all.stream().map(proposal -> proposal.supplierExternalId).toList())
        .stream()
        .collect(toMap(Supplier::externalId, SupplierReference::of));
  }
}
