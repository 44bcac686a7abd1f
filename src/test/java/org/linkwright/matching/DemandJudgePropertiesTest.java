package org.linkwright.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.linkwright.Seeds;
import org.linkwright.fit.CapabilityFacts;
import org.linkwright.fit.ExchangeTable;
import org.linkwright.fit.Fit;
import org.linkwright.fit.FitEvaluator;
import org.linkwright.fit.RequirementFacts;
import org.linkwright.fit.Screening;
import org.linkwright.fit.SupplierFacts;
import org.linkwright.registry.StoredSupplier;
import org.linkwright.registry.Supplier;
import org.linkwright.shared.Period;
import org.linkwright.shared.Rate;
import org.linkwright.shared.UnitOfMeasure;

/** What is found by the index and in numbers is what judging every supplier in words finds. */
class DemandJudgePropertiesTest {

  private static final List<String> CODES =
      List.of("26", "261", "2610", "2610", "262", "2620", "31000000");
  private static final List<String> STANDARDS = List.of("ISO 9001", "ISO 14001");
  private static final List<String> COUNTRIES = List.of("CZ", "DE");
  private static final List<UnitOfMeasure> UNITS =
      List.of(UnitOfMeasure.parse("H87"), UnitOfMeasure.parse("DZN"));
  private static final LocalDate START = LocalDate.of(2027, 6, 1);

  @Property(tries = 300, seed = Seeds.FIXED)
  void everyPoolIsCoveredAsJudgingEverySupplierTells(@ForAll Random random) {
    Terms terms = RandomTerms.of(random);
    SupplierBase base = new SupplierBase(new Screening());
    List<Supplier> profiles = new ArrayList<>();
    for (int i = random.nextInt(25); i >= 0; i--) {
      Supplier profile = RandomProfiles.supplier(random, "S-" + i, CODES, STANDARDS, COUNTRIES);
      profiles.add(profile);
      base.put(List.of(base.known(new StoredSupplier(new UUID(0, i), 1, profile))));
    }
    List<DemandPool> pools =
        new DemandPooling(new TaxonomyClassification(terms.taxonomies(), terms.crosswalks()), 2)
            .pools(demands(random, terms));
    DemandJudge judge = new DemandJudge(base, terms, Map.of());

    List<CoveredPool> covered = judge.covered(pools);

    assertThat(covered).extracting(CoveredPool::pool).containsExactlyInAnyOrderElementsOf(pools);
    for (CoveredPool pool : covered) {
      DemandCoverage coverage = pool.coverage();
      DemandCoverage expected = plainly(pool.pool(), terms, profiles);
      Statistics.label("eligible, near misses")
          .collect(expected.eligible() > 0, expected.nearMisses() > 0);
      Statistics.label("free").collect(expected.eligibleQuantity().signum() > 0);
      assertThat(coverage.eligible()).isEqualTo(expected.eligible());
      assertThat(coverage.nearMisses()).isEqualTo(expected.nearMisses());
      assertThat(coverage.eligibleQuantity()).isEqualByComparingTo(expected.eligibleQuantity());
      assertThat(coverage.nearMissQuantity()).isEqualByComparingTo(expected.nearMissQuantity());
    }
  }

  private static List<Demand> demands(Random random, Terms terms) {
    List<Demand> demands = new ArrayList<>();
    for (int i = 2 + random.nextInt(8); i > 0; i--) {
      RequirementFacts any = terms.facts(RandomProfiles.requirement(random, CODES));
      @Nullable Rate volume =
          random.nextInt(5) == 0
              ? null
              : Rate.of(1 + random.nextInt(500), UNITS.get(random.nextInt(2)), Period.MONTH);
      demands.add(
          new Demand(
              new RequirementFacts(
                  "R-" + i,
                  any.classification(),
                  volume,
                  START.plusDays(100L * random.nextInt(3)),
                  null,
                  any.rates(),
                  any.words(),
                  any.criteria().subList(0, Math.min(2, any.criteria().size()))),
              "B-" + i,
              null));
    }
    return demands;
  }

  private static DemandCoverage plainly(DemandPool pool, Terms terms, List<Supplier> profiles) {
    RequirementFacts combined =
        new RequirementFacts(
            pool.code().text(),
            pool.code(),
            null,
            pool.from(),
            pool.until(),
            terms.rates().on(pool.from()),
            Map.of(),
            CombinedCriteria.of(pool).judged());
    DemandCoverage coverage = DemandCoverage.NONE;
    for (Supplier profile : profiles) {
      SupplierFacts facts = FactsOfSupplier.of(profile);
      List<CapabilityFacts> serving =
          facts.capabilities().stream()
              .filter(one -> servesAll(pool, facts.offering(List.of(one)), terms.evaluator()))
              .toList();
      if (!serving.isEmpty()) {
        Fit fit = terms.evaluator().evaluate(combined, facts.offering(serving));
        coverage = coverage.with(fit.eligibility(), free(pool, profile, fit));
      }
    }
    return coverage;
  }

  private static boolean servesAll(
      DemandPool pool, SupplierFacts offering, FitEvaluator evaluator) {
    return pool.demands().stream()
        .map(demand -> onlyTheCode(demand.facts()))
        .allMatch(need -> evaluator.evaluate(need, offering).capabilityId() != null);
  }

  private static RequirementFacts onlyTheCode(RequirementFacts need) {
    return new RequirementFacts(
        need.id(),
        need.classification(),
        null,
        need.start(),
        null,
        ExchangeTable.none(),
        Map.of(),
        List.of());
  }

  private static BigDecimal free(DemandPool pool, Supplier profile, Fit fit) {
    @Nullable String judgedBy = fit.capabilityId();
    @Nullable UnitOfMeasure unit = pool.unit();
    return judgedBy == null || unit == null
        ? BigDecimal.ZERO
        : Offer.of(profile).get(FactsOfSupplier.capabilityIndex(judgedBy)).perYear(unit);
  }
}
