package org.linkwright.matchplans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linkwright.matchsolver.Demand;
import org.linkwright.registry.MoneyAmount;
import org.linkwright.registry.Requirement;

/**
 * What requirements are worth a year, in cents of one currency, so that they can be weighed against
 * each other. One that states no value, or one that cannot be converted, is taken to be worth what
 * the one in the middle is.
 */
final class PlanValues {

  /** ISO 4217 for no currency: where nobody states a value. */
  static final String NO_CURRENCY = "XXX";

  /** Where nobody states a value, all are worth the same. */
  private static final long STAND_IN = 100_000;

  /** Converts between currencies, or says that no rate leads there. */
  interface Converter extends Function<String, Optional<BigDecimal>> {}

  /**
   * @param cents a year
   * @param assumed whether they are a stand-in
   */
  record Value(long cents, boolean assumed) {}

  private final Map<String, Value> byRequirement = new HashMap<>();

  /**
   * @param toPlanCurrency what one unit of a currency is in the plan's; asked once for each
   */
  PlanValues(Collection<Requirement> requirements, Converter toPlanCurrency) {
    Map<String, Optional<BigDecimal>> factors = new HashMap<>();
    long most = Demand.MOST_VALUE / Math.max(1, requirements.size());
    Map<String, Long> known = new TreeMap<>();
    for (Requirement requirement : requirements) {
      MoneyAmount value = requirement.value();
      if (value != null) {
        factors
            .computeIfAbsent(value.currency(), toPlanCurrency)
            .ifPresent(
                factor -> known.put(requirement.externalId(), cents(value.amount(), factor, most)));
      }
    }
    long middle = median(known.values());
    for (Requirement requirement : requirements) {
      Long cents = known.get(requirement.externalId());
      byRequirement.put(
          requirement.externalId(),
          cents == null ? new Value(middle, true) : new Value(cents, false));
    }
  }

  Value of(Requirement requirement) {
    return Objects.requireNonNull(byRequirement.get(requirement.externalId()));
  }

  /**
   * The currency to plan in.
   *
   * @param own the programme's; null if it has none: then the one that most values are in
   */
  static String currency(@Nullable String own, Collection<Requirement> requirements) {
    if (own != null) {
      return own;
    }
    return MoneyAmount.usualCurrency(
            requirements.stream()
                .map(Requirement::value)
                .filter(Objects::nonNull)
                .map(MoneyAmount::currency))
        .orElse(NO_CURRENCY);
  }

  private static long cents(BigDecimal amount, BigDecimal factor, long most) {
    return amount
        .multiply(factor)
        .movePointRight(2)
        .setScale(0, RoundingMode.HALF_UP)
        .min(BigDecimal.valueOf(most))
        .max(BigDecimal.ONE)
        .longValueExact();
  }

  private static long median(Collection<Long> known) {
    List<Long> sorted = known.stream().sorted().toList();
    return sorted.isEmpty() ? STAND_IN : sorted.get(sorted.size() / 2);
  }
}
