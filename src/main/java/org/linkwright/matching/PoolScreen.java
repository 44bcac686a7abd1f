package org.linkwright.matching;

import static org.linkwright.fit.Rating.NO_CANDIDATE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.ClassificationCode;
import org.linkwright.fit.Criterion;
import org.linkwright.fit.Eligibility;
import org.linkwright.fit.Rating;
import org.linkwright.fit.RequirementFacts;
import org.linkwright.fit.Screen;
import org.linkwright.shared.UnitOfMeasure;

/**
 * A pool, ready to be held against very many suppliers: by those of their capabilities whose code
 * matches every code that is asked for, and by the strictest of the mandatory criteria, on the
 * first day on which all demands run. Safe for use by several threads.
 */
final class PoolScreen {

  private final DemandPool pool;
  private final CombinedCriteria criteria;
  private final Screen screen;
  private final Set<UUID> ownFirms;

  /**
   * @param serving the codes that match every code of the pool
   * @param base of whose suppliers some are judged
   * @param terms made for the requirements of the pool, among others
   * @param askingFirms identifiers of the buyers, as {@link OwnFirm} compares them: who has one of
   *     them does not count
   */
  PoolScreen(
      DemandPool pool,
      List<ClassificationCode> serving,
      SupplierBase base,
      Terms terms,
      Set<String> askingFirms) {
    this.pool = pool;
    this.criteria = CombinedCriteria.of(pool);
    this.screen = base.screen(combined(pool, criteria.judged(), terms), serving, terms.evaluator());
    this.ownFirms = base.identifiedBy(askingFirms);
  }

  private static RequirementFacts combined(DemandPool pool, List<Criterion> criteria, Terms terms) {
    return new RequirementFacts(
        pool.code().text(),
        pool.code(),
        null,
        pool.from(),
        pool.until(),
        terms.rates().on(pool.from()),
        Map.of(),
        criteria);
  }

  CoveredPool coveredBy(DemandCoverage coverage) {
    return new CoveredPool(pool, criteria, coverage);
  }

  /** Adds up what some suppliers have. For one thread. */
  Tally tally() {
    return new Tally();
  }

  /** What suppliers have for the pool, as far as they have been looked at. */
  final class Tally {

    private final @Nullable YearlyAmounts amounts = amounts(pool.unit());
    private DemandCoverage coverage = DemandCoverage.NONE;

    void add(KnownSupplier supplier) {
      int rating = screen.rate(supplier.screened());
      // What they could supply is looked for with those alone that cover something.
      if (rating != NO_CANDIDATE
          && Rating.eligibility(rating) != Eligibility.INELIGIBLE
          && !ownFirms.contains(supplier.id())) {
        coverage = coverage.with(Rating.eligibility(rating), free(supplier));
      }
    }

    private BigDecimal free(KnownSupplier supplier) {
      return amounts == null
          ? BigDecimal.ZERO
          : supplier.offer(screen.judgedBy(supplier.screened())).perYear(amounts);
    }

    DemandCoverage coverage() {
      return coverage;
    }
  }

  private static @Nullable YearlyAmounts amounts(@Nullable UnitOfMeasure unit) {
    return unit == null ? null : new YearlyAmounts(unit);
  }
}
