package org.linkwright.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwright.fit.Example.START;
import static org.linkwright.fit.Example.capability;
import static org.linkwright.fit.Example.supplier;
import static org.linkwright.fit.Example.verdict;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.linkwright.fit.Condition.NumberComparison;
import org.linkwright.fit.Condition.TextComparison;
import org.linkwright.shared.MaturityDimension;
import org.linkwright.shared.Money;

class SupplierCriteriaTest {

  private static final Condition BRITISH_ENGLISH =
      new Condition.SpeaksLanguage(new Language("en-gb"));
  private static final Condition LINKAGES_AT_3 =
      new Condition.MaturityAtLeast(MaturityDimension.LINKAGES, 3);
  private static final Condition A_MILLION_EUROS =
      new Condition.TurnoverAtLeast(Money.of(1_000_000, "EUR"));
  private static final Condition FIVE_YEARS = new Condition.YearsInBusinessAtLeast(5);

  private static Example.Supplier firm() {
    return supplier(capability());
  }

  // Language

  @Test
  void aVariantIncludesItsLanguage() {
    Verdict verdict =
        verdict(
            new Condition.SpeaksLanguage(new Language("en")),
            firm().speaking("en-GB", "cs").facts());

    assertThat(verdict.isMet()).isTrue();
    assertThat(verdict.sentence())
        .isEqualTo("The supplier deals in Czech, English (United Kingdom) (required: English).");
  }

  @Test
  void theSameVariantIsMetAndAnotherOneIsPartial() {
    assertThat(verdict(BRITISH_ENGLISH, firm().speaking("en-GB").facts()).isMet()).isTrue();

    Verdict verdict = verdict(BRITISH_ENGLISH, firm().speaking("en-US").facts());
    assertThat(verdict.reason()).isEqualTo(Reason.LANGUAGE_IN_OTHER_VARIANT);
    assertThat(verdict.credit()).isEqualByComparingTo("0.5");
    assertThat(verdict.actual()).isEqualTo(Stated.text("English (United States)"));
    assertThat(verdict(BRITISH_ENGLISH, firm().speaking("en").facts()).outcome())
        .isEqualTo(Outcome.PARTIAL);
  }

  @Test
  void aLanguageThatOnlyBeginsAlikeIsAnother() {
    Condition malay = new Condition.SpeaksLanguage(new Language("ms"));
    Verdict verdict = verdict(malay, firm().speaking("msb").facts());

    assertThat(verdict.reason()).isEqualTo(Reason.LANGUAGE_NOT_SPOKEN);
  }

  @Test
  void aLanguageThatIsNotSpokenIsAGapAndNoneStatedAQuestion() {
    assertThat(verdict(BRITISH_ENGLISH, firm().speaking("cs", "de").facts()).reason())
        .isEqualTo(Reason.LANGUAGE_NOT_SPOKEN);
    assertThat(verdict(BRITISH_ENGLISH, firm().facts()).sentence())
        .isEqualTo("The list of languages is not stated (required: English (United Kingdom)).");
  }

  // Maturity

  @Test
  void theRequiredStageIsMet() {
    Verdict verdict = verdict(LINKAGES_AT_3, firm().atStage(MaturityDimension.LINKAGES, 3).facts());

    assertThat(verdict.isMet()).isTrue();
    assertThat(verdict.sentence())
        .isEqualTo("Linkages is at stage 3 (required: at least stage 3).");
  }

  @Test
  void oneStageShortIsPartialAndTwoAreAGap() {
    Verdict oneShort =
        verdict(LINKAGES_AT_3, firm().atStage(MaturityDimension.LINKAGES, 2).facts());
    assertThat(oneShort.reason()).isEqualTo(Reason.BELOW_MINIMUM_BUT_NEAR);
    assertThat(oneShort.credit()).isEqualByComparingTo("0.666666");
    assertThat(oneShort.required())
        .isEqualTo(new Stated("at least stage 3", new BigDecimal(3), "stages"));
    assertThat(oneShort.shortfall()).isEqualTo(new Stated("1 stage", BigDecimal.ONE, "stages"));

    Verdict twoShort =
        verdict(LINKAGES_AT_3, firm().atStage(MaturityDimension.LINKAGES, 1).facts());
    assertThat(twoShort.reason()).isEqualTo(Reason.BELOW_MINIMUM);
    assertThat(twoShort.actual()).isEqualTo(new Stated("at stage 1", BigDecimal.ONE, "stages"));
    assertThat(twoShort.shortfall()).isEqualTo(new Stated("2 stages", new BigDecimal(2), "stages"));
  }

  @Test
  void anotherDimensionLeavesTheQuestionOpen() {
    Verdict verdict =
        verdict(
            new Condition.MaturityAtLeast(MaturityDimension.CHANGE_CAPABILITY, 1),
            firm().atStage(MaturityDimension.STRATEGIC_INTENT, 3).facts());

    assertThat(verdict.reason()).isEqualTo(Reason.NOT_STATED);
    assertThat(verdict.sentence()).startsWith("Change capability is not stated");
  }

