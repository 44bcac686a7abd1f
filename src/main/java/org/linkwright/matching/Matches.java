package org.linkwright.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.fit.Eligibility;
import org.linkwright.registry.Buyers;
import org.linkwright.registry.Programmes;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Requirements;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.Suppliers;
import org.linkwright.shared.Filter;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;
import org.linkwright.shared.Version;
import org.linkwright.shared.Versioned;

/** The matches of a programme: who was proposed to whom, and how far they have come. */
@ApplicationScoped
public class Matches {

  private final MatchRepository matches;
  private final Proposing proposing;
  private final MatchViews views;
  private final NamedRecords named;
  private final Matching matching;
  private final Programmes programmes;
  private final Requirements requirements;
  private final Suppliers suppliers;
  private final Buyers buyers;

  Matches(
      MatchRepository matches,
      Proposing proposing,
      MatchViews views,
      NamedRecords named,
      Matching matching,
      Programmes programmes,
      Requirements requirements,
      Suppliers suppliers,
      Buyers buyers) {
    this.matches = matches;
    this.proposing = proposing;
    this.views = views;
    this.named = named;
    this.matching = matching;
    this.programmes = programmes;
    this.requirements = requirements;
    this.suppliers = suppliers;
    this.buyers = buyers;
  }

  /** Whether a match is gone on with. */
  public enum Standing {
    OPEN,
    CLOSED
  }

  /**
   * What a list of matches is narrowed to; null leaves it wide.
   *
   * @param requirement id or external id
   * @param supplier id or external id
   * @param buyer id or external id of the buyer for whom the match was made
   */
  public record Narrowing(
      @Nullable MatchState state,
      @Nullable Standing standing,
      @Nullable String requirement,
      @Nullable String supplier,
      @Nullable String buyer,
      @Nullable Instant updatedSince) {}

  /** Proposes one supplier for a requirement; see {@link Proposing#propose} for refusals. */
  @Transactional
  public Versioned<Match> propose(Caller caller, String programme, NewMatch body) {
    UUID programmeId = programmes.require(caller, programme);
    Requirement requirement =
        named.requirement(caller, programme, body.requirement(), "/requirement");
    Supplier supplier = named.supplier(caller, programme, body.supplier(), "/supplier");
    Proposing.Wish wish = new Proposing.Wish(supplier, "/supplier", body.externalId());
    MatchEntity made =
        proposing
            .propose(caller, programme, programmeId, requirement, List.of(wish), body.note())
            .get(0);
    return versioned(caller, programme, made);
  }

  /** Proposes suppliers of a shortlist; see {@link Proposing#propose} for refusals. */
  @Transactional
  public ProposedMatches propose(
      Caller caller, String programme, String requirement, NewMatches body) {
    UUID programmeId = programmes.require(caller, programme);
    Requirement needed = requirements.get(caller, programme, requirement).content();
    List<Proposing.Wish> wishes =
        body.best() == null
            ? named(caller, programme, body.suppliers())
            : best(caller, programme, requirement, body.best(), body.eligibility());
    List<MatchEntity> made =
        proposing.propose(caller, programme, programmeId, needed, wishes, body.note());
    return new ProposedMatches(views.ofList(caller, programme, made));
  }

  private List<Proposing.Wish> named(Caller caller, String programme, List<String> references) {
    List<Proposing.Wish> wishes = new ArrayList<>();
    for (Supplier supplier : named.suppliers(caller, programme, references, "/suppliers")) {
      wishes.add(new Proposing.Wish(supplier, "/suppliers/" + wishes.size(), null));
    }
    return wishes;
  }

  private List<Proposing.Wish> best(
      Caller caller, String programme, String requirement, int most, List<Eligibility> asked) {
    EnumSet<Eligibility> eligibilities =
        asked.isEmpty() ? EnumSet.of(Eligibility.ELIGIBLE) : EnumSet.copyOf(asked);
    Candidates candidates = matching.candidates(caller, programme, requirement);
    return candidates.pairings().stream()
        .filter(pairing -> eligibilities.contains(pairing.eligibility()))
        .filter(pairing -> !hasOpenMatch(candidates.standings(), pairing))
        .limit(most)
        .map(pairing -> new Proposing.Wish(pairing.supplier(), "/best", null))
        .toList();
  }

  private static boolean hasOpenMatch(PairStandings standings, Pairing pairing) {
    MatchReference match = standings.match(pairing);
    return match != null && match.state() != MatchState.CLOSED;
  }

  /** One page of matches, the oldest first. */
  @Transactional
  public Page<Match> list(Caller caller, String programme, Narrowing narrowing, PageQuery query) {
    UUID programmeId = programmes.require(caller, programme);
    Filter filter =
        new Filter()
            .and("e.state = :state", "state", narrowing.state())
            .and(
                "e.requirementId = :requirement",
                "requirement",
                requirementId(caller, programme, narrowing))
            .and("e.supplierId = :supplier", "supplier", supplierId(caller, programme, narrowing))
            .and("e.buyerExternalId = :buyer", "buyer", buyer(caller, programme, narrowing))
            .and("e.updatedAt >= :since", "since", narrowing.updatedSince());
    if (narrowing.standing() != null) {
      filter.and(
          narrowing.standing() == Standing.OPEN ? "e.state <> :closed" : "e.state = :closed",
          "closed",
          MatchState.CLOSED);
    }
    Page<MatchEntity> page = matches.page(programmeId, filter, query);
    return new Page<>(views.ofList(caller, programme, page.items()), page.next());
  }

  private @Nullable UUID requirementId(Caller caller, String programme, Narrowing narrowing) {
    return narrowing.requirement() == null
        ? null
        : requirements.get(caller, programme, narrowing.requirement()).content().id();
  }

  private @Nullable UUID supplierId(Caller caller, String programme, Narrowing narrowing) {
    return narrowing.supplier() == null
        ? null
        : suppliers.get(caller, programme, narrowing.supplier()).content().id();
  }

  private @Nullable String buyer(Caller caller, String programme, Narrowing narrowing) {
    return narrowing.buyer() == null
        ? null
        : buyers.get(caller, programme, narrowing.buyer()).content().externalId();
  }

  /** A match with its history, its answers and its feedback. */
  @Transactional
  public Versioned<Match> get(Caller caller, String programme, String reference) {
    return versioned(caller, programme, require(caller, programme, reference));
  }

  /**
   * Deletes a match that nothing has become of yet.
   *
   * @throws ProblemException {@code wrong-state} if it was moved or answered already
   */
  @Transactional
  public void delete(Caller caller, String programme, String reference, @Nullable String ifMatch) {
    MatchEntity match = require(caller, programme, reference);
    Version.require(ifMatch, match.version);
    if (match.moves > 1 || match.statements > 0) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "The match has a history, which is kept; close it with the reason ENTERED_IN_ERROR if it"
              + " should never have been.");
    }
    matches.delete(match);
    matches.flush();
  }

  MatchEntity require(Caller caller, String programme, String reference) {
    return matches.require(programmes.require(caller, programme), reference);
  }

  /** After what is pending was written, so that the version is the one others see. */
  Versioned<Match> versioned(Caller caller, String programme, MatchEntity match) {
    matches.flush();
    return new Versioned<>(views.ofOne(caller, programme, match), match.version);
  }
}
