package org.linkwright.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linkwright.fit.Example.COMPONENTS;
import static org.linkwright.fit.Example.START;
import static org.linkwright.fit.Example.capability;
import static org.linkwright.fit.Example.supplier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linkwright.shared.MaturityDimension;
import org.linkwright.shared.Money;
import org.linkwright.shared.Period;
import org.linkwright.shared.Rate;
import org.linkwright.shared.UnitOfMeasure;
import org.linkwright.shared.VerificationLevel;

class FactsTest {

  private static void refused(ThrowingCallable making, String message) {
    assertThatThrownBy(making)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CZ", "cz", "CZ-10", "CZ-20A", "XK", "GB-ENG"})
  void aRegionIsACountryOrAPartOfOne(String code) {
    assertThat(new Region(code).code()).isEqualTo(code.toUpperCase(java.util.Locale.ROOT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "C", "CZE", "ZZ", "ZZ-10", "CZ-", "CZ-ABCD", "CZ_10", "EU"})
  void anythingElseIsNoRegion(String code) {
    refused(() -> new Region(code), "'" + code + "' is not a country");
  }

  @Test
  void aRegionCoversItselfAndItsParts() {
    assertThat(new Region("CZ").covers(new Region("CZ-10"))).isTrue();
    assertThat(new Region("CZ").covers(new Region("CZ"))).isTrue();
    assertThat(new Region("CZ-10").covers(new Region("CZ"))).isFalse();
    assertThat(new Region("CZ-1").covers(new Region("CZ-10"))).isFalse();
  }

  @Test
  void aLanguageTagIsKeptInItsUsualForm() {
    assertThat(new Language("EN-gb").tag()).isEqualTo("en-GB");
    assertThat(new Language(" sr-latn-rs ").tag()).isEqualTo("sr-Latn-RS");
    assertThat(new Language("de").name()).isEqualTo("German");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "english language", "e", "en_GB", "und", "x-private"})
  void anythingElseIsNoLanguage(String tag) {
    refused(() -> new Language(tag), "'" + tag + "' is not a language tag");
  }

  @Test
  void aVersionWrittenIntoTheNameIsTakenApart() {
    assertThat(Standard.of("ISO 9001:2015")).isEqualTo(new Standard("ISO 9001", "2015"));
    assertThat(Standard.of("ISO 9001 : 2015").text()).isEqualTo("ISO 9001:2015");
    assertThat(Standard.of("IATF 16949").version()).isNull();
    assertThat(new Standard("ISO 9001", "  ").version()).isNull();
    assertThat(new Standard("EN:ISO", "1").name()).isEqualTo("EN:ISO");
    assertThat(Standard.of("ISO 9001:")).isEqualTo(new Standard("ISO 9001:", null));
    assertThat(Standard.of(":A")).isEqualTo(new Standard(":A", null));
    assertThat(Standard.of("A:B")).isEqualTo(new Standard("A", "B"));
    refused(() -> Standard.of(" "), "standard");
  }

  @Test
  void namesAreComparedByTheirLettersAndDigits() {
    assertThat(Words.key("ISO 9001")).isEqualTo(Words.key("iso-9001"));
    assertThat(Words.key("Gießen ")).isEqualTo("gießen");
    assertThat(Words.key("++")).isEqualTo("++");
    assertThat(Words.key("鋳造")).isEqualTo("鋳造");
    assertThat(Words.key("ISO 9001")).isNotEqualTo(Words.key("ISO 9002"));
  }

  @Test
  void aClassificationCodeKeepsItsSchemeInCapitals() {
    assertThat(new ClassificationCode(" isic ", " 26 ").text()).isEqualTo("ISIC 26");
    refused(() -> new ClassificationCode("", "26"), "scheme");
    refused(() -> new ClassificationCode("ISIC", " "), "code");
  }

  @Test
  void conditionsOutOfRangeAreRefused() {
    refused(() -> new Condition.MastersProcess(" "), "process");
    refused(
        () -> new Condition.CapacityAtLeast(Rate.of(0, UnitOfMeasure.PIECE, Period.YEAR)),
        "greater than zero");
    refused(() -> new Condition.LeadTimeAtMost(0), "at least one day");
    refused(
        () -> new Condition.PriceAtMost(Money.of(0, "EUR"), UnitOfMeasure.PIECE),
        "greater than zero");
    refused(() -> new Condition.MaturityAtLeast(MaturityDimension.LINKAGES, 0), "not 0");
    refused(() -> new Condition.MaturityAtLeast(MaturityDimension.LINKAGES, 4), "not 4");
    refused(() -> new Condition.TurnoverAtLeast(Money.of(-1, "EUR")), "greater than zero");
    refused(() -> new Condition.YearsInBusinessAtLeast(0), "at least one");
    refused(() -> new Condition.BooleanAttribute(" ", true), "attribute");
    refused(() -> new Condition.TextAttribute("a", Condition.TextComparison.EQUAL, " "), "text");
    refused(
        () ->
            new Condition.NumberAttribute(
                "a", Condition.NumberComparison.EQUAL, new BigDecimal("1E+99")),
        "18 digits");
    refused(() -> Importance.weighted(0), "greater than zero");
    refused(() -> Importance.weighted(new BigDecimal("-1")), "greater than zero");
    refused(() -> new AttributeValue.TextValue(" "), "text");
  }

  @Test
  void eachConditionKnowsItsKind() {
    Money money = Money.of(1, "EUR");
    assertThat(
            List.of(
                new Condition.Classified(COMPONENTS),
                new Condition.HoldsCertificate(Standard.of("A"), VerificationLevel.CLAIMED),
                new Condition.MastersProcess("a"),
                new Condition.CapacityAtLeast(Rate.of(1, UnitOfMeasure.PIECE, Period.YEAR)),
                new Condition.LeadTimeAtMost(1),
                new Condition.PriceAtMost(money, UnitOfMeasure.PIECE),
                new Condition.DeliversTo(new Region("CZ")),
                new Condition.DistanceAtMost(BigDecimal.TEN, List.of(new GeoPoint(0, 0))),
                new Condition.SpeaksLanguage(new Language("cs")),
                new Condition.MaturityAtLeast(MaturityDimension.LINKAGES, 1),
                new Condition.TurnoverAtLeast(money),
                new Condition.YearsInBusinessAtLeast(1),
                new Condition.BooleanAttribute("a", true)))
        .extracting(Condition::kind)
        .containsExactly(CriterionKind.values());
    assertThat(
            new Condition.NumberAttribute("a", Condition.NumberComparison.EQUAL, BigDecimal.ONE)
                .kind())
        .isEqualTo(CriterionKind.ATTRIBUTE);
    assertThat(new Condition.TextAttribute("a", Condition.TextComparison.EQUAL, "b").kind())
        .isEqualTo(CriterionKind.ATTRIBUTE);
  }

  @Test
  void aRequirementRefusesRepeatedReservedAndImpliedCriteria() {
    Condition week = new Condition.LeadTimeAtMost(7);
    Criterion a = new Criterion("a", Importance.mandatory(), week);
    Criterion reserved = new Criterion("classification", Importance.mandatory(), week);
    Criterion implied =
        new Criterion("b", Importance.mandatory(), new Condition.Classified(COMPONENTS));

    refused(() -> Example.requirement(List.of(a, a)), "'a' is used twice");
    refused(() -> Example.requirement(List.of(reserved)), "'classification'");
    refused(() -> Example.requirement(List.of(implied)), "implied");
    refused(() -> new Criterion(" ", Importance.mandatory(), week), "criterion id");
    refused(
        () ->
            new RequirementFacts(
                " ", COMPONENTS, null, START, null, ExchangeTable.none(), Map.of(), List.of()),
        "requirement id");
  }

  @Test
  void aSupplierRefusesRepeatedIdsAndValuesOutOfRange() {
    refused(() -> supplier(capability(), capability()).facts(), "'capability-1' is used twice");
    CertificateFacts certificate =
        new CertificateFacts("x", Standard.of("A"), null, null, VerificationLevel.CLAIMED, null);
    refused(() -> supplier().holding(certificate, certificate).facts(), "'x' is used twice");
    refused(
        () ->
            supplier()
                .with("Clean room", new AttributeValue.BooleanValue(true))
                .with("clean-room", new AttributeValue.BooleanValue(true))
                .facts(),
        "is given twice");
    refused(() -> supplier().turningOver(Money.of(-1, "EUR")).facts(), "negative");
    refused(() -> supplier().atStage(MaturityDimension.LINKAGES, 4).facts(), "not 4");
    refused(() -> supplier().named(" ").facts(), "supplier id");
  }

  @Test
  void aCapabilityRefusesValuesOutOfRange() {
    refused(() -> capability().within(-1).facts(), "negative");
    refused(() -> capability().named("").facts(), "capability id");
  }

  @Test
  void aCertificateEndsOnOrAfterTheDayItBegins() {
    assertThat(
            new CertificateFacts(
                    "x", Standard.of("A"), START, START, VerificationLevel.CLAIMED, null)
                .validUntil())
        .isEqualTo(START);
    refused(
        () ->
            new CertificateFacts(
                "x", Standard.of("A"), START, START.minusDays(1), VerificationLevel.CLAIMED, null),
        "ends before it begins");
    refused(
        () ->
            new CertificateFacts(
                " ", Standard.of("A"), null, null, VerificationLevel.CLAIMED, null),
        "certificate id");
  }

  @Test
  void aPriceRangeIsInOneCurrencyAndUpwards() {
    Money one = Money.of(1, "EUR");
    Money two = Money.of(2, "EUR");

    assertThat(new PriceRange(one, two, UnitOfMeasure.PIECE).text())
        .isEqualTo("1 to 2 EUR per piece");
    assertThat(PriceRange.fixed(one, UnitOfMeasure.PIECE).text()).isEqualTo("1 EUR per piece");
    refused(() -> new PriceRange(two, one, UnitOfMeasure.PIECE), "below the lowest");
    refused(() -> new PriceRange(one, Money.of(2, "USD"), UnitOfMeasure.PIECE), "in one currency");
    refused(() -> new PriceRange(Money.of(-1, "EUR"), two, UnitOfMeasure.PIECE), "negative");
  }
}
