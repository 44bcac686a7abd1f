package org.linkwright.matching;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.linkwright.fit.ExchangeTable;
import org.linkwright.registry.ExchangeRate;
import org.linkwright.shared.Money;

/** The exchange rates of a programme as fit takes them, for each of some days. */
record RatesOfDays(Map<LocalDate, ExchangeTable> tables) {

  /**
   * @param rates by day, those of the base to be tried first come first
   */
  static RatesOfDays of(Map<LocalDate, List<ExchangeRate>> rates) {
    return new RatesOfDays(
        rates.entrySet().stream().collect(toMap(Map.Entry::getKey, of -> table(of.getValue()))));
  }

  ExchangeTable on(LocalDate day) {
    return tables.getOrDefault(day, ExchangeTable.none());
  }

  private static ExchangeTable table(List<ExchangeRate> rates) {
    return ExchangeTable.of(rates.stream().map(RatesOfDays::inBase).toList());
  }

  private static ExchangeTable.BaseRate inBase(ExchangeRate rate) {
    return new ExchangeTable.BaseRate(
        Money.currency(rate.currency()),
        Money.currency(rate.base()),
        rate.toBase(BigDecimal.ONE),
        rate.date());
  }
}
