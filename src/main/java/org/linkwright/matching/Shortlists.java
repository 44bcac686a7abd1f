package org.linkwright.matching;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.fit.Fit;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Buyers;
import org.linkwright.registry.Programmes;
import org.linkwright.registry.RecordFeed;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Requirements;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.Taxonomies;
import org.linkwright.shared.ProblemException;

/**
 * Draws shortlists from the suppliers in memory: candidates by the index of codes, all of them
 * rated exactly, and words for those that are shown. No transaction spans all of it, so that nobody
 * holds a connection while a programme is read.
 */
@ApplicationScoped
public class Shortlists {

  /** How often a profile may change between rating and showing it. */
  private static final int MOST_TRIES = 5;

  private final Programmes programmes;
  private final Requirements requirements;
  private final Buyers buyers;
  private final CurrentTerms terms;
  private final Taxonomies taxonomies;
  private final DeclinedPairs pairs;
  private final SupplierBases bases;
  private final RecordFeed feed;

  Shortlists(
      Programmes programmes,
      Requirements requirements,
      Buyers buyers,
      CurrentTerms terms,
      Taxonomies taxonomies,
      DeclinedPairs pairs,
      SupplierBases bases,
      RecordFeed feed) {
    this.programmes = programmes;
    this.requirements = requirements;
    this.buyers = buyers;
    this.terms = terms;
    this.taxonomies = taxonomies;
    this.pairs = pairs;
    this.bases = bases;
    this.feed = feed;
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
    Buyer buyer = buyer(caller, programme, needed);
    Terms today = terms.of(caller, programme, List.of(needed));
    AskedRequirement asked = AskedRequirement.of(needed, buyer, today);
    return asked == null
        ? new Shortlist(
            RequirementReference.of(needed, buyer),
            today.rulesVersion(),
            EligibilityCounts.NONE,
            0,
            List.of(),
            null,
            Candidates.NO_CLASSIFICATION)
        : draw(
            programmeId,
            asked,
            pairs.ofRequirement(programmeId, requireNonNull(needed.id())),
            part,
            MOST_TRIES);
  }

  private Shortlist draw(
      UUID programmeId,
      AskedRequirement asked,
      PairStandings standings,
      ShortlistPart part,
      int triesLeft) {
    SupplierBase base = bases.of(programmeId);
    RatedSuppliers all = asked.rate(base);
    RatedSuppliers proposable =
        all.without(standings.declinedFor(requireNonNull(asked.requirement().id())));
    RatedSuppliers rated = part.declined() == DeclinedChoice.INCLUDE ? all : proposable;
    RatedSuppliers.Part shown =
        rated.part(part.filter(), part.order(), part.offset(), part.limit());
    StoredProfiles profiles =
        StoredProfiles.read(
            feed,
            programmeId,
            shown.entries().stream().map(RatedSuppliers.Ranked::supplier).toList());
    Set<UUID> outdated = profiles.outdated();
    if (!outdated.isEmpty()) {
      if (triesLeft == 0) {
        throw new IllegalStateException("Suppliers changed each time they were shown");
      }
      bases.refresh(programmeId, outdated);
      return draw(programmeId, asked, standings, part, triesLeft - 1);
    }
    return new Shortlist(
        asked.reference(),
        asked.terms().rulesVersion(),
        rated.counts(),
        all.size() - proposable.size(),
        shown.entries().stream().map(one -> entry(asked, standings, one, profiles)).toList(),
        shown.isLast() ? null : ListPosition.cursor(part.offset() + part.limit()),
        null);
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

  private @Nullable Buyer buyer(Caller caller, String programme, Requirement requirement) {
    String name = requirement.buyer();
    return name == null
        ? null
        : buyers.byExternalId(caller, programme, List.of(name)).stream()
            .findFirst()
            .orElseThrow(() -> ProblemException.notFound("buyer", name));
  }
}
