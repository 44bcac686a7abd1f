package org.linkwright.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.linkwright.registry.MoneyAmount;
import org.linkwright.shared.Money;

/**
 * A pool with its combined criteria and what the supplier base has for it. Long lists are sorted by
 * its figures, so each is worked out once.
 */
final class CoveredPool {

  private static final int CENTS = 2;
  private static final int SHARE_DECIMALS = 10;

  private final DemandPool pool;
  private final CombinedCriteria criteria;
  private final DemandCoverage coverage;
  private final UUID id;
  private final BigDecimal uncoveredShare;
  private final List<MoneyAmount> values;
  private final List<MoneyAmount> uncoveredValues;

  CoveredPool(DemandPool pool, CombinedCriteria criteria, DemandCoverage coverage) {
    this.pool = pool;
    this.criteria = criteria;
    this.coverage = coverage;
    this.id = id(pool);
    this.uncoveredShare = share(coverage, pool.quantity());
    Map<String, BigDecimal> sums = sums(pool);
    this.values = amounts(sums, BigDecimal.ONE);
    this.uncoveredValues = pool.unit() == null ? List.of() : amounts(sums, uncoveredShare);
  }

  /**
   * What is worth most uncovered in a currency first, then the largest uncovered part, the most
   * buyers, the more exact code, and the code itself.
   */
  static Comparator<CoveredPool> mostUncoveredFirst(String currency) {
    return Comparator.comparing(
            (CoveredPool pool) -> pool.uncoveredIn(currency), Comparator.reverseOrder())
        .thenComparing(CoveredPool::uncoveredShare, Comparator.reverseOrder())
        .thenComparing(covered -> -covered.pool.buyers().size())
        .thenComparing(covered -> -covered.pool.level())
        .thenComparing(covered -> covered.pool.code().text())
        .thenComparing(CoveredPool::id);
  }

  DemandPool pool() {
    return pool;
  }

  CombinedCriteria criteria() {
    return criteria;
  }

  DemandCoverage coverage() {
    return coverage;
  }

  /** The same for the same requirements under the same code. */
  UUID id() {
    return id;
  }

  /** What the eligible suppliers leave, as a part of the quantity; zero without a quantity. */
  BigDecimal uncoveredShare() {
    return uncoveredShare;
  }

  /** What the demands are worth a year, by currency. */
  List<MoneyAmount> values() {
    return values;
  }

  /** The uncovered part of that. */
  List<MoneyAmount> uncoveredValues() {
    return uncoveredValues;
  }

  private BigDecimal uncoveredIn(String currency) {
    return uncoveredValues.stream()
        .filter(value -> value.currency().equals(currency))
        .map(MoneyAmount::amount)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  private static UUID id(DemandPool pool) {
    List<String> ids = pool.demands().stream().map(Demand::id).toList();
    String name = pool.code().text() + "\n" + String.join("\n", ids);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static BigDecimal share(DemandCoverage coverage, BigDecimal quantity) {
    return quantity.signum() == 0
        ? BigDecimal.ZERO
        : coverage.uncovered(quantity).divide(quantity, SHARE_DECIMALS, RoundingMode.HALF_UP);
  }

  private static Map<String, BigDecimal> sums(DemandPool pool) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (Demand demand : pool.demands()) {
      Money value = demand.value();
      if (value != null) {
        sums.merge(value.currency().getCurrencyCode(), value.amount(), BigDecimal::add);
      }
    }
    return sums;
  }

  private static List<MoneyAmount> amounts(Map<String, BigDecimal> sums, BigDecimal share) {
    return sums.entrySet().stream()
        .map(sum -> new MoneyAmount(rounded(sum.getValue().multiply(share)), sum.getKey()))
        .toList();
  }

  private static BigDecimal rounded(BigDecimal amount) {
    BigDecimal plain = amount.setScale(CENTS, RoundingMode.HALF_UP).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
