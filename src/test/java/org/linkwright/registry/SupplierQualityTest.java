package org.linkwright.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwright.registry.Profiles.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.linkwright.registry.SupplierQuality.EndOfCertificate;
import org.linkwright.registry.SupplierQuality.MissingPart;
import org.linkwright.registry.SupplierQuality.StaleFact;

class SupplierQualityTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final QualityPeriod YEAR = new QualityPeriod(TODAY, 12, 90);

  /** Each is one or more parts of a complete profile. */
  private static final List<String> MEMBERS =
      List.of(
          "'country': 'CZ'",
          "'city': 'Brno'",
          "'identifiers': [{'scheme': 'VAT', 'id': 'CZ1'}]",
          "'foundedYear': 1996",
          "'website': 'https://moravia.example'",
          "'contacts': [{'name': 'Jana', 'phone': '+420541123456'}]",
          "'languages': ['cs']",
          "'employees': 85",
          "'womenPercent': 42",
          "'ownership': {'womenOwned': false}",
          "'maturity': {'linkages': 1}",
          "'exports': {'percent': 0}",
          "'referenceCustomers': [{'name': 'Nordhaven'}]",
          "'capabilities': [{'classification': {'scheme': 'ISIC4', 'code': '2220'},"
              + " 'processes': ['injection-moulding'], 'leadTimeDays': 7,"
              + " 'capacity': {'value': 1, 'unit': 'H87', 'period': 'MONTH'},"
              + " 'price': {'minimum': 1, 'maximum': 2, 'currency': 'EUR', 'per': 'H87'},"
              + " 'deliveryRegions': ['CZ']}]",
          "'sites': [{'id': 'a', 'name': 'A', 'location': {'latitude': 49, 'longitude': 16}}]",
          "'machines': [{'kind': 'Press'}]",
          "'certificates': [{'standard': 'ISO 9001', 'verification': 'CLAIMED',"
              + " 'validUntil': '2027-01-01'}]",
          "'turnoverByYear': [{'year': 2025, 'amount': 7, 'currency': 'EUR'}]",
          "'financials': [{'year': 2025, 'currentRatio': 1.5}]",
          "'sustainability': [{'year': 2025, 'energyMegawattHours': 12}]",
          "'policies': [{'subject': 'ENVIRONMENT'}]");

  @Test
  void thePointsOfAllPartsAreAHundred() {
    assertThat(ProfilePart.ALL.stream().mapToInt(ProfilePart::points).sum()).isEqualTo(100);
  }

  @Test
  void aProfileWithEveryPartIsComplete() {
    SupplierQuality quality = quality(", " + String.join(", ", MEMBERS));

    assertThat(quality.completeness()).isEqualTo(100);
    assertThat(quality.sections()).allSatisfy(section -> assertThat(section.missing()).isEmpty());
  }

  @Test
  void aNameAloneIsNotCompleteAtAll() {
    SupplierQuality quality = quality("");

    assertThat(quality.completeness()).isZero();
    assertThat(quality.sections())
        .allSatisfy(
            section -> {
              assertThat(section.points()).isZero();
              assertThat(section.missing().stream().mapToInt(MissingPart::points).sum())
                  .isEqualTo(section.of());
            });
  }

  @Property(tries = 50, seed = "20261122")
  void aFurtherFactNeverMakesAProfileLessComplete(@ForAll long draw) {
    List<String> members = new ArrayList<>(MEMBERS);
    Collections.shuffle(members, new Random(draw));
    int before = 0;
    for (int count = 0; count <= members.size(); count++) {
      int now =
          quality(count == 0 ? "" : ", " + String.join(", ", members.subList(0, count)))
              .completeness();
      assertThat(now).isGreaterThanOrEqualTo(before);
      before = now;
    }
  }

  @Test
  void aFurtherItemThatSaysLittleTakesNothingAway() {
    Supplier complete = profile(", " + String.join(", ", MEMBERS));
    List<Capability> more = new ArrayList<>(complete.capabilities());
    more.add(
        0,
        profile(", 'capabilities': [{'classification': {'scheme': 'ISIC4', 'code': '1'}}]")
            .capabilities()
            .get(0));

    assertThat(SupplierQuality.of(complete.withCapabilities(more), YEAR).completeness())
        .isEqualTo(100);
  }

  @Test
  void aFactIsFreshUpToTheDayAfterTheLastMonth() {
    assertThat(freshness("2025-11-22")).isEqualTo(100);
    assertThat(freshness("2025-11-21")).isZero();
  }

  @Test
  void whatNobodyEverConfirmedIsStaleAndComesFirst() {
    SupplierQuality quality =
        quality(
            """
            , 'employees': 5, 'city': 'Brno', 'country': 'CZ', 'provenanceByFact': {
              '/employees': {'confirmedOn': '2020-05-05', 'source': 'fair'},
              '/city': {'confirmedOn': '2026-11-22'}, '/country': {'confirmedOn': '2019-01-01'}}
            """);

    assertThat(quality.staleFacts())
        .containsExactly(
            new StaleFact("/name", null, null),
            new StaleFact("/country", LocalDate.of(2019, 1, 1), null),
            new StaleFact("/employees", LocalDate.of(2020, 5, 5), "fair"));
    assertThat(quality.freshness()).isEqualTo(25);
    assertThat(quality.facts()).isEqualTo(4);
    assertThat(quality.confirmedFacts()).isEqualTo(1);
    assertThat(quality.stale()).isTrue();
  }

  @Test
  void aProfileOfWhichHalfIsConfirmedIsNotStale() {
    String half = ", 'city': 'Brno', 'provenanceByFact': {'/city': {'confirmedOn': '2026-01-01'}}";

    assertThat(quality(half).stale()).isFalse();
    assertThat(quality(half + ", 'country': 'CZ'").stale()).isTrue();
    assertThat(ProfileMeasure.of(profile(half)).confirmedOn()).isEqualTo("2026-01-01");
    assertThat(ProfileMeasure.of(profile(half + ", 'country': 'CZ'")).confirmedOn()).isNull();
  }

  @Property(tries = 300, seed = "20261123")
  void theDateKeptTellsOnEveryDayWhetherAProfileIsStale(
      @ForAll long draw, @ForAll short daysLater) {
    Random random = new Random(draw);
    StringBuilder facts = new StringBuilder();
    for (String field : List.of("/name", "/city", "/country", "/employees", "/foundedYear")) {
      if (random.nextBoolean()) {
        LocalDate day = TODAY.minusDays(random.nextInt(1000));
        facts
            .append(facts.isEmpty() ? "" : ", ")
            .append("'" + field + "': {'confirmedOn': '" + day + "'}");
      }
    }
    Supplier supplier =
        profile(
            ", 'city': 'Brno', 'country': 'CZ', 'employees': 5, 'foundedYear': 1996,"
                + " 'provenanceByFact': {"
                + facts
                + "}");
    QualityPeriod later = new QualityPeriod(TODAY.plusDays(Math.floorMod(daysLater, 900)), 12, 90);
    ProfileMeasure measure = ProfileMeasure.of(supplier);
    SupplierQuality quality = SupplierQuality.of(supplier, later);

    assertThat(quality.stale()).isEqualTo(!later.isFresh(measure.confirmedOn()));
    assertThat(quality.confirmedFacts())
        .isEqualTo(
            measure.confirmations().entrySet().stream()
                .filter(day -> later.isFresh(day.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum());
  }

  @Test
  void aCertificateRunsOutOnTheDayAfterItsLast() {
    SupplierQuality quality =
        quality(
            """
            , 'certificates': [
              {'standard': 'A', 'verification': 'CLAIMED', 'validUntil': '2026-11-21'},
              {'standard': 'B', 'verification': 'CLAIMED', 'validUntil': '2026-11-22'},
              {'standard': 'C', 'verification': 'CLAIMED', 'validUntil': '2027-02-20'},
              {'standard': 'D', 'verification': 'CLAIMED', 'validUntil': '2027-02-21'},
              {'standard': 'E', 'verification': 'CLAIMED'},
              {'standard': 'a ', 'verification': 'CLAIMED', 'validUntil': '2028-01-01'}]
            """);

    assertThat(quality.expired())
        .containsExactly(
            new EndOfCertificate(
                "/certificates/0", "A", List.of(), LocalDate.of(2026, 11, 21), -1, true));
    assertThat(quality.expiring())
        .containsExactly(
            new EndOfCertificate(
                "/certificates/1", "B", List.of(), LocalDate.of(2026, 11, 22), 0, false),
            new EndOfCertificate(
                "/certificates/2", "C", List.of(), LocalDate.of(2027, 2, 20), 90, false));
  }

  @Test
  void aStandardIsHeldAsLongAsItsLongestCertificate() {
    assertThat(
            ProfileMeasure.of(
                    profile(
                        """
                        , 'certificates': [
                          {'standard': 'ISO 9001', 'verification': 'CLAIMED',
                           'validUntil': '2026-01-01'},
                          {'standard': 'iso  9001', 'verification': 'CLAIMED',
                           'validUntil': '2027-01-01'},
                          {'standard': 'ISO 14001', 'verification': 'CLAIMED',
                           'validUntil': '2026-01-01'},
                          {'standard': 'ISO 14001', 'verification': 'CLAIMED'}]
                        """))
                .standards())
        .isEqualTo(
            Map.of("ISO 9001", LocalDate.of(2027, 1, 1), "ISO 14001", ProfileMeasure.NO_KNOWN_END));
  }

  private static SupplierQuality quality(String members) {
    return SupplierQuality.of(profile(members), YEAR);
  }

  private static int freshness(String confirmedOn) {
    return quality(", 'provenance': {'confirmedOn': '" + confirmedOn + "'}").freshness();
  }
}
