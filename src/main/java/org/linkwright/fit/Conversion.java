package org.linkwright.fit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.BoundedDecimal;

/**
 * How an amount of money was told in the currency that a requirement asks in.
 *
 * @param original what the supplier states, as it states it
 * @param currency the currency it was told in
 * @param rate what one unit of the supplier's currency is worth in it, up to 12 decimals
 * @param date from which that rate holds; the last known on the day the requirement starts
 */
public record Conversion(Stated original, Currency currency, BigDecimal rate, LocalDate date) {

  private static final int RATE_DECIMALS = 12;
  private static final MathContext SPOKEN = new MathContext(6);

  static Conversion of(Stated original, Currency currency, ExchangeTable.CrossRate rate) {
    return new Conversion(
        original,
        currency,
        plain(rate.factor().setScale(RATE_DECIMALS, RoundingMode.HALF_UP)),
        rate.date());
  }

  /** An amount told by a rate, rounded half up to 6 decimals; the amount itself without a rate. */
  static BigDecimal amount(BigDecimal amount, ExchangeTable.@Nullable CrossRate rate) {
    return rate == null
        ? amount
        : amount.multiply(rate.factor()).setScale(BoundedDecimal.DECIMALS, RoundingMode.HALF_UP);
  }

  /** For people: {@code "at 0.9259 EUR of 2026-11-20"}. */
  String words() {
    return "at "
        + plain(rate.round(SPOKEN)).toPlainString()
        + " "
        + currency.getCurrencyCode()
        + " of "
        + date;
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
