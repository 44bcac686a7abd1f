package org.linkwright.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwright.sample.CrudeFit.at;

import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SampleProgrammeTest {

  private static final SampleProgramme PROGRAMME = SampleProgramme.draw(SampleProgramme.SEED);

  private final List<Map<String, String>> suppliers = PROGRAMME.supply().suppliers().records();
  private final List<Map<String, String>> capabilities =
      PROGRAMME.supply().capabilities().records();
  private final List<Map<String, String>> certificates =
      PROGRAMME.supply().certificates().records();
  private final List<Map<String, String>> buyers = PROGRAMME.demand().buyers().records();
  private final List<Map<String, String>> requirements =
      PROGRAMME.demand().requirements().records();
  private final List<Map<String, String>> criteria = PROGRAMME.demand().criteria().records();
  private final CrudeFit fit = new CrudeFit(PROGRAMME.supply(), PROGRAMME.demand());

  @BeforeAll
  static void writeTheFilesAnewWhenAskedTo() throws IOException {
    if (Boolean.getBoolean("linkwright.sample.write")) {
      PROGRAMME.write(SampleProgramme.FOLDER);
    }
  }

  @Test
  void theShippedFilesAreWhatTheSeedDraws() throws IOException {
    for (Map.Entry<String, String> file : PROGRAMME.files().entrySet()) {
      assertThat(Shipped.text(file.getKey())).as(file.getKey()).isEqualTo(file.getValue());
    }
  }

  @Test
  void anotherSeedDrawsAnotherProgramme() {
    assertThat(SampleProgramme.draw(SampleProgramme.SEED + 11).files())
        .isNotEqualTo(PROGRAMME.files());
  }

  @Test
  void anotherParserReadsTheSameCells() throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        Shipped.rows(PROGRAMME.supply().suppliers().csv())) {
      assertThat(rows.readAll()).isEqualTo(suppliers);
    }
  }

  @Test
  void theProgrammeHasItsSize() {
    assertThat(suppliers).hasSize(120);
    assertThat(buyers).hasSize(14);
    assertThat(requirements).hasSize(60);
  }

  @Test
  void idsNamesAndNumbersAreUnique() {
    assertThat(column(suppliers, "externalId")).doesNotHaveDuplicates();
    assertThat(column(suppliers, "name")).doesNotHaveDuplicates();
    assertThat(column(suppliers, "nativeName")).doesNotHaveDuplicates();
    assertThat(column(suppliers, "identifiers")).doesNotHaveDuplicates();
    assertThat(column(suppliers, "website").stream().filter(w -> !w.isEmpty()))
        .doesNotHaveDuplicates();
    assertThat(column(buyers, "externalId")).doesNotHaveDuplicates();
    assertThat(column(requirements, "externalId")).doesNotHaveDuplicates();
    assertThat(column(requirements, "title")).doesNotHaveDuplicates();
    assertThat(column(requirements, "description")).doesNotHaveDuplicates();
    assertThat(certificates.stream().map(c -> at(c, "supplier") + at(c, "standard")))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    Set<String> supplierIds = Set.copyOf(column(suppliers, "externalId"));
    Set<String> buyerIds = Set.copyOf(column(buyers, "externalId"));
    assertThat(supplierIds).containsAll(column(capabilities, "supplier"));
    assertThat(column(capabilities, "supplier")).containsAll(supplierIds);
    assertThat(supplierIds).containsAll(column(certificates, "supplier"));
    assertThat(Set.copyOf(column(requirements, "buyer"))).isEqualTo(buyerIds);
    assertThat(Set.copyOf(column(criteria, "requirement")))
        .isEqualTo(Set.copyOf(column(requirements, "externalId")));
  }

  @Test
  void everyCodeIsAClassOfIsic() throws IOException {
    Set<String> codes = Shipped.isic4().keySet();
    assertThat(codes).containsAll(column(capabilities, "code"));
    assertThat(codes).containsAll(column(requirements, "code"));
  }

  @Test
  void datesAreInOrder() {
    assertThat(certificates)
        .allSatisfy(c -> assertThat(at(c, "validFrom")).isLessThan(at(c, "validUntil")));
    assertThat(requirements)
        .allSatisfy(
            r ->
                assertThat(LocalDate.parse(at(r, "startDate")))
                    .isBetween(LocalDate.of(2027, 4, 1), LocalDate.of(2028, 1, 31)));
  }

  @Test
  void someCertificatesHaveRunOutAndMoreDoBeforeTheLastStart() {
    List<String> ends = column(certificates, "validUntil");
    assertThat(ends.stream().filter(end -> end.compareTo("2027-01-01") < 0).count())
        .isBetween(8L, 40L);
    assertThat(ends.stream().filter(e -> e.startsWith("2027")).count()).isBetween(60L, 130L);
  }

  @Test
  void someFiguresAreUnknownAsInEveryRealDatabase() {
    for (String column : List.of("turnover", "website", "foundedYear", "strategicIntent")) {
      assertThat(column(suppliers, column).stream().filter(String::isEmpty).count())
          .as(column)
          .isBetween(1L, 20L);
    }
    assertThat(column(capabilities, "priceMinimum").stream().filter(String::isEmpty).count())
        .isBetween(8L, 35L);
  }

  @Test
  void aPriceRangeRunsFromLowToHigh() {
    assertThat(capabilities)
        .filteredOn(c -> !at(c, "priceMinimum").isEmpty())
        .allSatisfy(
            c -> assertThat(decimal(c, "priceMinimum")).isLessThan(decimal(c, "priceMaximum")));
  }

  @Test
  void noFirmOffersMoreThanItsTurnover() {
    Map<String, BigDecimal> turnover =
        suppliers.stream()
            .filter(s -> at(s, "turnoverCurrency").equals("EUR"))
            .collect(Collectors.toMap(s -> at(s, "externalId"), s -> decimal(s, "turnover")));
    assertThat(capabilities)
        .filteredOn(c -> turnover.containsKey(at(c, "supplier")))
        .filteredOn(c -> !at(c, "priceMinimum").isEmpty() && !at(c, "capacity").isEmpty())
        .allSatisfy(
            c ->
                assertThat(
                        decimal(c, "capacity")
                            .multiply(decimal(c, "priceMinimum"))
                            .multiply(
                                BigDecimal.valueOf(
                                    BuyerFiles.PERIODS_A_YEAR.getOrDefault(at(c, "period"), 1))))
                    .isLessThan(turnover.get(at(c, "supplier"))));
  }

  @Test
  void turnoverGoesWithTheHeadCount() {
    assertThat(suppliers)
        .filteredOn(s -> at(s, "turnoverCurrency").equals("EUR") && !at(s, "employees").isEmpty())
        .allSatisfy(
            s ->
                assertThat(
                        decimal(s, "turnover").doubleValue()
                            / decimal(s, "employees").doubleValue())
                    .isBetween(48_000.0, 155_000.0));
  }

  @Test
  void headCountsStayAmongSmallAndMediumFirms() {
    assertThat(suppliers)
        .filteredOn(s -> !at(s, "employees").isEmpty())
        .allSatisfy(s -> assertThat(decimal(s, "employees").intValue()).isBetween(5, 450));
  }

  @Test
  void aRegionLiesInItsCountry() {
    assertThat(suppliers)
        .allSatisfy(s -> assertThat(at(s, "region")).startsWith(at(s, "country") + "-"));
  }

  @Test
  void companyNumbersHaveTheirCheckDigit() {
    List<String> numbers =
        column(suppliers, "identifiers").stream()
            .filter(i -> i.startsWith("CZ-ICO:") || i.startsWith("SK-ORSR:"))
            .map(i -> i.substring(i.indexOf(':') + 1).split(";", -1)[0])
            .toList();
    assertThat(numbers).hasSizeGreaterThan(90).doesNotHaveDuplicates();
    assertThat(numbers)
        .allSatisfy(
            number -> {
              int[] d = number.chars().map(c -> c - '0').toArray();
              int sum = IntStream.range(0, 7).map(i -> d[i] * (8 - i)).sum();
              int rest = sum % 11;
              int check = rest == 0 ? 1 : rest == 1 ? 0 : 11 - rest;
              assertThat(d).hasSize(8);
              assertThat(d[7]).isEqualTo(check);
            });
  }

  @Test
  void nothingPointsToARealAddress() {
    assertThat(suppliers)
        .allSatisfy(
            s -> {
              assertThat(at(s, "website")).matches("(https://www\\.[a-z0-9-]+\\.example)?");
              assertThat(at(s, "contactEmail")).matches("([a-z]+@[a-z0-9-]+\\.example)?");
            });
  }

  @Test
  void stagesFollowTheSharesOfTheLiterature() {
    Map<String, Long> stages =
        column(suppliers, "linkages").stream()
            .filter(s -> !s.isEmpty())
            .collect(Collectors.groupingBy(s -> s, Collectors.counting()));
    long all = stages.values().stream().mapToLong(n -> n).sum();
    assertThat(100.0 * stages.getOrDefault("1", 0L) / all).isBetween(72.0, 88.0);
    assertThat(100.0 * stages.getOrDefault("2", 0L) / all).isBetween(9.0, 22.0);
    assertThat(100.0 * stages.getOrDefault("3", 0L) / all).isBetween(2.0, 9.0);
  }

  @Test
  void everyKindOfCriterionIsAskedForAndEachRequirementHasThreeToSeven() {
    assertThat(column(criteria, "type"))
        .contains(
            "certificate",
            "process",
            "capacity",
            "leadTime",
            "priceCeiling",
            "deliveryRegion",
            "language",
            "maturity",
            "turnover",
            "yearsInBusiness",
            "attribute");
    assertThat(criteria.stream().filter(c -> at(c, "type").equals("attribute")))
        .extracting(c -> at(c, "comparison"))
        .contains("AT_LEAST", "AT_MOST", "EQUAL", "CONTAINS");
    assertThat(requirements).allSatisfy(r -> assertThat(fit.criteria(r).size()).isBetween(3, 7));
    assertThat(criteria)
        .allSatisfy(c -> assertThat(Integer.parseInt(at(c, "weight"))).isBetween(1, 5));
  }

  @Test
  void everyProcessStandardAndAttributeAskedForIsKnownToSomeSupplier() {
    Set<String> offered = new HashSet<>();
    column(capabilities, "processes").forEach(p -> offered.addAll(Arrays.asList(p.split(";", -1))));
    offered.addAll(column(certificates, "standard"));
    PROGRAMME.supply().suppliers().header().stream()
        .filter(h -> h.startsWith("attribute:"))
        .forEach(h -> offered.add(h.substring("attribute:".length())));
    assertThat(criteria)
        .filteredOn(c -> Set.of("process", "certificate", "attribute").contains(at(c, "type")))
        .allSatisfy(c -> assertThat(offered).contains(at(c, "subject")));
  }

  @Test
  void theTargetPriceLiesInSomeSuppliersRange() {
    assertThat(requirements)
        .allSatisfy(
            r -> {
              double price = unitPrice(r);
              List<Map<String, String>> offers = offers(r);
              assertThat(offers)
                  .as(at(r, "title") + " at " + price)
                  .anyMatch(
                      c ->
                          decimal(c, "priceMinimum").doubleValue() <= price
                              && price <= decimal(c, "priceMaximum").doubleValue());
            });
  }

  @Test
  void aPriceCeilingIsAboveTheTargetPriceByAFifthAtMost() {
    assertThat(requirements)
        .allSatisfy(
            r ->
                assertThat(fit.criteria(r))
                    .filteredOn(c -> at(c, "type").equals("priceCeiling"))
                    .allSatisfy(
                        c -> {
                          assertThat(at(c, "unit")).isEqualTo(at(r, "unit"));
                          assertThat(decimal(c, "value").doubleValue() / unitPrice(r))
                              .isBetween(1.0, 1.2);
                        }));
  }

  private static double unitPrice(Map<String, String> requirement) {
    int periods = BuyerFiles.PERIODS_A_YEAR.getOrDefault(at(requirement, "period"), 1);
    return decimal(requirement, "value").doubleValue()
        / decimal(requirement, "quantity").doubleValue()
        / periods;
  }

  private List<Map<String, String>> offers(Map<String, String> requirement) {
    return suppliers.stream()
        .filter(s -> fit.sameTrade(requirement, s))
        .flatMap(s -> fit.matching(requirement, s).stream())
        .filter(c -> !at(c, "priceMinimum").isEmpty())
        .toList();
  }

  @Test
  void aCapacityIsAskedForInTheUnitOfTheRequirement() {
    assertThat(requirements)
        .allSatisfy(
            r ->
                assertThat(fit.criteria(r))
                    .filteredOn(c -> at(c, "type").equals("capacity"))
                    .allSatisfy(
                        c -> {
                          assertThat(at(c, "value")).isEqualTo(at(r, "quantity"));
                          assertThat(at(c, "unit")).isEqualTo(at(r, "unit"));
                          assertThat(at(c, "period")).isEqualTo(at(r, "period"));
                        }));
  }

  @Test
  void mostRequirementsHaveAFewSuppliersSomeHaveNoneAndNearMissesAbound() {
    Map<String, Integer> eligible = new TreeMap<>();
    Map<String, Integer> near = new TreeMap<>();
    for (Map<String, String> requirement : requirements) {
      for (Map<String, String> supplier : suppliers) {
        if (fit.sameTrade(requirement, supplier)) {
          int unmet = fit.unmet(requirement, supplier).size();
          eligible.merge(at(requirement, "externalId"), unmet == 0 ? 1 : 0, Integer::sum);
          near.merge(at(requirement, "externalId"), unmet == 1 ? 1 : 0, Integer::sum);
        }
      }
    }
    assertThat(eligible.values().stream().filter(n -> n >= 2 && n <= 8).count())
        .isGreaterThanOrEqualTo(40);
    assertThat(eligible.values().stream().filter(n -> n == 0).count()).isBetween(3L, 8L);
    assertThat(eligible.values()).allMatch(n -> n <= 10);
    assertThat(near.values().stream().filter(n -> n >= 1).count()).isGreaterThanOrEqualTo(45);
  }

  private static BigDecimal decimal(Map<String, String> record, String column) {
    return new BigDecimal(at(record, column));
  }

  private static List<String> column(List<Map<String, String>> records, String column) {
    return records.stream().map(r -> at(r, column)).toList();
  }
}
