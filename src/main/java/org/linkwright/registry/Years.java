package org.linkwright.registry;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The latest of figures that are given by year. */
final class Years {

  private Years() {}

  /** The turnover of the last full year where it is stated, or else that of the latest year. */
  static @Nullable MoneyAmount turnover(@Nullable MoneyAmount stated, List<YearTurnover> byYear) {
    return stated != null
        ? stated
        : latest(byYear, YearTurnover::year).map(YearTurnover::money).orElse(null);
  }

  static @Nullable MoneyAmount balanceSheetTotal(List<FinancialYear> financials) {
    return latest(financials, FinancialYear::year)
        .map(FinancialYear::balanceSheetTotal)
        .orElse(null);
  }

  // What is not yet checked may hold nulls, which validation refuses later.
  private static <T> Optional<T> latest(List<T> years, Function<T, @Nullable Integer> year) {
    return years.stream()
        .filter(one -> one != null && year.apply(one) != null)
        .max(Comparator.comparing(one -> Objects.requireNonNull(year.apply(one))));
  }
}
