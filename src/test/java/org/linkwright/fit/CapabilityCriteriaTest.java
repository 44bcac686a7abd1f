package org.linkwright.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwright.fit.Example.capability;
import static org.linkwright.fit.Example.verdict;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.linkwright.shared.Money;
import org.linkwright.shared.Period;
import org.linkwright.shared.Quantity;
import org.linkwright.shared.Rate;
import org.linkwright.shared.UnitOfMeasure;

class CapabilityCriteriaTest {

  private static final Condition DIE_CASTING = new Condition.MastersProcess("Die-Casting");
  private static final Condition FIVE_THOUSAND_A_MONTH =
      new Condition.CapacityAtLeast(Rate.of(5000, UnitOfMeasure.PIECE, Period.MONTH));
  private static final Condition THIRTY_DAYS = new Condition.LeadTimeAtMost(30);
  private static final Condition TEN_EUROS_A_KILOGRAM =
      new Condition.PriceAtMost(Money.of(10, "EUR"), UnitOfMeasure.KILOGRAM);
  private static final Condition TO_CZECHIA = new Condition.DeliversTo(new Region("CZ"));
  private static final Condition TO_PRAGUE = new Condition.DeliversTo(new Region("CZ-10"));

  private static Rate piecesAMonth(long pieces) {
    return Rate.of(pieces, UnitOfMeasure.PIECE, Period.MONTH);
  }

  private static PriceRange euros(String lowest, String highest) {
    return new PriceRange(
        Money.of(new BigDecimal(lowest), "EUR"),
        Money.of(new BigDecimal(highest), "EUR"),
        UnitOfMeasure.KILOGRAM);
  }

  // Process

  @Test
  void aProcessIsMetHoweverItIsSpelled() {
    Verdict verdict = verdict(DIE_CASTING, capability().mastering("milling", "die casting"));

    assertThat(verdict.outcome()).isEqualTo(Outcome.MET);
    assertThat(verdict.credit()).isOne();
    assertThat(verdict.evidenceId()).isEqualTo("capability-1");
    assertThat(verdict.sentence())
        .isEqualTo("The process Die-Casting is mastered (required: Die-Casting).");
  }

  @Test
  void aProcessThatIsNotAmongThoseMasteredIsAGap() {
    Verdict verdict = verdict(DIE_CASTING, capability().mastering("turning", "milling"));

    assertThat(verdict.reason()).isEqualTo(Reason.PROCESS_NOT_MASTERED);
    assertThat(verdict.credit()).isZero();
    assertThat(verdict.evidenceId()).isEqualTo("capability-1");
    assertThat(verdict.actual()).isEqualTo(Stated.text("milling, turning"));
    assertThat(verdict.shortfall()).isNull();
    assertThat(verdict.sentence())
        .isEqualTo(
            "The process Die-Casting is not among those mastered: milling, turning (required:"
                + " Die-Casting).");
  }

  @Test
  void aCapabilityWithoutProcessesLeavesTheQuestionOpen() {
    Verdict verdict = verdict(DIE_CASTING, capability());

    assertThat(verdict.reason()).isEqualTo(Reason.NOT_STATED);
    assertThat(verdict.sentence())
        .isEqualTo("The list of processes is not stated (required: Die-Casting).");
  }

  // Capacity

  @Test
  void exactlyTheRequiredCapacityIsMet() {
    Verdict verdict = verdict(FIVE_THOUSAND_A_MONTH, capability().yielding(piecesAMonth(5000)));

    assertThat(verdict.reason()).isEqualTo(Reason.REQUIREMENT_MET);
    assertThat(verdict.shortfall()).isNull();
    assertThat(verdict.sentence())
        .isEqualTo("Capacity is 5000 pieces per month (required: at least 5000 pieces per month).");
  }

  @Test
  void onePieceTooFewIsPartialWithTheShortfall() {
    Verdict verdict = verdict(FIVE_THOUSAND_A_MONTH, capability().yielding(piecesAMonth(4999)));

    assertThat(verdict.reason()).isEqualTo(Reason.BELOW_MINIMUM_BUT_NEAR);
    assertThat(verdict.credit()).isEqualByComparingTo("0.9998");
    assertThat(verdict.required())
        .isEqualTo(new Stated("at least 5000 pieces per month", new BigDecimal(5000), "H87/MONTH"));
    assertThat(verdict.actual())
        .isEqualTo(new Stated("4999 pieces per month", new BigDecimal(4999), "H87/MONTH"));
    assertThat(verdict.shortfall())
        .isEqualTo(new Stated("1 piece per month", new BigDecimal(1), "H87/MONTH"));
    assertThat(verdict.sentence())
        .isEqualTo(
            "Capacity is 4999 pieces per month, 1 piece per month too little (required: at least"
                + " 5000 pieces per month).");
  }

