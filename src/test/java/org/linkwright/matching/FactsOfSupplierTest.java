package org.linkwright.matching;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwright.matching.Registered.supplier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linkwright.fit.AttributeValue;
import org.linkwright.fit.CapabilityFacts;
import org.linkwright.fit.CertificateFacts;
import org.linkwright.fit.ClassificationCode;
import org.linkwright.fit.CriterionKind;
import org.linkwright.fit.GeoPoint;
import org.linkwright.fit.Language;
import org.linkwright.fit.PriceRange;
import org.linkwright.fit.Provenance;
import org.linkwright.fit.Region;
import org.linkwright.fit.SiteFacts;
import org.linkwright.fit.Standard;
import org.linkwright.fit.SupplierFacts;
import org.linkwright.registry.Supplier;
import org.linkwright.shared.MaturityDimension;
import org.linkwright.shared.Money;
import org.linkwright.shared.Period;
import org.linkwright.shared.Rate;
import org.linkwright.shared.UnitOfMeasure;
import org.linkwright.shared.VerificationLevel;

class FactsOfSupplierTest {

  private static final Map<CriterionKind, Provenance> NOTHING_KNOWN =
      Stream.of(
              CriterionKind.CLASSIFICATION,
              CriterionKind.PROCESS,
              CriterionKind.CAPACITY,
              CriterionKind.LEAD_TIME,
              CriterionKind.PRICE_CEILING,
              CriterionKind.DELIVERY_REGION)
          .collect(toMap(kind -> kind, kind -> Provenance.UNKNOWN));

  @Test
  void aSupplierGoesByItsExternalId() {
    assertThat(FactsOfSupplier.of(supplier("")).id()).isEqualTo("S-1");
  }

  @Test
  void whatIsNotStatedStaysUnknown() {
    SupplierFacts facts =
        FactsOfSupplier.of(
            supplier(
                ", 'capabilities': [{'classification': {'scheme': 'ISIC4', 'code': '2220'}}],"
                    + " 'maturity': {}"));

    assertThat(facts.capabilities())
        .containsExactly(
            new CapabilityFacts(
                "/capabilities/0",
                new ClassificationCode("ISIC4", "2220"),
                Set.of(),
                null,
                null,
                null,
                Set.of(),
                List.of(),
                Set.of(),
                NOTHING_KNOWN));
    assertThat(facts.certificates()).isEmpty();
    assertThat(facts.maturity()).isEmpty();
    assertThat(facts.languages()).isEmpty();
    assertThat(facts.annualTurnover()).isNull();
    assertThat(facts.inBusinessSince()).isNull();
  }

  @Test
  void aCapabilityKeepsAllThatIsSaidOfIt() {
    SupplierFacts facts =
        FactsOfSupplier.of(
            supplier(
                """
                , 'capabilities': [{
                  'classification': {'scheme': 'ISIC4', 'code': '2220'},
                  'processes': ['overmoulding', 'injection-moulding', 'overmoulding'],
                  'capacity': {'value': 1.5, 'unit': 'MIL', 'period': 'WEEK'},
                  'leadTimeDays': 0,
                  'price': {'minimum': 0.2, 'maximum': 0.9, 'currency': 'EUR', 'per': 'KGM'},
                  'deliveryRegions': ['CZ', 'DE-BY']}]
                """));

    assertThat(facts.capabilities())
        .containsExactly(
            new CapabilityFacts(
                "/capabilities/0",
                new ClassificationCode("ISIC4", "2220"),
                Set.of("injection-moulding", "overmoulding"),
                new Rate(
                    new org.linkwright.shared.Quantity(
                        new BigDecimal("1.5"), UnitOfMeasure.THOUSAND),
                    Period.WEEK),
                0,
                new PriceRange(
                    Money.of(new BigDecimal("0.2"), "EUR"),
                    Money.of(new BigDecimal("0.9"), "EUR"),
                    UnitOfMeasure.KILOGRAM),
                Set.of(new Region("CZ"), new Region("DE-BY")),
                List.of(),
                Set.of("injection", "moulding", "overmoulding"),
                NOTHING_KNOWN));
  }

  @Test
  void aCertificateGoesByItsPlaceInTheProfile() {
    SupplierFacts facts =
        FactsOfSupplier.of(
            supplier(
                """
                , 'certificates': [
                  {'standard': 'ISO 14001', 'verification': 'CLAIMED'},
                  {'standard': 'ISO 9001', 'version': '2015', 'validFrom': '2025-03-01',
                   'validUntil': '2028-02-28', 'verification': 'VERIFIED'}]
                """));

    assertThat(facts.certificates())
        .containsExactly(
            new CertificateFacts(
                "/certificates/0",
                Standard.of("ISO 14001"),
                null,
                null,
                VerificationLevel.CLAIMED,
                null),
            new CertificateFacts(
                "/certificates/1",
                new Standard("ISO 9001", "2015"),
                LocalDate.of(2025, 3, 1),
                LocalDate.of(2028, 2, 28),
                VerificationLevel.VERIFIED,
                null));
  }

  @Test
  void aFirmOfWhichOnlyTheYearIsKnownWasFoundedOnItsLastDay() {
    assertThat(FactsOfSupplier.of(supplier(", 'foundedYear': 1996")).inBusinessSince())
        .isEqualTo(LocalDate.of(1996, 12, 31));
  }