  // Turnover

  @Test
  void exactlyTheMinimumTurnoverIsMet() {
    assertThat(
            verdict(A_MILLION_EUROS, firm().turningOver(Money.of(1_000_000, "EUR")).facts())
                .sentence())
        .isEqualTo("Annual turnover is 1000000 EUR (required: at least 1000000 EUR).");
  }

  @Test
  void halfTheTurnoverIsTheLeastThatEarnsCredit() {
    Verdict half = verdict(A_MILLION_EUROS, firm().turningOver(Money.of(500_000, "EUR")).facts());
    assertThat(half.reason()).isEqualTo(Reason.BELOW_MINIMUM_BUT_NEAR);
    assertThat(half.credit()).isEqualByComparingTo("0.5");
    assertThat(half.shortfall())
        .isEqualTo(new Stated("500000 EUR", new BigDecimal(500_000), "EUR"));

    assertThat(
            verdict(A_MILLION_EUROS, firm().turningOver(Money.of(499_999, "EUR")).facts()).reason())
        .isEqualTo(Reason.BELOW_MINIMUM);
  }

  @Test
  void turnoverInAnotherCurrencyOrNotStatedIsAQuestion() {
    Verdict dollars =
        verdict(A_MILLION_EUROS, firm().turningOver(Money.of(9_000_000, "USD")).facts());
    assertThat(dollars.reason()).isEqualTo(Reason.CURRENCY_NOT_COMPARABLE);
    assertThat(dollars.actual())
        .isEqualTo(new Stated("9000000 USD", new BigDecimal(9_000_000), "USD"));
    assertThat(dollars.sentence()).contains("in another currency");

    assertThat(verdict(A_MILLION_EUROS, firm().facts()).sentence())
        .startsWith("Annual turnover is not stated");
  }

  // Years in business

  @Test
  void yearsAreCountedUpToTheStart() {
    assertThat(verdict(FIVE_YEARS, firm().inBusinessSince(START.minusYears(5)).facts()).sentence())
        .isEqualTo("The time in business is 5 years by 2027-01-01 (required: at least 5 years).");
  }

  @Test
  void oneDayLessThanTheYearsIsPartial() {
    Verdict verdict =
        verdict(FIVE_YEARS, firm().inBusinessSince(START.minusYears(5).plusDays(1)).facts());

    assertThat(verdict.reason()).isEqualTo(Reason.BELOW_MINIMUM_BUT_NEAR);
    assertThat(verdict.credit()).isEqualByComparingTo("0.8");
    assertThat(verdict.actual())
        .isEqualTo(new Stated("4 years by 2027-01-01", new BigDecimal(4), "years"));
    assertThat(verdict.shortfall()).isEqualTo(new Stated("1 year", BigDecimal.ONE, "years"));
  }

  @Test
  void aFirmFoundedAfterTheStartHasNoYears() {
    Verdict verdict = verdict(FIVE_YEARS, firm().inBusinessSince(START.plusYears(2)).facts());

    assertThat(verdict.reason()).isEqualTo(Reason.BELOW_MINIMUM);
    assertThat(verdict.shortfall()).isEqualTo(new Stated("5 years", new BigDecimal(5), "years"));
  }

  @Test
  void aFoundationThatIsNotStatedIsAQuestion() {
    assertThat(verdict(FIVE_YEARS, firm().facts()).sentence())
        .isEqualTo("The time in business is not stated (required: at least 5 years).");
  }

  // Free attributes

  private static Condition number(NumberComparison comparison, String value) {
    return new Condition.NumberAttribute("Clean room m2", comparison, new BigDecimal(value));
  }

  private static SupplierFacts cleanRoom(String value) {
    return firm()
        .with("clean-room M2", new AttributeValue.NumberValue(new BigDecimal(value)))
        .facts();
  }

  @Test
  void aNumberIsMetAtItsBoundary() {
    assertThat(verdict(number(NumberComparison.AT_LEAST, "100"), cleanRoom("100")).isMet())
        .isTrue();
    assertThat(verdict(number(NumberComparison.AT_MOST, "100"), cleanRoom("100")).isMet()).isTrue();
    assertThat(verdict(number(NumberComparison.EQUAL, "100"), cleanRoom("100.0")).isMet()).isTrue();
  }

  @Test
  void aNumberBelowItsMinimumEarnsCreditFromFourFifths() {
    Verdict near = verdict(number(NumberComparison.AT_LEAST, "100"), cleanRoom("80"));
    assertThat(near.reason()).isEqualTo(Reason.BELOW_MINIMUM_BUT_NEAR);
    assertThat(near.credit()).isEqualByComparingTo("0.8");
    assertThat(near.sentence())
        .isEqualTo("Clean room m2 is 80, 20 too little (required: at least 100).");

    assertThat(verdict(number(NumberComparison.AT_LEAST, "100"), cleanRoom("79.9999")).reason())
        .isEqualTo(Reason.BELOW_MINIMUM);
  }

