package org.linkwright.fit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.BoundedDecimal;
import org.linkwright.shared.Money;
import org.linkwright.shared.Period;
import org.linkwright.shared.UnitOfMeasure;

/**
 * A value in words and, where it is one, as a number with its unit.
 *
 * @param text for people: {@code "5000 pieces per month"}
 * @param amount the number, up to 6 decimals; null for what is not a number
 * @param unit what the number counts; null without a number or for a plain one. One of {@code
 *     H87/MONTH} (unit code and period), {@code EUR}, {@code EUR/KGM} (currency and unit code),
 *     {@code km}, {@code days}, {@code levels}, {@code stages}, {@code years}.
 */
public record Stated(String text, @Nullable BigDecimal amount, @Nullable String unit) {

  private static final BigDecimal LARGE = BigDecimal.valueOf(100);

  static final String KILOMETRES = "km";
  static final String DAYS = "days";
  static final String LEVELS = "levels";
  static final String STAGES = "stages";
  static final String YEARS = "years";

  static Stated text(String text) {
    return new Stated(text, null, null);
  }

  static Stated number(BigDecimal amount) {
    return new Stated(amount.toPlainString(), amount, null);
  }

  static Stated money(Money money) {
    return new Stated(money.text(), money.amount(), money.currency().getCurrencyCode());
  }

  /** An amount of money, which may come out of a conversion. */
  static Stated money(BigDecimal amount, Currency currency) {
    BigDecimal told = told(amount);
    BigDecimal spoken = told.scale() <= 2 ? told : told.setScale(2, RoundingMode.UP);
    return new Stated(
        spoken.toPlainString() + " " + currency.getCurrencyCode(),
        told,
        currency.getCurrencyCode());
  }

  static Stated kilometres(BigDecimal kilometres) {
    BigDecimal told = told(kilometres);
    return new Stated(told.toPlainString() + " km", told, KILOMETRES);
  }

  static Stated days(long days) {
    return counted(days, "day", DAYS);
  }

  static Stated levels(long levels) {
    return counted(levels, "level", LEVELS);
  }

  static Stated stages(long stages) {
    return counted(stages, "stage", STAGES);
  }

  static Stated years(long years) {
    return counted(years, "year", YEARS);
  }

  /** An amount per period, which may come out of a conversion. */
  static Stated rate(BigDecimal amount, UnitOfMeasure unit, Period per) {
    BigDecimal told = told(amount);
    BigDecimal spoken = spoken(told);
    String text = spoken.toPlainString() + " " + unit.wordFor(spoken) + " per " + per.word();
    return new Stated(text, told, unitOf(unit, per));
  }

  /** A price per unit, which may come out of a conversion. */
  static Stated price(BigDecimal amount, Currency currency, UnitOfMeasure unit) {
    BigDecimal told = told(amount);
    String text =
        told.toPlainString() + " " + currency.getCurrencyCode() + " per " + unit.singular();
    return new Stated(text, told, unitOf(currency, unit));
  }

  static String unitOf(UnitOfMeasure unit, Period per) {
    return unit.code() + "/" + per.name();
  }

  static String unitOf(Currency currency, UnitOfMeasure unit) {
    return currency.getCurrencyCode() + "/" + unit.code();
  }

  /** The same number with other words, for what the supplier said in a unit of its own. */
  Stated inWords(String words) {
    return new Stated(words, amount, unit);
  }

  Stated prefixed(String words) {
    return inWords(words + text);
  }

  private static Stated counted(long count, String singular, String unit) {
    String text = count + " " + (count == 1 ? singular : unit);
    return new Stated(text, BigDecimal.valueOf(count), unit);
  }

  /** Nobody speaks of parts of a piece in a thousand, or of more than hundredths. */
  private static BigDecimal spoken(BigDecimal told) {
    int decimals = told.compareTo(LARGE) >= 0 ? 0 : 2;
    return told.scale() <= decimals ? told : told.setScale(decimals, RoundingMode.UP);
  }

  // Rounded up, so that whoever closes a shortfall of this size has closed it.
  private static BigDecimal told(BigDecimal amount) {
    BigDecimal rounded =
        amount.setScale(BoundedDecimal.DECIMALS, RoundingMode.UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
