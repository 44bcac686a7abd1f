package org.linkwright.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linkwright.fit.ClassificationCode;
import org.linkwright.fit.Condition;
import org.linkwright.fit.Criterion;
import org.linkwright.fit.Eligibility;
import org.linkwright.fit.Fit;
import org.linkwright.fit.FitEvaluator;
import org.linkwright.fit.FitRules;
import org.linkwright.fit.Importance;
import org.linkwright.fit.Screening;
import org.linkwright.registry.Classification;
import org.linkwright.registry.CrosswalkIndex;
import org.linkwright.registry.CrosswalkLines;
import org.linkwright.registry.MappingKind;
import org.linkwright.registry.StoredSupplier;
import org.linkwright.registry.Taxonomies;

/** Who serves a pool of wiring (273) and wires (2732): whoever serves both. */
class DemandJudgeTest {

  private static final Taxonomies TAXONOMIES = Taxonomies.shipped();
  private static final SupplierBase BASE = new SupplierBase(new Screening());

  @Test
  void aCapabilityServesThePoolIfItMatchesEveryCode() {
    assertThat(fit(days(9), offer("ISIC4", "2732", 5))).isPresent();
    assertThat(fit(days(9), offer("ISIC4", "27", 5))).isPresent();
    assertThat(fit(days(9), offer("ISIC4", "2731", 5))).as("within 273 but not 2732").isEmpty();
    assertThat(fit(days(9), offer("ISIC4", "2220", 5))).isEmpty();
    assertThat(fit(days(9))).as("nothing is offered").isEmpty();
  }

  @Test
  void onlyByCapabilitiesThatServeAllOfItASupplierIsJudged() {
    String quick = offer("ISIC4", "2731", 5);
    String slow = offer("ISIC4", "2732", 12);

    assertThat(fit(days(9), quick, slow))
        .hasValueSatisfying(
            fit -> {
              assertThat(fit.eligibility()).isEqualTo(Eligibility.NEAR_MISS);
              assertThat(fit.capabilityId()).isEqualTo("/capabilities/1");
            });
  }

  @Test
  void whoMissesMoreThanANearMissMayIsNotCounted() {
    List<Criterion> four =
        List.of("a", "b", "c", "d").stream()
            .map(name -> must(name, new Condition.MastersProcess(name)))
            .toList();

    assertThat(fit(four.subList(0, 3), offer("ISIC4", "2732", 5))).isPresent();
    assertThat(fit(four, offer("ISIC4", "2732", 5))).isEmpty();
  }

  @Test
  void aCrosswalkLeadsToSuppliersOfAnotherTaxonomy() {
    CrosswalkIndex lines =
        CrosswalkLines.of(
            new Classification("ISIC4", "2732"),
            new Classification("CPV", "31000000"),
            MappingKind.EXACT);

    assertThat(fit(CrosswalkIndex.none(), days(9), offer("CPV", "31000000", 5))).isEmpty();
    assertThat(fit(lines, days(9), offer("CPV", "31000000", 5))).isPresent();
  }

  private static List<Criterion> days(int most) {
    return List.of(must("days", new Condition.LeadTimeAtMost(most)));
  }

  private static Criterion must(String id, Condition condition) {
    return new Criterion(id, Importance.mandatory(), condition);
  }

  private static String offer(String scheme, String code, int days) {
    return "{'classification': {'scheme': '%s', 'code': '%s'}, 'leadTimeDays': %d}"
        .formatted(scheme, code, days);
  }

  private static Optional<Fit> fit(List<Criterion> criteria, String... capabilities) {
    return fit(CrosswalkIndex.none(), criteria, capabilities);
  }

  private static Optional<Fit> fit(
      CrosswalkIndex crosswalks, List<Criterion> criteria, String... capabilities) {
    Terms terms =
        new Terms(
            1,
            new FitEvaluator(
                new TaxonomyClassification(TAXONOMIES, crosswalks),
                FitRules.standard(),
                LocalDate.of(2026, 11, 22)),
            new RatesOfDays(Map.of()),
            TAXONOMIES,
            crosswalks);
    DemandPool pool =
        new DemandPool(
            new ClassificationCode("ISIC4", "273"),
            3,
            List.of(
                DemandPoolingTest.demand("R-1", "B-1", "273"),
                DemandPoolingTest.demand("R-2", "B-2", "2732")));
    String offered = ", 'capabilities': [" + String.join(", ", capabilities) + "]";
    KnownSupplier supplier =
        BASE.known(new StoredSupplier(new UUID(0, 1), 1, Registered.supplier(offered)));
    return new DemandJudge(BASE, terms, pool, criteria).judge(supplier);
  }
}
