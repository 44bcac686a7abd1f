package org.linkwright.matching;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.linkwright.access.Caller;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Buyers;
import org.linkwright.registry.Capability;
import org.linkwright.registry.Programmes;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Requirements;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.Suppliers;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

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
  private final CurrentTerms terms;
  private final DeclinedPairs declinedPairs;
  private final Programmes programmes;

  Matching(
      Suppliers suppliers,
      Buyers buyers,
      Requirements requirements,
      CurrentTerms terms,
      DeclinedPairs declinedPairs,
      Programmes programmes) {
    this.suppliers = suppliers;
    this.buyers = buyers;
    this.requirements = requirements;
    this.terms = terms;
    this.declinedPairs = declinedPairs;
    this.programmes = programmes;
  }

  /** The open requirements for a supplier, ranked. */
  @Transactional
  public Opportunities opportunities(
      Caller caller, String programme, String supplier, RankingPart part) {
    return Opportunities.of(openRequirements(caller, programme, supplier, part.declined()), part);
  }

  /** The fit of one pair, whatever the supplier offers. */
  @Transactional
  public PairFit fit(Caller caller, String programme, String requirement, String supplier) {
    return PairFit.of(pairing(caller, programme, requirement, supplier));
  }

  /** A requirement with all suppliers that could be proposed. */
  @Transactional
  public Candidates candidates(Caller caller, String programme, String requirement) {
    Requirement needed = requirements.get(caller, programme, requirement).content();
    Buyer buyer = buyers.of(caller, programme, needed);
    if (needed.classification() == null) {
      return new Candidates(
          needed,
          buyer,
          List.of(),
          PairStandings.NONE,
          terms.of(caller, programme, List.of()).rulesVersion());
    }
    Judging judging = judging(caller, programme, List.of(needed));
    List<Pairing> pairings =
        suppliers.candidates(caller, programme, needed.classification()).stream()
            .filter(supplier -> !OwnFirm.isSame(buyer, supplier))
            .map(supplier -> judging.of(needed, buyer, supplier))
            .filter(Pairing::isMatch)
            .sorted(Pairing.BEST_FIRST)
            .toList();
    PairStandings standings =
        declinedPairs.ofRequirement(
            programmes.require(caller, programme), requireNonNull(needed.id()));
    return new Candidates(
        needed,
        buyer,
        standings.shown(pairings, DeclinedChoice.EXCLUDE),
        standings,
        judging.rulesVersion());
  }

  /** A supplier with all open requirements that it could be proposed for. */
  @Transactional
  public OpenRequirements openRequirements(Caller caller, String programme, String supplier) {
    return openRequirements(caller, programme, supplier, DeclinedChoice.EXCLUDE);
  }

  private OpenRequirements openRequirements(
      Caller caller, String programme, String supplier, DeclinedChoice declined) {
    Supplier offering = suppliers.get(caller, programme, supplier).content();
    List<Requirement> open =
        requirements.openFor(
            caller,
            programme,
            offering.capabilities().stream().map(Capability::classification).distinct().toList());
    Map<String, Buyer> whose = buyers.of(caller, programme, open);
    Judging judging = judging(caller, programme, open);
    List<Pairing> pairings =
        open.stream()
            .map(requirement -> judging.of(requirement, Buyers.of(requirement, whose), offering))
            .filter(pairing -> pairing.isMatch() && !pairing.isOwnFirm())
            .sorted(Pairing.BEST_FIRST)
            .toList();
    PairStandings standings =
        declinedPairs.ofSupplier(
            programmes.require(caller, programme), requireNonNull(offering.id()));
    return new OpenRequirements(
        offering,
        standings.shown(pairings, declined),
        standings,
        standings.countDeclined(pairings),
        judging.rulesVersion());
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
        .of(needed, buyers.of(caller, programme, needed), offering);
  }

  /** What judges pairs of these requirements, with everything read at once. */
  Judging judging(Caller caller, String programme, List<Requirement> requirements) {
    return new Judging(terms.of(caller, programme, requirements));
  }
}
