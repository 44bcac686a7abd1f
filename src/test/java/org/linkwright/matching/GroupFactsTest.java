package org.linkwright.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwright.fit.ClassificationTree;
import org.linkwright.fit.ExchangeTable;
import org.linkwright.fit.FitEvaluator;
import org.linkwright.fit.FitRules;
import org.linkwright.fit.Outcome;
import org.linkwright.fit.RequirementFacts;
import org.linkwright.fit.Screening;
import org.linkwright.matching.SupplierGroup.GroupCriterion;
import org.linkwright.registry.StoredSupplier;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.SupplierDraft;

class GroupFactsTest {

  private static final FitEvaluator EVALUATOR =
      new FitEvaluator(ClassificationTree.flat(), FitRules.standard(), LocalDate.of(2026, 11, 22));

  private static final String CAPACITY_1000 =
      "{'type': 'capacity', 'mandatory': true,"
          + " 'minimum': {'value': 1000, 'unit': 'H87', 'period': 'MONTH'}}";
  private static final String CEILING_10 =
      "{'type': 'priceCeiling', 'mandatory': true,"
          + " 'maximum': {'amount': 10, 'currency': 'EUR'}, 'per': 'H87'}";

  @Test
  void aFirmThatMissesTooMuchToBeANearMissCanStillBringAProcess() {
    String processes =
        List.of("a", "b", "c", "d", "e").stream()
            .map("{'type': 'process', 'mandatory': true, 'process': '%s'}"::formatted)
            .reduce((one, other) -> one + "," + other)
            .orElseThrow();

    GroupFacts facts = facts(processes, offer("S-1", ", 'processes': ['a']"));

    assertThat(facts.firms()).hasSize(1);
    assertThat(facts.firms().get(0).covers()).containsExactly("/criteria/0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{'type': 'leadTime', 'mandatory': true, 'maximumDays': 9}; false; false",
        "{'type': 'leadTime', 'maximumDays': 9}; true; true",
        "{'type': 'certificate', 'mandatory': true, 'standard': 'X 1'}; true; false",
        "{'type': 'yearsInBusiness', 'mandatory': true, 'minimumYears': 2}; true; false",
        "{'type': 'language', 'mandatory': true, 'language': 'en'}; true; false",
        "{'type': 'deliveryRegion', 'mandatory': true, 'region': 'DE'}; true; true",
        "{'type': 'process', 'mandatory': true, 'process': 'a'}; true; true",
        "{'type': 'priceCeiling', 'mandatory': true, 'maximum': {'amount': 1, 'currency': 'EUR'},"
            + " 'per': 'H87'}; false; false",
      })
  void whatAFirmLacksKeepsItFromMembershipOrFromLeadingOrFromNeither(
      String criterion, boolean joins, boolean leads) {
    GroupFacts facts = facts(CAPACITY_1000 + "," + criterion, offer("S-1", ""));

    assertThat(facts.firms()).hasSize(joins ? 1 : 0);
    assertThat(facts.firms().stream().anyMatch(GroupCandidate::canLead)).isEqualTo(leads);
    assertThat(facts.obstacles().values().stream().mapToInt(count -> count).sum())
        .isEqualTo(leads ? 0 : 1);
  }

  @Test
  void aCapacityInAUnitThatDoesNotConvertIsAskedOfEveryMember() {
    String kilograms =
        "{'type': 'capacity', 'mandatory': true,"
            + " 'minimum': {'value': 5, 'unit': 'KGM', 'period': 'WEEK'}}";
    GroupFacts facts = facts(CAPACITY_1000 + "," + kilograms);

    assertThat(facts.criteria().stream().map(facts::sharing))
        .containsExactly(Sharing.SUM, Sharing.EVERY_MEMBER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{'capacity': {'value': 50, 'unit': 'DZN', 'period': 'QUARTER'}}; 2400",
        "{'capacity': {'value': 9, 'unit': 'KGM', 'period': 'WEEK'}}; 0",
        "{'capacity': {'value': 0, 'unit': 'H87', 'period': 'WEEK'}}; 0",
        "{}; 0",
      })
  void whatAFirmCouldSupplyIsToldInTheUnitThatIsAskedFor(String capacity, String perYear) {
    String members =
        capacity.equals("{}") ? "" : ", " + capacity.substring(1, capacity.length() - 1);

    assertThat(facts(CAPACITY_1000, offer("S-1", members)).firms().get(0).quantity())
        .isEqualByComparingTo(perYear);
  }

