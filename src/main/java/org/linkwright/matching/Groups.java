package org.linkwright.matching;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linkwright.access.Caller;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Buyers;
import org.linkwright.registry.Programmes;
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

  private final Programmes programmes;
  private final Requirements requirements;
  private final Buyers buyers;
  private final CurrentTerms terms;
  private final DeclinedPairs pairs;
  private final SupplierBases bases;

  Groups(
      Programmes programmes,
      Requirements requirements,
      Buyers buyers,
      CurrentTerms terms,
      DeclinedPairs pairs,
      SupplierBases bases) {
    this.programmes = programmes;
    this.requirements = requirements;
    this.buyers = buyers;
    this.terms = terms;
    this.pairs = pairs;
    this.bases = bases;
  }

  /** The groups for a requirement, the best first. */
  SupplierGroups of(Caller caller, String programme, String requirement, GroupLimits limits) {
    UUID programmeId = programmes.require(caller, programme);
    Requirement needed = requirements.get(caller, programme, requirement).content();
    Buyer buyer = buyers.of(caller, programme, needed);
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
    return bases.answer(programmeId, base -> propose(base, asked, declined, limits));
  }

  private static CurrentAnswer<SupplierGroups> propose(
      SupplierBase base, AskedRequirement asked, Set<UUID> declined, GroupLimits limits) {
    RatedSuppliers.Part best =
        asked
            .rate(base)
            .without(declined)
            .part(SupplierFilter.ALL, ShortlistOrder.SCORE, 0, MOST_JUDGED);
    GroupFacts facts = new GroupFacts(asked.facts(), judged(asked, best.entries()));
    FoundGroups found = GroupSearch.search(facts.task(), facts.firms(), limits);
    GroupProposal proposal =
        new GroupProposal(asked, facts, limits, best.isLast() ? found : found.notExhaustive());
    return new CurrentAnswer<>(proposal.shown(), proposal::answer);
  }

  private static List<JudgedSupplier> judged(
      AskedRequirement asked, List<RatedSuppliers.Ranked> rated) {
    return rated.stream()
        .map(RatedSuppliers.Ranked::supplier)
        .map(supplier -> new JudgedSupplier(supplier, asked.fit(supplier)))
        .toList();
  }
}
