package org.linkwright.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linkwright.fit.ClassificationCode;
import org.linkwright.fit.Condition;
import org.linkwright.fit.Criterion;
import org.linkwright.fit.FitEvaluator;
import org.linkwright.fit.FitRules;
import org.linkwright.fit.Importance;
import org.linkwright.fit.Screening;
import org.linkwright.registry.Classification;
import org.linkwright.registry.CrosswalkIndex;
import org.linkwright.registry.CrosswalkLines;
import org.linkwright.registry.MappingKind;
import org.linkwright.registry.StoredSupplier;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.Taxonomies;

/** Who serves a pool of wiring (273) and wires (2732): whoever serves both. */
class DemandJudgeTest {

  private static final Taxonomies TAXONOMIES = Taxonomies.shipped();
  private static final String COVERED = "1 and 0";
  private static final String NEARLY = "0 and 1";
  private static final String NOT_COVERED = "0 and 0";

  @Test
  void aCapabilityServesThePoolIfItMatchesEveryCode() {
    assertThat(suppliers(days(9), offer("ISIC4", "2732", 5))).isEqualTo(COVERED);
    assertThat(suppliers(days(9), offer("ISIC4", "27", 5))).isEqualTo(COVERED);
    assertThat(suppliers(days(9), offer("ISIC4", "2731", 5)))
        .as("within 273 but not 2732")
        .isEqualTo(NOT_COVERED);
    assertThat(suppliers(days(9), offer("ISIC4", "2220", 5))).isEqualTo(NOT_COVERED);
    assertThat(suppliers(days(9))).as("nothing is offered").isEqualTo(NOT_COVERED);
  }

  @Test
  void onlyByCapabilitiesThatServeAllOfItASupplierIsJudged() {
    String quick = offer("ISIC4", "2731", 5, 700);
    String slow = offer("ISIC4", "2732", 12, 30);

    DemandCoverage coverage = coverage(CrosswalkIndex.none(), days(9), Set.of(), quick, slow);

    assertThat(coverage.nearMisses()).isEqualTo(1);
    assertThat(coverage.nearMissQuantity()).as("30 a month").isEqualByComparingTo("360");
    assertThat(coverage.eligible()).isZero();
  }

  @Test
  void whatIsFreeIsThatOfTheBestCapabilityAlone() {
    DemandCoverage coverage =
        coverage(
            CrosswalkIndex.none(),
            days(9),
            Set.of(),
            offer("ISIC4", "2732", 12, 700),
            offer("ISIC4", "2732", 5, 30),
            offer("ISIC4", "27", 5, 200));

    assertThat(coverage.eligible()).isEqualTo(1);
    assertThat(coverage.eligibleQuantity()).isEqualByComparingTo("360");
  }

  @Test
  void whoMissesMoreThanANearMissMayIsNotCounted() {
    List<Condition> four =
        List.of("a", "b", "c", "d").stream()
            .map(name -> (Condition) new Condition.MastersProcess(name))
            .toList();

    assertThat(suppliers(four.subList(0, 3), offer("ISIC4", "2732", 5))).isEqualTo(NEARLY);
    assertThat(suppliers(four, offer("ISIC4", "2732", 5))).isEqualTo(NOT_COVERED);
  }

  @Test
  void aCrosswalkLeadsToSuppliersOfAnotherTaxonomy() {
    CrosswalkIndex lines =
        CrosswalkLines.of(
            new Classification("ISIC4", "2732"),
            new Classification("CPV", "31000000"),
            MappingKind.EXACT);
    String abroad = offer("CPV", "31000000", 5);

    assertThat(suppliers(days(9), abroad)).isEqualTo(NOT_COVERED);
    assertThat(coverage(lines, days(9), Set.of(), abroad).eligible()).isEqualTo(1);
  }