  @Test
  void halfTheCapacityIsTheLeastThatEarnsCredit() {
    assertThat(verdict(FIVE_THOUSAND_A_MONTH, capability().yielding(piecesAMonth(2500))).credit())
        .isEqualByComparingTo("0.5");

    Verdict less = verdict(FIVE_THOUSAND_A_MONTH, capability().yielding(piecesAMonth(2499)));
    assertThat(less.reason()).isEqualTo(Reason.BELOW_MINIMUM);
    assertThat(less.credit()).isZero();
    assertThat(less.shortfall())
        .isEqualTo(new Stated("2501 pieces per month", new BigDecimal(2501), "H87/MONTH"));
  }

  @Test
  void noCapacityAtAllIsAGapOfTheWhole() {
    Verdict verdict = verdict(FIVE_THOUSAND_A_MONTH, capability().yielding(piecesAMonth(0)));

    assertThat(verdict.reason()).isEqualTo(Reason.BELOW_MINIMUM);
    assertThat(verdict.shortfall())
        .isEqualTo(new Stated("5000 pieces per month", new BigDecimal(5000), "H87/MONTH"));
  }

  @Test
  void capacityInAnotherUnitAndPeriodIsConverted() {
    Rate thousandsAWeek = Rate.of(1, UnitOfMeasure.THOUSAND, Period.WEEK);
    Verdict verdict = verdict(FIVE_THOUSAND_A_MONTH, capability().yielding(thousandsAWeek));

    // 1000 × 52 / 12 = 4333.33…; the shortfall of 666.66… is rounded up.
    assertThat(verdict.reason()).isEqualTo(Reason.BELOW_MINIMUM_BUT_NEAR);
    assertThat(verdict.credit()).isEqualByComparingTo("0.866666");
    assertThat(verdict.actual())
        .isEqualTo(new Stated("1 thousand per week", new BigDecimal("4333.333334"), "H87/MONTH"));
    assertThat(verdict.shortfall())
        .isEqualTo(new Stated("667 pieces per month", new BigDecimal("666.666667"), "H87/MONTH"));
  }

  @Test
  void onePieceAMonthMeetsOneDozenAYear() {
    Condition dozenAYear =
        new Condition.CapacityAtLeast(Rate.of(1, UnitOfMeasure.DOZEN, Period.YEAR));

    assertThat(verdict(dozenAYear, capability().yielding(piecesAMonth(1))).isMet()).isTrue();
  }

