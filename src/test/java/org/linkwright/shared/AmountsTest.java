package org.linkwright.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1E+999999999",
        "1E-999999999",
        "1E+2147483647",
        "-1E+2147483647",
        "1E-2147483647",
        "1000000000000000000",
        "0.0000001",
        "123456789012345678.1234567"
      })
  void aNumberOutOfRangeIsRefusedWithoutWritingItOut(String number) {
    assertThatThrownBy(() -> BoundedDecimal.of(new BigDecimal(number)))
        .isInstanceOf(AmountOutOfRangeException.class)
        .hasMessageContaining("18 digits")
        .hasMessageContaining("6 after");
  }

  @Test
  void aNumberOfAMillionDigitsIsRefusedAtOnce() {
    BigDecimal long1 = new BigDecimal(BigInteger.ONE.shiftLeft(3_000_000));

    assertThatThrownBy(() -> BoundedDecimal.of(long1))
        .isInstanceOf(AmountOutOfRangeException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"999999999999999999.999999", "-999999999999999999.999999", "0.000001"})
  void theEndsOfTheRangeAreWithinIt(String number) {
    assertThat(BoundedDecimal.of(new BigDecimal(number))).isEqualTo(new BigDecimal(number));
  }

  @Test
  void equalAmountsAreEqualObjectsHoweverTheyWereWritten() {
    assertThat(BoundedDecimal.of(new BigDecimal("1.50"))).isEqualTo(new BigDecimal("1.5"));
    assertThat(BoundedDecimal.of(new BigDecimal("1.500000000"))).isEqualTo(new BigDecimal("1.5"));
    assertThat(BoundedDecimal.of(new BigDecimal("1E+3"))).isEqualTo(new BigDecimal("1000"));
    assertThat(BoundedDecimal.of(new BigDecimal("100"))).isEqualTo(new BigDecimal("100"));
    assertThat(BoundedDecimal.of(new BigDecimal("0E+999999999"))).isEqualTo(BigDecimal.ZERO);
    assertThat(BoundedDecimal.of(new BigDecimal("0.000"))).isEqualTo(BigDecimal.ZERO);
  }

  @Test
  void theSignIsHeldWhereItMatters() {
    assertThat(BoundedDecimal.notNegative(BigDecimal.ZERO)).isZero();
    assertThat(BoundedDecimal.positive(BigDecimal.ONE)).isOne();
    assertThatThrownBy(() -> BoundedDecimal.notNegative(new BigDecimal("-0.000001")))
        .isInstanceOf(AmountOutOfRangeException.class)
        .hasMessageContaining("negative");
    assertThatThrownBy(() -> BoundedDecimal.positive(BigDecimal.ZERO))
        .isInstanceOf(AmountOutOfRangeException.class)
        .hasMessageContaining("greater than zero");
  }

  @Test
  void aQuantityIsNotNegativeAndTellsItselfInAnotherUnit() {
    Quantity quantity = Quantity.of(1500, UnitOfMeasure.KILOGRAM);

    assertThat(quantity.in(UnitOfMeasure.TONNE))
        .isEqualTo(new Quantity(new BigDecimal("1.5"), UnitOfMeasure.TONNE));
    assertThat(quantity.text()).isEqualTo("1500 kilograms");
    assertThat(Quantity.of(1, UnitOfMeasure.DOZEN).text()).isEqualTo("1 dozen");
    assertThatThrownBy(() -> Quantity.of(-1, UnitOfMeasure.KILOGRAM))
        .isInstanceOf(AmountOutOfRangeException.class);
    assertThatThrownBy(() -> quantity.in(UnitOfMeasure.PIECE))
        .isInstanceOf(IncompatibleUnitsException.class);
  }

  @Test
  void aConvertedQuantityIsRoundedHalfUpToSixDecimals() {
    assertThat(new Quantity(new BigDecimal("0.5"), UnitOfMeasure.GRAM).in(UnitOfMeasure.TONNE))
        .isEqualTo(new Quantity(new BigDecimal("0.000001"), UnitOfMeasure.TONNE));
    assertThat(
            new Quantity(new BigDecimal("0.5"), UnitOfMeasure.GRAM).amountIn(UnitOfMeasure.TONNE))
        .isEqualByComparingTo("0.0000005");
  }

  @Test
  void aQuantityTooLargeToTellInAnotherUnitSaysSo() {
    Quantity heap = Quantity.of(100_000_000_000_000_000L, UnitOfMeasure.TONNE);

    assertThatThrownBy(() -> heap.in(UnitOfMeasure.GRAM))
        .isInstanceOf(AmountOutOfRangeException.class);
    assertThat(heap.amountIn(UnitOfMeasure.GRAM)).isEqualByComparingTo("1E+23");
  }

  @Test
  void aYearIs52WeeksOr12MonthsOr4Quarters() {
    Rate weekly = Rate.of(3, UnitOfMeasure.TONNE, Period.WEEK);

    assertThat(weekly.amountPerYearIn(UnitOfMeasure.KILOGRAM)).isEqualByComparingTo("156000");
    assertThat(weekly.amountIn(UnitOfMeasure.TONNE, Period.MONTH)).isEqualByComparingTo("13");
    assertThat(weekly.amountIn(UnitOfMeasure.TONNE, Period.QUARTER)).isEqualByComparingTo("39");
    assertThat(weekly.amountIn(UnitOfMeasure.TONNE, Period.YEAR)).isEqualByComparingTo("156");
    assertThat(weekly.amountIn(UnitOfMeasure.KILOGRAM, Period.WEEK)).isEqualByComparingTo("3000");
    assertThat(weekly.text()).isEqualTo("3 tonnes per week");
    assertThat(weekly.unit()).isEqualTo(UnitOfMeasure.TONNE);
  }

  @Test
  void onePieceAMonthIsExactlyOneDozenAYear() {
    assertThat(Rate.of(1, UnitOfMeasure.PIECE, Period.MONTH).amountPerYearIn(UnitOfMeasure.DOZEN))
        .isEqualByComparingTo("1");
  }

  @Test
  void moneyKeepsItsCurrencyAndIsComparedWithinItAlone() {
    Money money = Money.of(new BigDecimal("2.50"), "EUR");

    assertThat(money).isEqualTo(Money.of(new BigDecimal("2.5"), "EUR"));
    assertThat(money.text()).isEqualTo("2.5 EUR");
    assertThat(money.isComparableWith(Money.of(1, "EUR"))).isTrue();
    assertThat(money.isComparableWith(Money.of(1, "USD"))).isFalse();
    assertThat(Money.of(-3, "CZK").amount()).isEqualByComparingTo("-3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"EURO", "XX", "eur", ""})
  void aCurrencyThatIsNotListedIsRefusedByName(String code) {
    assertThatThrownBy(() -> Money.of(1, code))
        .isInstanceOfSatisfying(
            UnknownCurrencyException.class, refused -> assertThat(refused.code()).isEqualTo(code))
        .hasMessageContaining("'" + code + "'");
  }
}
