package org.linkwright.fit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What currencies are worth in one another on the day that a requirement starts. Immutable.
 *
 * <p>Each rate is told in a base. Two currencies convert over the first base that both have a rate
 * in, or that one of them is.
 */
public final class ExchangeTable {

  private static final ExchangeTable NONE = new ExchangeTable(Map.of());

  /** By base, in the order in which bases are tried, then by currency. */
  private final Map<Currency, Map<Currency, BaseRate>> bases;

  private ExchangeTable(Map<Currency, Map<Currency, BaseRate>> bases) {
    this.bases = bases;
  }

  /**
   * What one unit of a currency is worth.
   *
   * @param inBase so many units of the base, above zero
   * @param date from which the rate holds
   */
  public record BaseRate(Currency currency, Currency base, BigDecimal inBase, LocalDate date) {

    /**
     * @throws IllegalArgumentException if the rate is not above zero
     */
    public BaseRate {
      if (inBase.signum() <= 0) {
        throw new IllegalArgumentException("A rate must be above zero.");
      }
    }
  }

  /**
   * How one currency is told in another.
   *
   * @param factor what one unit of the first is worth in the second, to 34 significant digits
   * @param date of the rate; of the older one where the way led over a base
   */
  public record CrossRate(BigDecimal factor, LocalDate date) {}

  /** A table without rates: an amount compares with amounts of its own currency alone. */
  public static ExchangeTable none() {
    return NONE;
  }

  /**
   * A table of rates; of two rates for the same currency and base the later one counts.
   *
   * @param rates those of the base to be tried first come first
   */
  public static ExchangeTable of(List<BaseRate> rates) {
    Map<Currency, Map<Currency, BaseRate>> bases = new LinkedHashMap<>();
    for (BaseRate rate : rates) {
      bases
          .computeIfAbsent(rate.base(), any -> new HashMap<>())
          .merge(
              rate.currency(),
              rate,
              (one, other) -> other.date().isAfter(one.date()) ? other : one);
    }
    return new ExchangeTable(bases);
  }

  /** The rate from one currency to another one; null if none leads there or they are the same. */
  @Nullable CrossRate rate(Currency from, Currency to) {
    if (from.equals(to)) {
      return null;
    }
    for (Map.Entry<Currency, Map<Currency, BaseRate>> base : bases.entrySet()) {
      @Nullable BaseRate up = rateIn(base, from);
      @Nullable BaseRate down = rateIn(base, to);
      if (up != null && down != null) {
        return new CrossRate(
            up.inBase().divide(down.inBase(), MathContext.DECIMAL128), older(up, down));
      }
    }
    return null;
  }

  private static @Nullable BaseRate rateIn(
      Map.Entry<Currency, Map<Currency, BaseRate>> base, Currency currency) {
    return currency.equals(base.getKey())
        ? new BaseRate(currency, currency, BigDecimal.ONE, LocalDate.MAX)
        : base.getValue().get(currency);
  }

  private static LocalDate older(BaseRate one, BaseRate other) {
    return one.date().isBefore(other.date()) ? one.date() : other.date();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ExchangeTable table && bases.equals(table.bases);
  }

  @Override
  public int hashCode() {
    return bases.hashCode();
  }

  @Override
  public String toString() {
    return bases.toString();
  }
}
