package org.linkwright.fit;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.UnitOfMeasure;

/** {@link PriceJudge} in numbers: prices of any currency and unit against one ceiling. */
final class PriceScreen implements CapabilityScreens.Sieve {

  private final Condition.PriceAtMost asked;
  private final ExchangeTable rates;
  private final int partialFrom;
  private final long ceiling;

  /** For what numbers leave undecided. */
  private final CapabilityScreens.Sieve inWords;

  /**
   * For each currency and unit, by their number, what its prices earn. Several threads may find out
   * the same.
   */
  private final CapabilityScreens.@Nullable Sieve[] known;

  PriceScreen(
      Condition.PriceAtMost asked,
      ExchangeTable rates,
      FitRules rules,
      CapabilityScreens.Sieve inWords,
      Lexicons lexicons) {
    this.asked = asked;
    this.rates = rates;
    this.partialFrom = Millionths.ofShare(rules.partialFrom(CriterionKind.PRICE_CEILING));
    this.ceiling = Millionths.of(asked.ceiling().amount());
    this.inWords = inWords;
    this.known = new CapabilityScreens.@Nullable Sieve[lexicons.priceUnits.size()];
  }

  @Override
  public int of(ScreenedCapability capability) {
    int number = capability.priceUnit;
    if (number == ScreenedCapability.UNSTATED) {
      return Earned.NOTHING;
    }
    if (number >= known.length
        || !Millionths.fits(ceiling)
        || !Millionths.fits(capability.highestPrice)) {
      return inWords.of(capability);
    }
    CapabilityScreens.Sieve sieve = known[number];
    if (sieve == null) {
      PriceRange price = requireNonNull(capability.facts.price());
      sieve = sieve(price.highest().currency(), price.unit());
      known[number] = sieve;
    }
    return sieve.of(capability);
  }

  private CapabilityScreens.Sieve sieve(Currency currency, UnitOfMeasure unit) {
    ExchangeTable.@Nullable CrossRate rate = rates.rate(currency, asked.ceiling().currency());
    boolean isTold = rate != null || currency.equals(asked.ceiling().currency());
    if (!isTold || !unit.isCompatibleWith(asked.unit())) {
      return capability -> Earned.NOTHING;
    }
    if (unit.shift().signum() != 0 || asked.unit().shift().signum() != 0) {
      return inWords;
    }
    BigDecimal ratio = asked.unit().convert(BigDecimal.ONE, unit);
    if (rate != null) {
      return exchanged(RoundedProduct.by(ratio.multiply(rate.factor())));
    }
    return ratio.compareTo(BigDecimal.ONE) == 0
        ? capability -> earned(capability.lowestPrice, capability.highestPrice)
        : converted(ratio.doubleValue());
  }

  private CapabilityScreens.Sieve exchanged(@Nullable RoundedProduct told) {
    if (told == null) {
      return inWords;
    }
    return capability -> {
      long lowest = told.of(capability.lowestPrice);
      long highest = told.of(capability.highestPrice);
      return lowest == RoundedProduct.UNDECIDED || highest == RoundedProduct.UNDECIDED
          ? inWords.of(capability)
          : earned(lowest, highest);
    };
  }

  private CapabilityScreens.Sieve converted(double ratio) {
    double limit = (double) ceiling;
    return capability -> {
      double highest = ratio * (double) capability.highestPrice;
      int earned = Estimate.atMost(highest, ceiling, partialFrom);
      if (earned == Estimate.UNDECIDED) {
        return inWords.of(capability);
      }
      double lowest = ratio * (double) capability.lowestPrice;
      if (Earned.isMet(earned) || Estimate.isSurelyAbove(lowest, limit)) {
        return earned;
      }
      return Estimate.isSurelyAbove(limit, lowest)
          ? Math.max(earned, partialFrom)
          : inWords.of(capability);
    };
  }

  private int earned(long lowest, long highest) {
    int earned = Earned.atMost(highest, ceiling, partialFrom);
    return Earned.isMet(earned) || lowest > ceiling ? earned : Math.max(earned, partialFrom);
  }
}
