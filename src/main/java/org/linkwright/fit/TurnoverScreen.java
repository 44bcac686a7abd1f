package org.linkwright.fit;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Money;

/** A minimum of turnover in numbers, whatever currency suppliers state theirs in. */
final class TurnoverScreen implements SupplierScreens.Sieve {

  private final Condition.TurnoverAtLeast asked;
  private final ExchangeTable rates;
  private final int partialFrom;
  private final long minimum;

  /** For what numbers leave undecided. */
  private final SupplierScreens.Sieve inWords;

  /**
   * For each currency, by its number, what turnovers in it earn. Several threads may find out the
   * same.
   */
  private final SupplierScreens.@Nullable Sieve[] known;

  TurnoverScreen(
      Condition.TurnoverAtLeast asked,
      ExchangeTable rates,
      FitRules rules,
      SupplierScreens.Sieve inWords,
      Lexicons lexicons) {
    this.asked = asked;
    this.rates = rates;
    this.partialFrom = Millionths.ofShare(rules.partialFrom(CriterionKind.MINIMUM_TURNOVER));
    this.minimum = Millionths.of(asked.minimum().amount());
    this.inWords = inWords;
    this.known = new SupplierScreens.@Nullable Sieve[lexicons.currencies.size()];
  }

  @Override
  public int of(ScreenedSupplier supplier) {
    int number = supplier.turnoverCurrency;
    if (number == ScreenedSupplier.UNSTATED) {
      return Earned.NOTHING;
    }
    if (number >= known.length
        || !Millionths.fits(minimum)
        || !Millionths.fits(supplier.turnover)) {
      return inWords.of(supplier);
    }
    SupplierScreens.Sieve sieve = known[number];
    if (sieve == null) {
      sieve = sieve(requireNonNull(supplier.facts().annualTurnover()));
      known[number] = sieve;
    }
    return sieve.of(supplier);
  }

  private SupplierScreens.Sieve sieve(Money any) {
    if (any.isComparableWith(asked.minimum())) {
      return supplier -> Earned.atLeast(supplier.turnover, minimum, partialFrom);
    }
    ExchangeTable.@Nullable CrossRate rate = rates.rate(any.currency(), asked.minimum().currency());
    return rate == null ? supplier -> Earned.NOTHING : exchanged(RoundedProduct.by(rate.factor()));
  }

  private SupplierScreens.Sieve exchanged(@Nullable RoundedProduct told) {
    if (told == null) {
      return inWords;
    }
    return supplier -> {
      long amount = told.of(supplier.turnover);
      return amount == RoundedProduct.UNDECIDED
          ? inWords.of(supplier)
          : Earned.atLeast(amount, minimum, partialFrom);
    };
  }
}
