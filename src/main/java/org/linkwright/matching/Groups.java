package org.linkwright.matching;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linkwright.access.Caller;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Programmes;
import org.linkwright.registry.RecordFeed;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Requirements;

/**
 * Proposes groups of suppliers for requirements that no single one can serve, by the rules of
 * {@code docs/groups.md}. Candidates are judged from memory, as for {@link Shortlists}; only the
 * profiles of those that are shown are read. References are ids or external ids; one that leads
 * nowhere is refused as not found.
 */
@ApplicationScoped
public class Groups {

  /** Candidates that are judged in words, the best rated first: an answer within a second. */
  static final int MOST_JUDGED = 10_000;

  /** How often a profile may change between judging and showing it. */
  private static final int MOST_TRIES = 5;

  private final Programmes programmes;
  private final Requirements requirements;
  private final Matching matching;
  private final CurrentTerms terms;
  private final DeclinedPairs pairs;
  private final SupplierBases bases;
  private final RecordFeed feed;

  Groups(
      Programmes programmes,
      Requirements requirements,
      Matching matching,
      CurrentTerms terms,
      DeclinedPairs pairs,
      SupplierBases bases,
      RecordFeed feed) {
    this.programmes = programmes;
    this.requirements = requirements;
    this.matching = matching;
    this.terms = terms;
    this.pairs = pairs;
    this.bases = bases;
    this.feed = feed;
  }

  /** The groups for a requirement, the best first. */
  SupplierGroups of(Caller caller, String programme, String requirement, GroupLimits limits) {
    UUID programmeId = programmes.require(caller, programme);
    Requirement needed = requirements.get(caller, programme, requirement).content();
    Buyer buyer = matching.buyer(caller, programme, needed);
    Terms today = terms.of(caller, programme, List.of(needed));
    AskedRequirement asked = AskedRequirement.of(needed, buyer, today);
    if (asked == null || !GroupFacts.asksForSomethingToShare(asked.facts())) {
      return GroupProposal.without(
          RequirementReference.of(needed, buyer),
          today.rulesVersion(),
          limits,
          asked == null ? Candidates.NO_CLASSIFICATION : GroupProposal.NOTHING_TO_SHARE);
    }
    Set<UUID> declined =
        pairs
            .ofRequirement(programmeId, requireNonNull(needed.id()))
            .declinedFor(requireNonNull(needed.id()));
    return propose(programmeId, asked, declined, limits, MOST_TRIES);
  }

  private SupplierGroups propose(
      UUID programmeId,
      AskedRequirement asked,
      Set<UUID> declined,
      GroupLimits limits,
      int triesLeft) {
    RatedSuppliers.Part best =
        asked
            .rate(bases.of(programmeId))
            .without(declined)
            .part(SupplierFilter.ALL, ShortlistOrder.SCORE, 0, MOST_JUDGED);
    GroupFacts facts = new GroupFacts(asked.facts(), judged(asked, best.entries()));
    FoundGroups found = GroupSearch.search(facts.task(), facts.firms(), limits);
    GroupProposal proposal =
        new GroupProposal(asked, facts, limits, best.isLast() ? found : found.notExhaustive());
    StoredProfiles profiles = StoredProfiles.read(feed, programmeId, proposal.shown());
    Set<UUID> outdated = profiles.outdated();
    if (outdated.isEmpty()) {
      return proposal.answer(profiles);
    }
    if (triesLeft == 0) {
      throw new IllegalStateException("Suppliers changed each time they were shown");
    }
    bases.refresh(programmeId, outdated);
    return propose(programmeId, asked, declined, limits, triesLeft - 1);
  }

  private static List<JudgedSupplier> judged(
      AskedRequirement asked, List<RatedSuppliers.Ranked> rated) {
    return rated.stream()
        .map(RatedSuppliers.Ranked::supplier)
        .map(supplier -> new JudgedSupplier(supplier, asked.fit(supplier)))
        .toList();
  }
}
