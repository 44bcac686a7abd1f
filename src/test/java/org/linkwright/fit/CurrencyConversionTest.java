package org.linkwright.fit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linkwright.fit.Example.capability;
import static org.linkwright.fit.Example.supplier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linkwright.fit.ExchangeTable.BaseRate;
import org.linkwright.shared.Money;
import org.linkwright.shared.UnitOfMeasure;

class CurrencyConversionTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static final ExchangeTable IN_EUROS =
      ExchangeTable.of(List.of(rate("USD", "EUR", "0.93", FRIDAY)));

  private static BaseRate rate(String currency, String base, String inBase, LocalDate date) {
    return new BaseRate(
        Money.currency(currency), Money.currency(base), new BigDecimal(inBase), date);
  }

  private static Verdict verdict(Condition condition, SupplierFacts supplier, ExchangeTable rates) {
    RequirementFacts asked = Example.requirement(condition);
    return Example.fit(
            new RequirementFacts(
                asked.id(),
                asked.classification(),
                null,
                asked.start(),
                null,
                rates,
                Map.of(),
                asked.criteria()),
            supplier)
        .verdicts()
        .get(1);
  }

  private static ExchangeTable.@Nullable CrossRate cross(
      ExchangeTable table, String from, String to) {
    return table.rate(Money.currency(from), Money.currency(to));
  }

  // Prices

  @Test
  void aPriceInAnotherCurrencyAndUnitIsToldInTheOneAskedFor() {
    Condition perKilogram =
        new Condition.PriceAtMost(Money.of(new BigDecimal("1.4"), "EUR"), UnitOfMeasure.KILOGRAM);
    PriceRange perTonne = PriceRange.fixed(Money.of(1500, "USD"), UnitOfMeasure.TONNE);

    Verdict verdict = verdict(perKilogram, supplier(capability().at(perTonne)).facts(), IN_EUROS);

    assertThat(verdict.isMet()).isTrue();
    assertThat(requireNonNull(verdict.actual()).amount()).isEqualByComparingTo("1.395");
    assertThat(verdict.actual().unit()).isEqualTo("EUR/KGM");
    assertThat(requireNonNull(verdict.conversion()).original())
        .isEqualTo(new Stated("1500 USD per tonne", new BigDecimal(1500), "USD/TNE"));
    assertThat(verdict.conversion().rate()).isEqualByComparingTo("0.93");
    assertThat(verdict.conversion().date()).isEqualTo(FRIDAY);
    assertThat(verdict.sentence())
        .isEqualTo(
            "Price is 1500 USD per tonne, which is 1.395 EUR per kilogram at 0.93 EUR of"
                + " 2026-11-20 (required: at most 1.4 EUR per kilogram).");
  }

  @Test
  void aRangeOfPricesIsToldAtBothEnds() {
    Condition tenEuros = new Condition.PriceAtMost(Money.of(10, "EUR"), UnitOfMeasure.PIECE);
    PriceRange dollars =
        new PriceRange(Money.of(8, "USD"), Money.of(12, "USD"), UnitOfMeasure.PIECE);

    Verdict verdict = verdict(tenEuros, supplier(capability().at(dollars)).facts(), IN_EUROS);

    assertThat(verdict.reason()).isEqualTo(Reason.PRICE_RANGE_REACHES_ABOVE);
    assertThat(verdict.credit()).isEqualTo(new BigDecimal("0.896057"));
    assertThat(requireNonNull(verdict.shortfall()).amount()).isEqualByComparingTo("1.16");
    assertThat(verdict.sentence())
        .startsWith(
            "Price is 8 to 12 USD per piece, which is up to 11.16 EUR per piece at 0.93 EUR of"
                + " 2026-11-20, 1.16 EUR per piece too much");
  }

  @Test
  void aPriceInTheCurrencyAskedForIsNotConverted() {
    Condition tenDollars = new Condition.PriceAtMost(Money.of(10, "USD"), UnitOfMeasure.PIECE);
    PriceRange nine = PriceRange.fixed(Money.of(9, "USD"), UnitOfMeasure.PIECE);

    Verdict verdict = verdict(tenDollars, supplier(capability().at(nine)).facts(), IN_EUROS);

    assertThat(verdict.isMet()).isTrue();
    assertThat(verdict.conversion()).isNull();
  }

  @Test
  void aPriceInACurrencyWithoutARateIsAQuestion() {
    Condition tenEuros = new Condition.PriceAtMost(Money.of(10, "EUR"), UnitOfMeasure.PIECE);
    PriceRange francs = PriceRange.fixed(Money.of(1, "CHF"), UnitOfMeasure.PIECE);

    Verdict verdict = verdict(tenEuros, supplier(capability().at(francs)).facts(), IN_EUROS);

    assertThat(verdict.reason()).isEqualTo(Reason.CURRENCY_NOT_COMPARABLE);
    assertThat(verdict.conversion()).isNull();
    assertThat(verdict.sentence()).contains("in another currency without a rate");
  }

  // Turnover

  @Test
  void aTurnoverIsToldInTheCurrencyAskedFor() {
    Condition million = new Condition.TurnoverAtLeast(Money.of(1_000_000, "EUR"));

    Verdict verdict =
        verdict(million, supplier().turningOver(Money.of(1_000_000, "USD")).facts(), IN_EUROS);

    assertThat(verdict.reason()).isEqualTo(Reason.BELOW_MINIMUM_BUT_NEAR);
    assertThat(verdict.credit()).isEqualByComparingTo("0.93");
    assertThat(verdict.shortfall())
        .isEqualTo(new Stated("70000 EUR", new BigDecimal(70_000), "EUR"));
    assertThat(requireNonNull(verdict.conversion()).currency()).isEqualTo(Money.currency("EUR"));
    assertThat(verdict.sentence())
        .startsWith(
            "Annual turnover is 1000000 USD, which is 930000 EUR at 0.93 EUR of 2026-11-20,"
                + " 70000 EUR too little");
  }

  @Test
  void whatIsConvertedIsSpokenOfInHundredthsAndCountedInMillionths() {
    Condition asked = new Condition.TurnoverAtLeast(Money.of(1, "EUR"));
    ExchangeTable third = ExchangeTable.of(List.of(rate("USD", "EUR", "0.3333333333", FRIDAY)));

    Verdict verdict = verdict(asked, supplier().turningOver(Money.of(2, "USD")).facts(), third);

    assertThat(requireNonNull(verdict.actual()).amount()).isEqualByComparingTo("0.666667");
    assertThat(verdict.actual().text()).contains("0.67 EUR at 0.333333 EUR");
    assertThat(requireNonNull(verdict.conversion()).rate()).isEqualByComparingTo("0.3333333333");
  }

  @Test
  void noAmountIsTooLargeToBeConverted() {
    Money most = Money.of(new BigDecimal("999999999999999999"), "USD");
    ExchangeTable steep = ExchangeTable.of(List.of(rate("USD", "EUR", "100000000000", FRIDAY)));
    Condition asked = new Condition.TurnoverAtLeast(Money.of(1, "EUR"));

    Verdict verdict = verdict(asked, supplier().turningOver(most).facts(), steep);

    assertThat(verdict.isMet()).isTrue();
    assertThat(requireNonNull(verdict.conversion()).rate().toString()).isEqualTo("100000000000");
  }

  // Rates

  @Test
  void twoCurrenciesConvertOverABaseByTheOlderOfTheirDays() {
    ExchangeTable table =
        ExchangeTable.of(
            List.of(rate("USD", "KES", "130", FRIDAY), rate("GBP", "KES", "162.5", MONDAY)));

    assertThat(cross(table, "GBP", "USD"))
        .isEqualTo(new ExchangeTable.CrossRate(new BigDecimal("1.25"), FRIDAY));
    assertThat(requireNonNull(cross(table, "USD", "GBP")).factor()).isEqualByComparingTo("0.8");
    assertThat(requireNonNull(cross(table, "KES", "USD")).date()).isEqualTo(FRIDAY);
    assertThat(cross(table, "GBP", "KES"))
        .isEqualTo(new ExchangeTable.CrossRate(new BigDecimal("162.5"), MONDAY));
  }

  @Test
  void theFirstBaseThatKnowsBothCurrenciesCounts() {
    ExchangeTable table =
        ExchangeTable.of(
            List.of(
                rate("USD", "EUR", "0.9", FRIDAY),
                rate("USD", "KES", "130", MONDAY),
                rate("EUR", "KES", "143", MONDAY)));

    assertThat(requireNonNull(cross(table, "USD", "EUR")).factor()).isEqualByComparingTo("0.9");
    assertThat(requireNonNull(cross(table, "KES", "EUR")).date()).isEqualTo(MONDAY);
    assertThat(cross(table, "USD", "CHF")).isNull();
    assertThat(cross(table, "USD", "USD")).isNull();
  }

  @Test
  void ofTwoRatesTheLaterOneCounts() {
    BaseRate old = rate("USD", "EUR", "0.9", FRIDAY);
    BaseRate fresh = rate("USD", "EUR", "0.8", MONDAY);

    assertThat(ExchangeTable.of(List.of(old, fresh)))
        .isEqualTo(ExchangeTable.of(List.of(fresh, old)))
        .isEqualTo(ExchangeTable.of(List.of(fresh)))
        .hasSameHashCodeAs(ExchangeTable.of(List.of(fresh)))
        .isNotEqualTo(ExchangeTable.of(List.of(old)));
    assertThat(ExchangeTable.of(List.of(fresh)).toString()).contains("0.8");
  }

  @Test
  void aRateIsAboveZero() {
    assertThatThrownBy(() -> rate("USD", "EUR", "0", FRIDAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("above zero");
  }
}
