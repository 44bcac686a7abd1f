package org.linkwright.matching;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.linkwright.access.Caller;
import org.linkwright.fit.ClassificationCode;
import org.linkwright.fit.Eligibility;
import org.linkwright.fit.Fit;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Buyers;
import org.linkwright.registry.Classification;
import org.linkwright.registry.Programmes;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Requirements;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.Suppliers;
import org.linkwright.registry.Taxonomies;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;
import org.linkwright.shared.ProblemException;

/**
 * Pools the open requirements of a programme's buyers, by the rules of {@code docs/groups.md}. The
 * number of queries grows with the codes that are pooled and with the pages of open requirements,
 * not with requirements or suppliers.
 */
@ApplicationScoped
public class CombinedDemands {

  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final int REQUIREMENTS_AT_ONCE = 200;

  private final Requirements requirements;
  private final Buyers buyers;
  private final Suppliers suppliers;
  private final Programmes programmes;
  private final Taxonomies taxonomies;
  private final TaxonomyClassification classification;

  CombinedDemands(
      Requirements requirements,
      Buyers buyers,
      Suppliers suppliers,
      Programmes programmes,
      Taxonomies taxonomies) {
    this.requirements = requirements;
    this.buyers = buyers;
    this.suppliers = suppliers;
    this.programmes = programmes;
    this.taxonomies = taxonomies;
    this.classification = new TaxonomyClassification(taxonomies);
  }

  /**
   * The combined demands, what is worth most uncovered first.
   *
   * @param minimumBuyers 2 or more
   */
  @Transactional
  public Page<CombinedDemand> list(
      Caller caller, String programme, int minimumBuyers, PageQuery page) {
    Map<String, Requirement> open = open(caller, programme);
    Map<String, Buyer> whose = buyers(caller, programme, open.values());
    List<DemandPool> pools =
        new DemandPooling(classification, minimumBuyers)
            .pools(open.values().stream().map(CombinedDemands::demand).toList());
    List<CoveredPool> covered =
        covered(caller, programme, pools, whose).stream()
            .sorted(CoveredPool.mostUncoveredFirst(currency(caller, programme, pools)))
            .toList();
    return page.page(after(covered, page), CoveredPool::id)
        .map(pool -> new CombinedDemandTelling(pool, taxonomies, open, whose).tell());
  }

  /** By external id; a market segment's are not those of a buyer, and stay out. */
  private Map<String, Requirement> open(Caller caller, String programme) {
    Requirements.Narrowing narrowing =
        new Requirements.Narrowing(null, null, Requirement.Status.OPEN, null, null, null);
    PageQuery query = new PageQuery();
    query.limit = REQUIREMENTS_AT_ONCE;
    Map<String, Requirement> open = new TreeMap<>();
    do {
      Page<Requirement> part = requirements.list(caller, programme, narrowing, query);
      part.items().stream()
          .filter(one -> one.buyer() != null && one.classification() != null)
          .forEach(one -> open.put(one.externalId(), one));
      query.cursor = part.next();
    } while (query.cursor != null);
    return open;
  }

  private Map<String, Buyer> buyers(
      Caller caller, String programme, Collection<Requirement> requirements) {
    List<String> names =
        requirements.stream().map(Requirement::buyer).filter(Objects::nonNull).distinct().toList();
    return buyers.byExternalId(caller, programme, names).stream()
        .collect(toMap(Buyer::externalId, Function.identity()));
  }

  private static Demand demand(Requirement requirement) {
    return new Demand(
        FactsOfRequirement.of(requirement),
        requireNonNull(requirement.buyer()),
        requirement.endDate(),
        requirement.value() == null ? null : FactValues.money(requirement.value()));
  }

  private List<CoveredPool> covered(
      Caller caller, String programme, List<DemandPool> pools, Map<String, Buyer> whose) {
    Map<ClassificationCode, List<DemandPool>> byCode = new LinkedHashMap<>();
    pools.forEach(
        pool -> byCode.computeIfAbsent(pool.code(), any -> new ArrayList<>()).add(pool));
    List<CoveredPool> covered = new ArrayList<>();
    byCode.forEach(
        (code, ofCode) -> {
          List<Supplier> offering =
              suppliers.candidates(
                  caller, programme, new Classification(code.scheme(), code.code()));
          ofCode.forEach(pool -> covered.add(covered(pool, offering, whose)));
        });
    return covered;
  }

  private CoveredPool covered(
      DemandPool pool, List<Supplier> offering, Map<String, Buyer> whose) {
    CombinedCriteria criteria = CombinedCriteria.of(pool);
    DemandJudge judge = new DemandJudge(classification, pool, criteria.judged());
    List<Buyer> asking =
        pool.buyers().stream().map(whose::get).filter(Objects::nonNull).toList();
    DemandCoverage coverage = DemandCoverage.NONE;
    for (Supplier supplier : offering) {
      Fit fit = judge.judge(FactsOfSupplier.of(supplier)).orElse(null);
      if (fit != null
          && fit.eligibility() != Eligibility.INELIGIBLE
          && asking.stream().noneMatch(buyer -> OwnFirm.isSame(buyer, supplier))) {
        BigDecimal free = free(pool, supplier, fit);
        coverage =
            fit.eligibility() == Eligibility.ELIGIBLE
                ? coverage.withEligible(free)
                : coverage.withNearMiss(free);
      }
    }
    return new CoveredPool(pool, criteria, coverage);
  }

  private static BigDecimal free(DemandPool pool, Supplier supplier, Fit fit) {
    return pool.unit() == null || fit.capabilityId() == null
        ? BigDecimal.ZERO
        : YearlyQuantity.free(
            FactsOfSupplier.capability(supplier, fit.capabilityId()), pool.unit());
  }

  /** The programme's own currency, or else the one in which most demands state their value. */
  private String currency(Caller caller, String programme, List<DemandPool> pools) {
    String own = programmes.get(caller, programme).content().currency();
    if (own != null) {
      return own;
    }
    Map<String, Integer> stated = new TreeMap<>();
    pools.stream()
        .flatMap(pool -> pool.demands().stream())
        .filter(demand -> demand.value() != null)
        .forEach(
            demand ->
                stated.merge(
                    requireNonNull(demand.value()).currency().getCurrencyCode(), 1, Integer::sum));
    return stated.entrySet().stream()
        .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
        .map(Map.Entry::getKey)
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
