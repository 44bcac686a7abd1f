package org.linkwright.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.linkwright.matching.Registered.requirement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.linkwright.fit.ClassificationCode;
import org.linkwright.fit.Condition;
import org.linkwright.fit.Condition.NumberComparison;
import org.linkwright.fit.Condition.TextComparison;
import org.linkwright.fit.Criterion;
import org.linkwright.fit.ExchangeTable;
import org.linkwright.fit.Importance;
import org.linkwright.fit.Language;
import org.linkwright.fit.Region;
import org.linkwright.fit.RequirementFacts;
import org.linkwright.fit.Standard;
import org.linkwright.registry.Requirement;
import org.linkwright.shared.MaturityDimension;
import org.linkwright.shared.Money;
import org.linkwright.shared.Period;
import org.linkwright.shared.Rate;
import org.linkwright.shared.UnitOfMeasure;
import org.linkwright.shared.VerificationLevel;

class FactsOfRequirementTest {

  private static RequirementFacts facts(Requirement requirement) {
    return FactsOfRequirement.of(requirement, ExchangeTable.none());
  }

  @Test
  void aRequirementGoesByItsExternalIdAndItsCriteriaByTheirPlace() {
    RequirementFacts facts =
        facts(
            requirement(
                "{'type': 'leadTime', 'maximumDays': 28, 'weight': 3},"
                    + " {'type': 'language', 'language': 'de', 'mandatory': true, 'weight': 9}"));

    assertThat(facts.id()).isEqualTo("R-1");
    assertThat(facts.classification()).isEqualTo(new ClassificationCode("ISIC4", "2220"));
    assertThat(facts.start()).isEqualTo(LocalDate.of(2027, 6, 1));
    assertThat(facts.volume()).isNull();
    assertThat(facts.criteria())
        .containsExactly(
            new Criterion("/criteria/0", Importance.weighted(3), new Condition.LeadTimeAtMost(28)),
            new Criterion(
                "/criteria/1",
                Importance.mandatory(),
                new Condition.SpeaksLanguage(new Language("de"))));
  }

  @Test
  void aCriterionOfWhichNothingElseIsSaidIsWeightedByOne() {
    assertThat(
            facts(requirement("{'type': 'leadTime', 'maximumDays': 28}"))
                .criteria()
                .get(0)
                .importance())
        .isEqualTo(Importance.weighted(1));
  }

  static Stream<Arguments> conditions() {
    return Stream.of(
        arguments(
            "'type': 'certificate', 'standard': 'ISO 9001'",
            new Condition.HoldsCertificate(Standard.of("ISO 9001"), VerificationLevel.CLAIMED)),
        arguments(
            "'type': 'certificate', 'standard': 'ISO 9001', 'version': '2015',"
                + " 'minimumVerification': 'DOCUMENTED'",
            new Condition.HoldsCertificate(
                new Standard("ISO 9001", "2015"), VerificationLevel.DOCUMENTED)),
        arguments(
            "'type': 'process', 'process': 'die-casting'",
            new Condition.MastersProcess("die-casting")),
        arguments(
            "'type': 'capacity', 'minimum': {'value': 20, 'unit': 'TNE', 'period': 'YEAR'}",
            new Condition.CapacityAtLeast(Rate.of(20, UnitOfMeasure.TONNE, Period.YEAR))),
        arguments(
            "'type': 'priceCeiling', 'maximum': {'amount': 3, 'currency': 'EUR'}, 'per': 'H87'",
            new Condition.PriceAtMost(Money.of(3, "EUR"), UnitOfMeasure.PIECE)),
        arguments(
            "'type': 'deliveryRegion', 'region': 'DE-BY'",
            new Condition.DeliversTo(new Region("DE-BY"))),
        arguments(
            "'type': 'maturity', 'dimension': 'CHANGE_CAPABILITY', 'minimumStage': 2",
            new Condition.MaturityAtLeast(MaturityDimension.CHANGE_CAPABILITY, 2)),
        arguments(
            "'type': 'turnover', 'minimum': {'amount': 1000000, 'currency': 'USD'}",
            new Condition.TurnoverAtLeast(Money.of(1_000_000, "USD"))),
        arguments(
            "'type': 'yearsInBusiness', 'minimumYears': 5",
            new Condition.YearsInBusinessAtLeast(5)),
        arguments(
            "'type': 'attribute', 'attribute': 'class', 'comparison': 'AT_MOST', 'value': 8",
            new Condition.NumberAttribute(
                "class", NumberComparison.AT_MOST, BigDecimal.valueOf(8))),
        arguments(
            "'type': 'attribute', 'attribute': 'esd', 'comparison': 'EQUAL', 'value': true",
            new Condition.BooleanAttribute("esd", true)),
        arguments(
            "'type': 'attribute', 'attribute': 'cad', 'comparison': 'CONTAINS', 'value': 'STEP'",
            new Condition.TextAttribute("cad", TextComparison.CONTAINS, "STEP")));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void everyTypeOfCriterionHasItsCondition(String criterion, Condition condition) {
    assertThat(facts(requirement("{" + criterion + "}")).criteria())
        .extracting(Criterion::condition)
        .containsExactly(condition);
  }

  @Test
  void ancestorsComeFromTheTaxonomyNearestFirst() {
    var classification =
        new TaxonomyClassification(
            org.linkwright.registry.Taxonomies.shipped(),
            org.linkwright.registry.CrosswalkIndex.none());

    assertThat(classification.ancestorsOf(new ClassificationCode("ISIC4", "2610")))
        .extracting(ClassificationCode::code)
        .containsExactly("261", "26", "C");
    assertThat(classification.ancestorsOf(new ClassificationCode("CPV", "2610"))).isEmpty();
  }
}
