package org.linkwright.meetings;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linkwright.registry.MoneyAmount;
import org.linkwright.registry.Requirement;

/**
 * What requirements are worth a year, as shares of the greatest of them: 0 to 1. One that states no
 * value, or one in a currency without a rate, counts as the median of those that do.
 */
final class YearlyValues {

  private static final BigDecimal TENTHS = BigDecimal.TEN;

  private final Map<String, BigDecimal> shares = new HashMap<>();
  private final BigDecimal shareOfOthers;
  private final BigDecimal weight;

  private YearlyValues(Map<String, BigDecimal> amounts, BigDecimal weight) {
    this.weight = weight;
    BigDecimal greatest = amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    amounts.forEach((requirement, amount) -> shares.put(requirement, share(amount, greatest)));
    shareOfOthers = median(shares.values());
  }

  /**
   * @param rates what one of each currency is worth in one and the same
   * @param weight how much more the greatest value counts, 0 or more
   */
  static YearlyValues of(
      Collection<Requirement> requirements, Map<String, BigDecimal> rates, BigDecimal weight) {
    Map<String, BigDecimal> amounts = new HashMap<>();
    for (Requirement requirement : requirements) {
      MoneyAmount value = requirement.value();
      BigDecimal rate = value == null ? null : rates.get(value.currency());
      if (value != null && rate != null) {
        amounts.put(requirement.externalId(), value.amount().multiply(rate));
      }
    }
    return new YearlyValues(amounts, weight);
  }

  /** Score times one and the weighted share of the value, in tenths. */
  long worth(Prospect prospect) {
    BigDecimal share = shares.getOrDefault(prospect.requirement().externalId(), shareOfOthers);
    return prospect
        .score()
        .multiply(BigDecimal.ONE.add(weight.multiply(share)))
        .multiply(TENTHS)
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  private static BigDecimal share(BigDecimal amount, BigDecimal greatest) {
    return greatest.signum() == 0
        ? BigDecimal.ZERO
        : amount.divide(greatest, MathContext.DECIMAL64);
  }

  /** The lower one of the two in the middle of an even number. */
  private static BigDecimal median(Collection<BigDecimal> values) {
    List<BigDecimal> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.isEmpty() ? BigDecimal.ZERO : sorted.get((sorted.size() - 1) / 2);
  }
}