  @Test
  void aNumberAboveItsMaximumEarnsCreditUpToAQuarterMore() {
    Verdict near = verdict(number(NumberComparison.AT_MOST, "100"), cleanRoom("125"));
    assertThat(near.reason()).isEqualTo(Reason.ABOVE_MAXIMUM_BUT_NEAR);
    assertThat(near.credit()).isEqualByComparingTo("0.8");
    assertThat(near.sentence())
        .isEqualTo("Clean room m2 is 125, 25 too much (required: at most 100).");

    assertThat(verdict(number(NumberComparison.AT_MOST, "100"), cleanRoom("125.01")).reason())
        .isEqualTo(Reason.ABOVE_MAXIMUM);
  }

  @Test
  void aNumberThatMustBeEqualEarnsNothingForBeingNear() {
    Verdict below = verdict(number(NumberComparison.EQUAL, "100"), cleanRoom("99"));
    assertThat(below.reason()).isEqualTo(Reason.BELOW_MINIMUM);
    assertThat(below.credit()).isZero();
    assertThat(below.shortfall()).isEqualTo(new Stated("1", BigDecimal.ONE, null));
    assertThat(below.required()).isEqualTo(new Stated("exactly 100", new BigDecimal(100), null));

    Verdict above = verdict(number(NumberComparison.EQUAL, "100"), cleanRoom("102"));
    assertThat(above.reason()).isEqualTo(Reason.ABOVE_MAXIMUM);
    assertThat(above.shortfall()).isEqualTo(new Stated("2", new BigDecimal(2), null));
  }

  @Test
  void numbersOfZeroOrLessHaveNoCloseness() {
    assertThat(verdict(number(NumberComparison.AT_LEAST, "0"), cleanRoom("-1")).reason())
        .isEqualTo(Reason.BELOW_MINIMUM);
    assertThat(verdict(number(NumberComparison.AT_LEAST, "-10"), cleanRoom("-11")).reason())
        .isEqualTo(Reason.BELOW_MINIMUM);
    assertThat(verdict(number(NumberComparison.AT_MOST, "0"), cleanRoom("1")).reason())
        .isEqualTo(Reason.ABOVE_MAXIMUM);
    assertThat(verdict(number(NumberComparison.AT_MOST, "-10"), cleanRoom("-9")).reason())
        .isEqualTo(Reason.ABOVE_MAXIMUM);
  }

  @Test
  void aYesOrNoIsMetOrAGap() {
    Condition exports = new Condition.BooleanAttribute("exports", true);
    SupplierFacts yes = firm().with("Exports", new AttributeValue.BooleanValue(true)).facts();
    SupplierFacts no = firm().with("Exports", new AttributeValue.BooleanValue(false)).facts();

    assertThat(verdict(exports, yes).isMet()).isTrue();
    assertThat(verdict(exports, no).reason()).isEqualTo(Reason.VALUE_DIFFERS);
    assertThat(verdict(exports, no).sentence()).isEqualTo("exports is no (required: yes).");
    assertThat(verdict(new Condition.BooleanAttribute("exports", false), no).isMet()).isTrue();
  }

  private static SupplierFacts material(String text) {
    return firm().with("material", new AttributeValue.TextValue(text)).facts();
  }

  @Test
  void aTextIsEqualWhateverItsCaseAndSpaces() {
    Condition steel =
        new Condition.TextAttribute("material", TextComparison.EQUAL, "Stainless steel");

    assertThat(verdict(steel, material(" stainless   STEEL ")).isMet()).isTrue();
    assertThat(verdict(steel, material("stainless steel 304")).reason())
        .isEqualTo(Reason.VALUE_DIFFERS);
  }

  @Test
  void aTextContainsAnother() {
    Condition steel = new Condition.TextAttribute("material", TextComparison.CONTAINS, "STEEL");

    assertThat(verdict(steel, material("Stainless steel 304")).isMet()).isTrue();
    assertThat(verdict(steel, material("brass")).sentence())
        .isEqualTo("material is brass (required: containing STEEL).");
  }

  @Test
  void anAttributeOfAnotherTypeOrNotStatedIsAQuestion() {
    Condition hundred = number(NumberComparison.AT_LEAST, "100");
    Condition yes = new Condition.BooleanAttribute("material", true);
    Condition steel = new Condition.TextAttribute("clean room m2", TextComparison.EQUAL, "steel");

    assertThat(verdict(yes, material("steel")).reason()).isEqualTo(Reason.TYPE_NOT_COMPARABLE);
    assertThat(verdict(steel, cleanRoom("5")).sentence())
        .isEqualTo("clean room m2 is 5, which is another type of value (required: steel).");
    assertThat(verdict(hundred, firm().facts()).sentence())
        .isEqualTo("Clean room m2 is not stated (required: at least 100).");
    assertThat(verdict(hundred, firm().facts()).reason()).isEqualTo(Reason.NOT_STATED);
    assertThat(
            verdict(
                    hundred,
                    firm().with("clean room m2", new AttributeValue.TextValue("big")).facts())
                .actual())
        .isEqualTo(Stated.text("big"));
  }
}
