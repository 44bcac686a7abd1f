package org.linkwright.matching;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.fit.Eligibility;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Buyers;
import org.linkwright.registry.Programmes;
import org.linkwright.registry.Requirement;

/**
 * Rates the suppliers in memory for many requirements at once, in a number of queries that does not
 * grow with them. Pairs that were declined, with nothing changed since, are left out.
 */
@ApplicationScoped
public class RatedPairs {

  private final Programmes programmes;
  private final Buyers buyers;
  private final CurrentTerms terms;
  private final DeclinedPairs pairs;
  private final SupplierBases bases;

  RatedPairs(
      Programmes programmes,
      Buyers buyers,
      CurrentTerms terms,
      DeclinedPairs pairs,
      SupplierBases bases) {
    this.programmes = programmes;
    this.buyers = buyers;
    this.terms = terms;
    this.pairs = pairs;
    this.bases = bases;
  }

  /**
   * The best pairs of each requirement.
   *
   * @param requirements of the programme; those without a classification have no pairs
   * @param eligibilities those that come into question; empty for all
   * @param best how many of each requirement at the most, 1 or more
   * @param besides suppliers whose pairs are told beyond that, too
   * @return by requirement as they were given, the best first
   */
  public List<RatedPair> best(
      Caller caller,
      String programme,
      List<Requirement> requirements,
      Set<Eligibility> eligibilities,
      int best,
      Set<UUID> besides) {
    SupplierFilter filter = SupplierFilter.of(eligibilities);
    return rate(caller, programme, requirements, rated -> shown(rated, filter, best, besides));
  }

  /**
   * Which pairs of certain suppliers could be proposed today, well or badly.
   *
   * @param requirements of the programme; those without a classification have no pairs
   */
  public List<RatedPair> of(
      Caller caller, String programme, List<Requirement> requirements, Set<UUID> suppliers) {
    return rate(
        caller,
        programme,
        requirements,
        rated -> ofSuppliers(rated, SupplierFilter.ALL, suppliers));
  }

  private List<RatedPair> rate(
      Caller caller,
      String programme,
      List<Requirement> requirements,
      Function<RatedSuppliers, List<RatedSuppliers.Rated>> choice) {
    UUID programmeId = programmes.require(caller, programme);
    Map<String, Buyer> whose = buyers.of(caller, programme, requirements);
    Terms today = terms.of(caller, programme, requirements);
    PairStandings standings = pairs.ofProgramme(programmeId);
    SupplierBase base = bases.of(programmeId);
    return requirements.parallelStream()
        .flatMap(requirement -> Optional.ofNullable(asked(requirement, whose, today)).stream())
        .flatMap(
            asked ->
                choice.apply(proposable(asked, base, standings)).stream()
                    .map(one -> new RatedPair(asked, one.supplier(), one.rating())))
        .toList();
  }

  private static RatedSuppliers proposable(
      AskedRequirement asked, SupplierBase base, PairStandings standings) {
    UUID requirement = requireNonNull(asked.requirement().id());
    return asked.rate(base).without(standings.declinedFor(requirement));
  }

  private static List<RatedSuppliers.Rated> shown(
      RatedSuppliers rated, SupplierFilter filter, int best, Set<UUID> besides) {
    List<RatedSuppliers.Rated> shown = new ArrayList<>();
    Set<UUID> further = new HashSet<>(besides);
    for (RatedSuppliers.Ranked one : rated.part(filter, ShortlistOrder.SCORE, 0, best).entries()) {
      shown.add(new RatedSuppliers.Rated(one.supplier(), one.rating()));
      further.remove(one.supplier().id());
    }
    shown.addAll(ofSuppliers(rated, filter, further));
    return shown;
  }

  private static List<RatedSuppliers.Rated> ofSuppliers(
      RatedSuppliers rated, SupplierFilter filter, Set<UUID> suppliers) {
    return suppliers.isEmpty()
        ? List.of()
        : rated.all().stream()
            .filter(one -> suppliers.contains(one.supplier().id()))
            .filter(one -> filter.shows(one.supplier(), one.rating()))
            .sorted(RatedSuppliers.BEST_FIRST)
            .toList();
  }

  private static @Nullable AskedRequirement asked(
      Requirement requirement, Map<String, Buyer> whose, Terms today) {
    String buyer = requirement.buyer();
    return AskedRequirement.of(requirement, buyer == null ? null : whose.get(buyer), today);
  }
}