  @Test
  void theFirmAsAWholeIsCarriedOver() {
    SupplierFacts facts =
        FactsOfSupplier.of(
            supplier(
                """
                , 'turnover': {'amount': 7200000, 'currency': 'CZK'}, 'languages': ['cs', 'en-GB'],
                  'maturity': {'strategicIntent': 2, 'linkages': 3}
                """));

    assertThat(facts.annualTurnover()).isEqualTo(Money.of(7_200_000, "CZK"));
    assertThat(facts.languages())
        .containsExactlyInAnyOrder(new Language("cs"), new Language("en-GB"));
    assertThat(facts.maturity())
        .isEqualTo(Map.of(MaturityDimension.STRATEGIC_INTENT, 2, MaturityDimension.LINKAGES, 3));
  }

  @Test
  void distancesAreMeasuredFromTheSiteOfTheCapabilityOrElseFromAnyWhosePlaceIsKnown() {
    SupplierFacts facts =
        FactsOfSupplier.of(
            supplier(
                """
                , 'sites': [
                  {'id': 'office', 'name': 'Office'},
                  {'id': 'brno', 'name': 'Brno plant',
                   'location': {'latitude': 49.2, 'longitude': 16.6},
                   'provenance': {'confirmedOn': '2026-09-30', 'verification': 'VERIFIED'}},
                  {'id': 'shed', 'name': 'Shed',
                   'location': {'latitude': 50, 'longitude': 15}}],
                  'capabilities': [
                  {'classification': {'scheme': 'ISIC4', 'code': '2220'}, 'site': 'brno'},
                  {'classification': {'scheme': 'ISIC4', 'code': '2220'}, 'site': 'office'},
                  {'classification': {'scheme': 'ISIC4', 'code': '2220'}}]
                """));

    assertThat(facts.capabilities().get(0).sites())
        .containsExactly(
            new SiteFacts(
                "/sites/1",
                "Brno plant",
                new GeoPoint(49.2, 16.6),
                new Provenance(VerificationLevel.VERIFIED, LocalDate.of(2026, 9, 30))));
    assertThat(facts.capabilities().get(1).sites()).isEmpty();
    assertThat(facts.capabilities().get(2).sites())
        .extracting(SiteFacts::id)
        .containsExactly("/sites/1", "/sites/2");
  }

  @Test
  void provenanceIsTakenFromAsFarInAsTheProfileSaysIt() {
    SupplierFacts facts =
        FactsOfSupplier.of(
            supplier(
                """
                , 'verification': 'DOCUMENTED', 'provenance': {'confirmedOn': '2026-01-15'},
                  'languages': ['cs'], 'attributes': {'a/b': 1, 'c': 2},
                  'turnoverByYear': [
                    {'year': 2024, 'amount': 1, 'currency': 'EUR'},
                    {'year': 2025, 'amount': 2, 'currency': 'EUR',
                     'provenance': {'verification': 'VERIFIED'}}],
                  'certificates': [{'standard': 'ISO 9001', 'verification': 'CLAIMED',
                    'provenance': {'confirmedOn': '2026-05-01'}}],
                  'capabilities': [{'classification': {'scheme': 'ISIC4', 'code': '2220'},
                    'leadTimeDays': 5, 'provenance': {'verification': 'CLAIMED'}}],
                  'provenanceByFact': {
                    '/capabilities/0/leadTimeDays': {'confirmedOn': '2026-09-30'},
                    '/attributes/a~1b': {'verification': 'VERIFIED'}}
                """));
    LocalDate january = LocalDate.of(2026, 1, 15);

    assertThat(facts.capabilities().get(0).provenance())
        .containsEntry(
            CriterionKind.LEAD_TIME,
            new Provenance(VerificationLevel.CLAIMED, LocalDate.of(2026, 9, 30)))
        .containsEntry(
            CriterionKind.CLASSIFICATION, new Provenance(VerificationLevel.CLAIMED, january));
    assertThat(facts.provenance())
        .containsEntry(
            CriterionKind.LANGUAGE, new Provenance(VerificationLevel.DOCUMENTED, january))
        .containsEntry(
            CriterionKind.MINIMUM_TURNOVER, new Provenance(VerificationLevel.VERIFIED, january));
    assertThat(facts.attributeProvenance())
        .containsEntry("ab", new Provenance(VerificationLevel.VERIFIED, january))
        .containsEntry("c", new Provenance(VerificationLevel.DOCUMENTED, january));
    assertThat(facts.certificates().get(0).confirmedOn()).isEqualTo(LocalDate.of(2026, 5, 1));
  }

  @Test
  void attributesKeepTheirType() {
    SupplierFacts facts =
        FactsOfSupplier.of(
            supplier(", 'attributes': {'class': 7, 'area': 1.5, 'esd': false, 'cad': 'STEP'}"));

    assertThat(facts.attribute("class"))
        .isEqualTo(new AttributeValue.NumberValue(BigDecimal.valueOf(7)));
    assertThat(facts.attribute("area"))
        .isEqualTo(new AttributeValue.NumberValue(new BigDecimal("1.5")));
    assertThat(facts.attribute("esd")).isEqualTo(new AttributeValue.BooleanValue(false));
    assertThat(facts.attribute("cad")).isEqualTo(new AttributeValue.TextValue("STEP"));
  }

  @Test
  void anAttributeWithoutAWordInItStatesNothing() {
    assertThat(FactsOfSupplier.of(supplier(", 'attributes': {'cad': ' '}")).attribute("cad"))
        .isNull();
  }

  @Test
  void aCapabilityIsFoundAgainByItsPointer() {
    Supplier supplier =
        supplier(
            ", 'capabilities': [{'classification': {'scheme': 'ISIC4', 'code': '2220'}},"
                + " {'classification': {'scheme': 'ISIC4', 'code': '2610'}}]");

    assertThat(FactsOfSupplier.capability(supplier, "/capabilities/1").classification().code())
        .isEqualTo("2610");
  }
}
