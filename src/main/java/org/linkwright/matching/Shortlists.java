package org.linkwright.matching;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.linkwright.access.Caller;
import org.linkwright.fit.Fit;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Buyers;
import org.linkwright.registry.Programmes;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Requirements;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.Taxonomies;

/**
 * Draws shortlists from the suppliers in memory: candidates by the index of codes, all of them
 * rated exactly, and words for those that are shown. No transaction spans all of it, so that nobody
 * holds a connection while a programme is read.
 */
@ApplicationScoped
public class Shortlists {

  private final Programmes programmes;
  private final Requirements requirements;
  private final Buyers buyers;
  private final CurrentTerms terms;
  private final Taxonomies taxonomies;
  private final DeclinedPairs pairs;
  private final SupplierBases bases;

  Shortlists(
      Programmes programmes,
      Requirements requirements,
      Buyers buyers,
      CurrentTerms terms,
      Taxonomies taxonomies,
      DeclinedPairs pairs,
      SupplierBases bases) {
    this.programmes = programmes;
    this.requirements = requirements;
    this.buyers = buyers;
    this.terms = terms;
    this.taxonomies = taxonomies;
    this.pairs = pairs;
    this.bases = bases;
  }

  /** The suppliers for a requirement, by score. */
  public Shortlist ofRequirement(
      Caller caller, String programme, String requirement, RankingPart part) {
    return ofRequirement(
        caller,
        programme,
        requirement,
        new ShortlistPart(
            SupplierFilter.of(part.eligibilities()),
            ShortlistOrder.SCORE,
            part.offset(),
            part.limit(),
            part.declined()));
  }

  /** The suppliers for a requirement. */
  Shortlist ofRequirement(Caller caller, String programme, String requirement, ShortlistPart part) {
    UUID programmeId = programmes.require(caller, programme);
    Requirement needed = requirements.get(caller, programme, requirement).content();
    Buyer buyer = buyers.of(caller, programme, needed);
    Terms today = terms.of(caller, programme, List.of(needed));
    AskedRequirement asked = AskedRequirement.of(needed, buyer, today);
    if (asked == null) {
      return new Shortlist(
          RequirementReference.of(needed, buyer),
          today.rulesVersion(),
          EligibilityCounts.NONE,
          0,
          List.of(),
          null,
          Candidates.NO_CLASSIFICATION);
    }
    PairStandings standings = pairs.ofRequirement(programmeId, requireNonNull(needed.id()));
    return bases.answer(programmeId, base -> draw(base, asked, standings, part));
  }

  private CurrentAnswer<Shortlist> draw(
      SupplierBase base, AskedRequirement asked, PairStandings standings, ShortlistPart part) {
    RatedSuppliers all = asked.rate(base);
    RatedSuppliers proposable =
        all.without(standings.declinedFor(requireNonNull(asked.requirement().id())));
    RatedSuppliers rated = part.declined() == DeclinedChoice.INCLUDE ? all : proposable;
    RatedSuppliers.Part shown =
        rated.part(part.filter(), part.order(), part.offset(), part.limit());
    return new CurrentAnswer<>(
        shown.entries().stream().map(RatedSuppliers.Ranked::supplier).toList(),
        profiles ->
            new Shortlist(
                asked.reference(),
                asked.terms().rulesVersion(),
                rated.counts(),
                all.size() - proposable.size(),
                shown.entries().stream()
                    .map(one -> entry(asked, standings, one, profiles))
                    .toList(),
                shown.isLast() ? null : ListPosition.cursor(part.offset() + part.limit()),
                null));
  }

  private Shortlist.Entry entry(
      AskedRequirement asked,
      PairStandings standings,
      RatedSuppliers.Ranked ranked,
      StoredProfiles profiles) {
    Supplier profile = profiles.of(ranked.supplier());
    Fit fit = asked.fit(ranked.supplier());
    return Shortlist.Entry.of(
        ranked.rank(),
        new Pairing(
            asked.requirement(),
            asked.buyer(),
            profile,
            MatchedCapability.of(fit, profile, taxonomies),
            fit,
            asked.terms().rulesVersion()),
        standings);
  }
}
