package org.linkwright.matching;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.fit.FitEvaluator;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Buyers;
import org.linkwright.registry.Capability;
import org.linkwright.registry.Crosswalks;
import org.linkwright.registry.ExchangeRates;
import org.linkwright.registry.Programmes;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Requirements;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.Suppliers;
import org.linkwright.registry.Taxonomies;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;
import org.linkwright.shared.Versioned;

/**
 * Holds suppliers and requirements of a programme against each other. Candidates are found by the
 * index of classifications and then judged exactly, in a number of queries that does not grow with
 * them. References are ids or external ids; one that leads nowhere is refused as not found.
 */
@ApplicationScoped
public class Matching {

  private final Suppliers suppliers;
  private final Buyers buyers;
  private final Requirements requirements;
  private final Taxonomies taxonomies;
  private final Programmes programmes;
  private final FitRulesBook rules;
  private final Crosswalks crosswalks;
  private final ExchangeRates rates;
  private final Clock clock;

  Matching(
      Suppliers suppliers,
      Buyers buyers,
      Requirements requirements,
      Taxonomies taxonomies,
      Programmes programmes,
      FitRulesBook rules,
      Crosswalks crosswalks,
      ExchangeRates rates,
      Clock clock) {
    this.suppliers = suppliers;
    this.buyers = buyers;
    this.requirements = requirements;
    this.taxonomies = taxonomies;
    this.programmes = programmes;
    this.rules = rules;
    this.crosswalks = crosswalks;
    this.rates = rates;
    this.clock = clock;
  }

  /** The suppliers for a requirement, ranked. */
  @Transactional
  public Shortlist shortlist(
      Caller caller, String programme, String requirement, RankingPart part) {
    return Shortlist.of(candidates(caller, programme, requirement), part);
  }

  /** The open requirements for a supplier, ranked. */
  @Transactional
  public Opportunities opportunities(
      Caller caller, String programme, String supplier, RankingPart part) {
    return Opportunities.of(openRequirements(caller, programme, supplier), part);
  }

  /** The fit of one pair, whatever the supplier offers. */
  @Transactional
  public PairFit fit(Caller caller, String programme, String requirement, String supplier) {
    return PairFit.of(pairing(caller, programme, requirement, supplier));
  }

  /** A requirement with all suppliers that could come into question. */
  @Transactional
  public Candidates candidates(Caller caller, String programme, String requirement) {
    Requirement needed = requirements.get(caller, programme, requirement).content();
    Buyer buyer = buyer(caller, programme, needed);
    if (needed.classification() == null) {
      return new Candidates(
          needed, buyer, List.of(), rules.get(caller, programme).version());
    }
    Judging judging = judging(caller, programme, List.of(needed));
    List<Pairing> pairings =
        suppliers.candidates(caller, programme, needed.classification()).stream()
            .filter(supplier -> !OwnFirm.isSame(buyer, supplier))
            .map(supplier -> judging.of(needed, buyer, supplier))
            .filter(Pairing::isMatch)
            .sorted(Pairing.BEST_FIRST)
            .toList();
    return new Candidates(needed, buyer, pairings, judging.rulesVersion());
  }

  /** A supplier with all open requirements that could come into question. */
  @Transactional
  public OpenRequirements openRequirements(Caller caller, String programme, String supplier) {
    Supplier offering = suppliers.get(caller, programme, supplier).content();
    List<Requirement> open =
        requirements.openFor(
            caller,
            programme,
            offering.capabilities().stream().map(Capability::classification).distinct().toList());
    Map<String, Buyer> whose = buyers(caller, programme, open);
    Judging judging = judging(caller, programme, open);
    List<Pairing> pairings =
        open.stream()
            .map(requirement -> judging.of(requirement, buyerOf(requirement, whose), offering))
            .filter(pairing -> pairing.isMatch() && !pairing.isOwnFirm())
            .sorted(Pairing.BEST_FIRST)
            .toList();
    return new OpenRequirements(offering, pairings, judging.rulesVersion());
  }

  /** One requirement and one supplier, its own firm included. */
  @Transactional
  public Pairing pairing(Caller caller, String programme, String requirement, String supplier) {
    Requirement needed = requirements.get(caller, programme, requirement).content();
    Supplier offering = suppliers.get(caller, programme, supplier).content();
    if (needed.classification() == null) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "The requirement \""
              + needed.externalId()
              + "\" has no classification, so no supplier can be held against it; give it one.");
    }
    return judging(caller, programme, List.of(needed))
        .of(needed, buyer(caller, programme, needed), offering);
  }

  /** What it takes to judge pairs of these requirements, read at once. */
  private Judging judging(Caller caller, String programme, List<Requirement> requirements) {
    Versioned<ProgrammeFitRules> inForce = rules.get(caller, programme);
    int freshnessMonths = programmes.get(caller, programme).content().freshnessMonths();
    return new Judging(
        inForce.version(),
        new FitEvaluator(new TaxonomyClassification(taxonomies, crosswalks.index()), inForce.content().rules(freshnessMonths), today()),
        RatesOfDays.of(
            rates.lastOn(
                caller,
                programme,
                requirements.stream().map(Requirement::startDate).distinct().toList())),
        taxonomies);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private @Nullable Buyer buyer(Caller caller, String programme, Requirement requirement) {
    return buyerOf(requirement, buyers(caller, programme, List.of(requirement)));
  }

  private Map<String, Buyer> buyers(
      Caller caller, String programme, List<Requirement> requirements) {
    List<String> names =
        requirements.stream().map(Requirement::buyer).filter(Objects::nonNull).distinct().toList();
    return buyers.byExternalId(caller, programme, names).stream()
        .collect(toMap(Buyer::externalId, Function.identity()));
  }

  /** Null for what no single buyer asks for. */
  private static @Nullable Buyer buyerOf(Requirement requirement, Map<String, Buyer> buyers) {
    String name = requirement.buyer();
    if (name == null) {
      return null;
    }
    Buyer buyer = buyers.get(name);
    if (buyer == null) {
      // Requirement and buyer were deleted between the two reads.
      throw ProblemException.notFound("buyer", name);
    }
    return buyer;
  }
}
