package org.linkwright.matching;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.linkwright.access.Caller;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Buyers;
import org.linkwright.registry.MoneyAmount;
import org.linkwright.registry.Programmes;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Requirements;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;
import org.linkwright.shared.ProblemException;

/**
 * Pools the open requirements of a programme's buyers, by the rules of {@code docs/groups.md}. What
 * suppliers have for a pool is judged from memory, as for {@link Shortlists}.
 */
@ApplicationScoped
public class CombinedDemands {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final Requirements requirements;
  private final Buyers buyers;
  private final Programmes programmes;
  private final CurrentTerms terms;
  private final SupplierBases bases;

  CombinedDemands(
      Requirements requirements,
      Buyers buyers,
      Programmes programmes,
      CurrentTerms terms,
      SupplierBases bases) {
    this.requirements = requirements;
    this.buyers = buyers;
    this.programmes = programmes;
    this.terms = terms;
    this.bases = bases;
  }

  /**
   * The combined demands, what is worth most uncovered first.
   *
   * @param minimumBuyers 2 or more
   */
  public Page<CombinedDemand> list(
      Caller caller, String programme, int minimumBuyers, PageQuery page) {
    UUID programmeId = programmes.require(caller, programme);
    Map<String, Requirement> open = open(caller, programme);
    Map<String, Buyer> whose = buyers.of(caller, programme, open.values());
    Terms today = terms.of(caller, programme, open.values());
    List<DemandPool> pools =
        new DemandPooling(
                new TaxonomyClassification(today.taxonomies(), today.crosswalks()), minimumBuyers)
            .pools(open.values().stream().map(one -> demand(one, today)).toList());
    DemandJudge judge = new DemandJudge(bases.of(programmeId), today, identifiers(whose));
    List<CoveredPool> covered =
        judge.covered(pools).stream()
            .sorted(CoveredPool.mostUncoveredFirst(currency(caller, programme, pools)))
            .toList();
    return page.page(after(covered, page), CoveredPool::id)
        .map(pool -> new CombinedDemandTelling(pool, today.taxonomies(), open, whose).tell());
  }

  /** By external id; a market segment's are not those of a buyer, and stay out. */
  private Map<String, Requirement> open(Caller caller, String programme) {
    return requirements.open(caller, programme).stream()
        .filter(one -> one.buyer() != null && one.classification() != null)
        .collect(
            toMap(Requirement::externalId, Function.identity(), (one, other) -> one, TreeMap::new));
  }

  private static Demand demand(Requirement requirement, Terms today) {
    return new Demand(
        today.facts(requirement),
        requireNonNull(requirement.buyer()),
        requirement.value() == null ? null : FactValues.money(requirement.value()));
  }

  /** Identifiers of each buyer, by external id, as {@link OwnFirm} compares them. */
  private static Map<String, Set<String>> identifiers(Map<String, Buyer> buyers) {
    return buyers.values().stream().collect(toMap(Buyer::externalId, OwnFirm::compared));
  }

  /** The programme's own currency, or else the one in which most demands state their value. */
  private String currency(Caller caller, String programme, List<DemandPool> pools) {
    String own = programmes.get(caller, programme).content().currency();
    if (own != null) {
      return own;
    }
    return MoneyAmount.usualCurrency(
            pools.stream()
                .flatMap(pool -> pool.demands().stream())
                .map(Demand::value)
                .filter(Objects::nonNull)
                .map(value -> value.currency().getCurrencyCode()))
        .orElse("");
  }

  /** What comes after the cursor, one more than the page takes. */
  private static List<CoveredPool> after(List<CoveredPool> all, PageQuery page) {
    UUID after = page.after();
    List<UUID> ids = all.stream().map(CoveredPool::id).toList();
    int from = after.equals(BEFORE_ALL) ? 0 : ids.indexOf(after) + 1;
    if (from == 0 && !after.equals(BEFORE_ALL)) {
      throw ProblemException.invalid(
          FieldError.parameter(
              "cursor",
              "is not a cursor of this list, or the requirements have changed since; leave it out"
                  + " to begin anew"));
    }
    return all.subList(from, Math.min(all.size(), from + page.limit + 1));
  }
}