  @Test
  void aFirmDoesNotCoverWhatItAsksForItself() {
    String capability = offer("ISIC4", "2732", 5);

    assertThat(coverage(CrosswalkIndex.none(), days(9), identifiers("J1"), capability).eligible())
        .isZero();
    assertThat(coverage(CrosswalkIndex.none(), days(9), identifiers("J2"), capability).eligible())
        .isEqualTo(1);
  }

  @Test
  void howeverManySuppliersThereAreEachCountsOnce() {
    Supplier quick = firm(List.of(offer("ISIC4", "2732", 5, 10)));
    Supplier slow = firm(List.of(offer("ISIC4", "2732", 12, 1)));
    SupplierBase base = new SupplierBase(new Screening());
    for (int i = 0; i < 4_500; i++) {
      Supplier profile = i % 3 == 0 ? quick : slow;
      base.put(List.of(base.known(new StoredSupplier(new UUID(0, i), 1, profile))));
    }

    DemandCoverage coverage = coverage(base, CrosswalkIndex.none(), days(9), Set.of());

    assertThat(coverage.eligible()).isEqualTo(1_500);
    assertThat(coverage.eligibleQuantity()).isEqualByComparingTo("180000");
    assertThat(coverage.nearMisses()).isEqualTo(3_000);
    assertThat(coverage.nearMissQuantity()).isEqualByComparingTo("36000");
  }

  private static Set<String> identifiers(String id) {
    return OwnFirm.compared(
        Registered.buyer(", 'identifiers': [{'scheme': 'RUC', 'id': '%s'}]".formatted(id)));
  }

  private static List<Condition> days(int most) {
    return List.of(new Condition.LeadTimeAtMost(most));
  }

  private static String offer(String scheme, String code, int days) {
    return offer(scheme, code, days, 1);
  }

  private static String offer(String scheme, String code, int days, int piecesAMonth) {
    return ("{'classification': {'scheme': '%s', 'code': '%s'}, 'leadTimeDays': %d,"
            + " 'capacity': {'value': %d, 'unit': 'H87', 'period': 'MONTH'}}")
        .formatted(scheme, code, days, piecesAMonth);
  }

  /** How many serve the pool, and how many nearly do. */
  private static String suppliers(List<Condition> mandatory, String... capabilities) {
    DemandCoverage coverage = coverage(CrosswalkIndex.none(), mandatory, Set.of(), capabilities);
    return coverage.eligible() + " and " + coverage.nearMisses();
  }

  /**
   * What a base with one supplier, of the identifier J1, has for the pool.
   *
   * @param askingFirm identifiers of one of the buyers
   */
  private static DemandCoverage coverage(
      CrosswalkIndex crosswalks,
      List<Condition> mandatory,
      Set<String> askingFirm,
      String... capabilities) {
    SupplierBase base = new SupplierBase(new Screening());
    Supplier profile = firm(List.of(capabilities));
    base.put(List.of(base.known(new StoredSupplier(new UUID(0, 1), 1, profile))));
    return coverage(base, crosswalks, mandatory, askingFirm);
  }

  private static DemandCoverage coverage(
      SupplierBase base,
      CrosswalkIndex crosswalks,
      List<Condition> mandatory,
      Set<String> askingFirm) {
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
                DemandPoolingTest.demand("R-1", "B-1", "273", must(mandatory)),
                DemandPoolingTest.demand("R-2", "B-2", "2732")));
    return new DemandJudge(base, terms, Map.of("B-2", askingFirm))
        .covered(List.of(pool))
        .get(0)
        .coverage();
  }

  private static Supplier firm(List<String> capabilities) {
    return Registered.supplier(
        ", 'identifiers': [{'scheme': 'RUC', 'id': 'J1'}], 'capabilities': ["
            + String.join(", ", capabilities)
            + "]");
  }

  private static List<Criterion> must(List<Condition> conditions) {
    return conditions.stream()
        .map(
            condition ->
                new Criterion(
                    "/criteria/" + conditions.indexOf(condition),
                    Importance.mandatory(),
                    condition))
        .toList();
  }
}
