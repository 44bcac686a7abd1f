package org.linkwright.shared;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount of money, possibly negative, in one currency. Amounts in different currencies are never
 * compared or added: that takes a dated rate.
 *
 * @param amount the amount in whole currency units (not cents), within {@link BoundedDecimal}
 * @param currency the currency, ISO 4217
 */
public record Money(BigDecimal amount, Currency currency) {

  /**
   * @throws AmountOutOfRangeException if the amount has too many digits
   */
  public Money {
    amount = BoundedDecimal.of(amount);
  }

  /**
   * An amount in the currency of a code.
   *
   * @param currencyCode three capital letters, ISO 4217
   * @throws UnknownCurrencyException if ISO 4217 does not list the code
   * @throws AmountOutOfRangeException if the amount has too many digits
   */
  public static Money of(BigDecimal amount, String currencyCode) {
    return new Money(amount, currency(currencyCode));
  }

  /** A whole amount in the currency of a code; see {@link #of(BigDecimal, String)}. */
  public static Money of(long amount, String currencyCode) {
    return of(BigDecimal.valueOf(amount), currencyCode);
  }

  /**
   * The currency of a code.
   *
   * @throws UnknownCurrencyException if ISO 4217 does not list the code
   */
  public static Currency currency(String code) {
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException unlisted) {
      throw new UnknownCurrencyException(code);
    }
  }

  /** Whether the other amount is in the same currency, so that the two can be compared. */
  public boolean isComparableWith(Money other) {
    return currency.equals(other.currency);
  }

  /** For people: {@code "2500000 EUR"}. */
  public String text() {
    return amount.toPlainString() + " " + currency.getCurrencyCode();
  }
}