  @Test
  void whatIsFreeCountsInPlaceOfTheCapacityEvenIfItIsNothing() {
    String free = ", 'freeCapacity': {'value': %s, 'unit': 'H87', 'period': 'MONTH'}";

    assertThat(quantity(capacity(900) + free.formatted(300))).isEqualByComparingTo("3600");
    assertThat(quantity(capacity(900) + free.formatted(0))).isEqualByComparingTo("0");
  }

  private static BigDecimal quantity(String capability) {
    return facts(CAPACITY_1000, offer("S-1", capability)).firms().get(0).quantity();
  }

  @Test
  void ofTwoCapabilitiesOnlyTheOneThatAFirmIsJudgedByCounts() {
    String second =
        "}, {'classification': {'scheme': 'ISIC4', 'code': '2220'}, 'leadTimeDays': 5"
            + capacity(600);

    GroupFacts facts =
        facts(
            CAPACITY_1000 + ", {'type': 'leadTime', 'mandatory': true, 'maximumDays': 9}",
            offer("S-1", ", 'leadTimeDays': 30" + capacity(700) + second));

    assertThat(facts.firms()).hasSize(1);
    assertThat(facts.firms().get(0).quantity()).isEqualByComparingTo("7200");
  }

  @Test
  void theLargestOfTheQuantitiesIsToBeReached() {
    String yearly =
        "{'type': 'capacity', 'mandatory': true,"
            + " 'minimum': {'value': 1200, 'unit': 'DZN', 'period': 'YEAR'}}";

    assertThat(facts(CAPACITY_1000 + "," + yearly).task().quantity())
        .as("1200 dozens are 14400 a year, 1000 a month only 12000")
        .isEqualByComparingTo("1200");
  }

  @Test
  void everyCriterionIsToldForTheGroupAsAWhole() {
    GroupFacts facts =
        facts(
            CAPACITY_1000
                + ","
                + CEILING_10
                + ", {'type': 'process', 'process': 'a'}, {'type': 'process', 'process': 'b'},"
                + " {'type': 'leadTime', 'maximumDays': 9}",
            offer("S-1", capacity(600) + price(8) + ", 'processes': ['a'], 'leadTimeDays': 9"),
            offer("S-2", capacity(400) + price(13) + ", 'processes': ['c'], 'leadTimeDays': 12"));

    List<GroupCriterion> told = new GroupCriteria(facts, FirmGroup.of(facts.firms())).all();

    assertThat(told)
        .extracting(GroupCriterion::outcome)
        .containsExactly(Outcome.MET, Outcome.MET, Outcome.MET, Outcome.GAP, Outcome.PARTIAL);
    assertThat(told)
        .extracting(GroupCriterion::sentence)
        .containsExactly(
            "Together 1000 pieces per month (required: at least 1000 pieces per month).",
            "The mean price is 10 EUR per piece (required: at most 10 EUR per piece).",
            "Met by Moravia Moulding.",
            "No member meets it.",
            "Not met by Moravia Moulding.");
    assertThat(told.get(4).mending())
        .extracting(mending -> mending.supplier())
        .containsExactly("S-2");
    assertThat(told.get(1).metBy()).containsExactly("S-1");
  }

  private static String capacity(int monthly) {
    return ", 'capacity': {'value': %d, 'unit': 'H87', 'period': 'MONTH'}".formatted(monthly);
  }

  private static String price(int euros) {
    return ", 'price': {'minimum': 1, 'maximum': %d, 'currency': 'EUR', 'per': 'H87'}"
        .formatted(euros);
  }

  private static Supplier offer(String externalId, String capability) {
    SupplierDraft draft =
        Registered.supplier(
                ", 'capabilities': [{'classification': {'scheme': 'ISIC4', 'code': '2220'}"
                    + capability
                    + "}]")
            .draft();
    draft.externalId = externalId;
    return draft.supplier();
  }

  private static GroupFacts facts(String criteria, Supplier... suppliers) {
    RequirementFacts requirement =
        FactsOfRequirement.of(Registered.requirement(criteria), ExchangeTable.none());
    return new GroupFacts(
        requirement, List.of(suppliers).stream().map(one -> judged(requirement, one)).toList());
  }

  private static JudgedSupplier judged(RequirementFacts requirement, Supplier supplier) {
    KnownSupplier known =
        new SupplierBase(new Screening()).known(new StoredSupplier(new UUID(0, 1), 1, supplier));
    return new JudgedSupplier(known, EVALUATOR.evaluate(requirement, known.facts()));
  }
}