  @Test
  void capacityInAUnitThatDoesNotConvertIsAQuestion() {
    Rate tonnes = Rate.of(9, UnitOfMeasure.TONNE, Period.WEEK);
    Verdict verdict = verdict(FIVE_THOUSAND_A_MONTH, capability().yielding(tonnes));

    assertThat(verdict.reason()).isEqualTo(Reason.UNIT_NOT_COMPARABLE);
    assertThat(verdict.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(verdict.evidenceId()).isEqualTo("capability-1");
    assertThat(verdict.actual())
        .isEqualTo(new Stated("9 tonnes per week", new BigDecimal(9), "TNE/WEEK"));
    assertThat(verdict.sentence())
        .isEqualTo(
            "Capacity is 9 tonnes per week, in a unit that does not convert (required: at least"
                + " 5000 pieces per month).");
  }

  @Test
  void capacityThatIsNotStatedIsAQuestion() {
    Verdict verdict = verdict(FIVE_THOUSAND_A_MONTH, capability());

    assertThat(verdict.reason()).isEqualTo(Reason.NOT_STATED);
    assertThat(verdict.evidenceId()).isEqualTo("capability-1");
    assertThat(verdict.actual()).isNull();
    assertThat(verdict.sentence())
        .isEqualTo("Capacity is not stated (required: at least 5000 pieces per month).");
  }

  // Lead time

  @Test
  void aLeadTimeOfExactlyTheLimitIsMet() {
    Verdict verdict = verdict(THIRTY_DAYS, capability().within(30));

    assertThat(verdict.isMet()).isTrue();
    assertThat(verdict.required())
        .isEqualTo(new Stated("at most 30 days", new BigDecimal(30), "days"));
  }

  @Test
  void oneDayTooLongIsPartial() {
    Verdict verdict = verdict(THIRTY_DAYS, capability().within(31));

    assertThat(verdict.reason()).isEqualTo(Reason.ABOVE_MAXIMUM_BUT_NEAR);
    assertThat(verdict.credit()).isEqualByComparingTo("0.967741");
    assertThat(verdict.actual()).isEqualTo(new Stated("31 days", new BigDecimal(31), "days"));
    assertThat(verdict.shortfall()).isEqualTo(new Stated("1 day", new BigDecimal(1), "days"));
    assertThat(verdict.sentence())
        .isEqualTo("Lead time is 31 days, 1 day too much (required: at most 30 days).");
  }

  @Test
  void twiceTheLeadTimeIsTheLongestThatEarnsCredit() {
    assertThat(verdict(THIRTY_DAYS, capability().within(60)).credit()).isEqualByComparingTo("0.5");
    assertThat(verdict(THIRTY_DAYS, capability().within(61)).reason())
        .isEqualTo(Reason.ABOVE_MAXIMUM);
  }

  @Test
  void aLeadTimeThatIsNotStatedIsAQuestion() {
    assertThat(verdict(THIRTY_DAYS, capability()).sentence())
        .isEqualTo("Lead time is not stated (required: at most 30 days).");
  }

  @Test
  void deliveryFromStockMeetsAnyLeadTime() {
    assertThat(verdict(new Condition.LeadTimeAtMost(1), capability().within(0)).isMet()).isTrue();
  }

  // Price

  @Test
  void aPriceRangeUpToTheCeilingIsMet() {
    Verdict verdict = verdict(TEN_EUROS_A_KILOGRAM, capability().at(euros("8", "10")));

    assertThat(verdict.isMet()).isTrue();
    assertThat(verdict.sentence())
        .isEqualTo("Price is 8 to 10 EUR per kilogram (required: at most 10 EUR per kilogram).");
    assertThat(verdict.required())
        .isEqualTo(new Stated("at most 10 EUR per kilogram", new BigDecimal(10), "EUR/KGM"));
  }

  @Test
  void aPriceRangeThatReachesAboveTheCeilingIsPartial() {
    Verdict verdict = verdict(TEN_EUROS_A_KILOGRAM, capability().at(euros("8", "12.5")));

    assertThat(verdict.reason()).isEqualTo(Reason.PRICE_RANGE_REACHES_ABOVE);
    assertThat(verdict.credit()).isEqualByComparingTo("0.8");
    assertThat(verdict.actual())
        .isEqualTo(new Stated("8 to 12.5 EUR per kilogram", new BigDecimal("12.5"), "EUR/KGM"));
    assertThat(verdict.shortfall())
        .isEqualTo(new Stated("2.5 EUR per kilogram", new BigDecimal("2.5"), "EUR/KGM"));
  }

  @Test
  void aRangeThatBeginsAtTheCeilingEarnsTheLeastPartialCreditHoweverFarItReaches() {
    Verdict verdict = verdict(TEN_EUROS_A_KILOGRAM, capability().at(euros("10", "100")));

    assertThat(verdict.reason()).isEqualTo(Reason.PRICE_RANGE_REACHES_ABOVE);
    assertThat(verdict.credit()).isEqualByComparingTo("0.8");
    assertThat(verdict.evidenceId()).isEqualTo("capability-1");
  }

  @Test
  void aRangeThatReachesALittleAboveEarnsItsCloseness() {
    assertThat(verdict(TEN_EUROS_A_KILOGRAM, capability().at(euros("8", "10.1"))).credit())
        .isEqualByComparingTo("0.990099");
  }

  @Test
  void aPriceAQuarterAboveTheCeilingIsTheHighestThatEarnsCredit() {
    Verdict quarter = verdict(TEN_EUROS_A_KILOGRAM, capability().at(euros("12.5", "12.5")));
    assertThat(quarter.reason()).isEqualTo(Reason.ABOVE_MAXIMUM_BUT_NEAR);
    assertThat(quarter.credit()).isEqualByComparingTo("0.8");

    Verdict more = verdict(TEN_EUROS_A_KILOGRAM, capability().at(euros("12.51", "12.51")));
    assertThat(more.reason()).isEqualTo(Reason.ABOVE_MAXIMUM);
    assertThat(more.credit()).isZero();
    assertThat(more.sentence())
        .isEqualTo(
            "Price is 12.51 EUR per kilogram, 2.51 EUR per kilogram too much (required: at most 10"
                + " EUR per kilogram).");
  }

  @Test
  void aPricePerTonneIsConvertedToOnePerKilogram() {
    PriceRange perTonne = PriceRange.fixed(Money.of(11_000, "EUR"), UnitOfMeasure.TONNE);
    Verdict verdict = verdict(TEN_EUROS_A_KILOGRAM, capability().at(perTonne));

    assertThat(verdict.actual())
        .isEqualTo(new Stated("11000 EUR per tonne", new BigDecimal(11), "EUR/KGM"));
    assertThat(verdict.shortfall())
        .isEqualTo(new Stated("1 EUR per kilogram", new BigDecimal(1), "EUR/KGM"));
  }

  @Test
  void aPriceOfOneEuroAPieceIsExactlyTwelveADozen() {
    Condition twelveADozen = new Condition.PriceAtMost(Money.of(12, "EUR"), UnitOfMeasure.DOZEN);
    PriceRange oneAPiece = PriceRange.fixed(Money.of(1, "EUR"), UnitOfMeasure.PIECE);

    assertThat(verdict(twelveADozen, capability().at(oneAPiece)).isMet()).isTrue();
  }

  @Test
  void aPriceInAnotherCurrencyIsAQuestion() {
    PriceRange dollars = PriceRange.fixed(Money.of(1, "USD"), UnitOfMeasure.KILOGRAM);
    Verdict verdict = verdict(TEN_EUROS_A_KILOGRAM, capability().at(dollars));

    assertThat(verdict.reason()).isEqualTo(Reason.CURRENCY_NOT_COMPARABLE);
    assertThat(verdict.actual())
        .isEqualTo(new Stated("1 USD per kilogram", new BigDecimal(1), "USD/KGM"));
    assertThat(verdict.sentence()).contains("in another currency");
  }

  @Test
  void aPriceForAUnitThatDoesNotConvertIsAQuestion() {
    PriceRange each = PriceRange.fixed(Money.of(1, "EUR"), UnitOfMeasure.PIECE);
    Verdict verdict = verdict(TEN_EUROS_A_KILOGRAM, capability().at(each));

    assertThat(verdict.reason()).isEqualTo(Reason.UNIT_NOT_COMPARABLE);
    assertThat(verdict.sentence()).contains("in a unit that does not convert");
  }

  @Test
  void aPriceThatIsNotStatedIsAQuestion() {
    assertThat(verdict(TEN_EUROS_A_KILOGRAM, capability()).sentence())
        .isEqualTo("Price is not stated (required: at most 10 EUR per kilogram).");
  }

  // Delivery region

  @Test
  void whoDeliversToACountryDeliversToItsParts() {
    Verdict verdict = verdict(TO_PRAGUE, capability().deliveringTo("SK", "CZ"));

    assertThat(verdict.isMet()).isTrue();
    assertThat(verdict.sentence()).isEqualTo("The delivery area is CZ, SK (required: CZ-10).");
    assertThat(verdict(TO_PRAGUE, capability().deliveringTo("CZ-10")).isMet()).isTrue();
  }

  @Test
  void whoDeliversToAPartOfACountryMeetsItInPart() {
    Verdict verdict = verdict(TO_CZECHIA, capability().deliveringTo("CZ-10"));

    assertThat(verdict.reason()).isEqualTo(Reason.REGION_SERVED_IN_PART);
    assertThat(verdict.credit()).isEqualByComparingTo("0.5");
    assertThat(verdict.evidenceId()).isEqualTo("capability-1");
    assertThat(verdict.sentence())
        .isEqualTo("The delivery area is CZ-10, only a part (required: CZ).");
  }

  @Test
  void anotherPartOfTheCountryIsAGap() {
    Verdict verdict = verdict(TO_PRAGUE, capability().deliveringTo("CZ-20", "DE"));

    assertThat(verdict.reason()).isEqualTo(Reason.REGION_NOT_SERVED);
    assertThat(verdict.actual()).isEqualTo(Stated.text("CZ-20, DE"));
  }

  @Test
  void aDeliveryAreaThatIsNotStatedIsAQuestion() {
    assertThat(verdict(TO_PRAGUE, capability()).sentence())
        .isEqualTo("The delivery area is not stated (required: CZ-10).");
  }

  // Range

  @Test
  void theSmallestAndLargestAmountsAreJudgedWithoutOverflow() {
    Condition tiny =
        new Condition.CapacityAtLeast(
            new Rate(
                new Quantity(new BigDecimal("0.000001"), UnitOfMeasure.MILLIGRAM), Period.YEAR));
    Condition huge =
        new Condition.CapacityAtLeast(
            Rate.of(999_999_999_999_999_999L, UnitOfMeasure.TONNE, Period.WEEK));
    Rate hugeRate = Rate.of(999_999_999_999_999_999L, UnitOfMeasure.TONNE, Period.WEEK);
    Rate tinyRate =
        new Rate(new Quantity(new BigDecimal("0.000001"), UnitOfMeasure.MILLIGRAM), Period.YEAR);

    assertThat(verdict(tiny, capability().yielding(hugeRate)).isMet()).isTrue();
    assertThat(verdict(huge, capability().yielding(tinyRate)).reason())
        .isEqualTo(Reason.BELOW_MINIMUM);
  }
}
