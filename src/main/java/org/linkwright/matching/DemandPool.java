package org.linkwright.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.ClassificationCode;
import org.linkwright.shared.Period;
import org.linkwright.shared.Rate;
import org.linkwright.shared.UnitOfMeasure;

/**
 * Demands of several buyers for the same thing, all of which run on one day at least. What they add
 * up to is worked out once, since it is asked for with each supplier.
 */
final class DemandPool {

  private final ClassificationCode code;
  private final int level;
  private final List<Demand> demands;
  private final List<String> buyers;
  private final LocalDate from;
  private final @Nullable LocalDate until;
  private final @Nullable Rate largest;
  private final BigDecimal quantity;

  /**
   * @param code what is asked for; the codes of all demands are it or lie below it
   * @param level of the code, 1 for a top code
   * @param demands one at least; either all state a volume, in units that convert, or none does
   */
  DemandPool(ClassificationCode code, int level, List<Demand> demands) {
    this.code = code;
    this.level = level;
    this.demands = demands.stream().sorted(Comparator.comparing(Demand::id)).toList();
    this.buyers = demands.stream().map(Demand::buyer).distinct().sorted().toList();
    this.from =
        demands.stream()
            .map(demand -> demand.facts().start())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    this.until =
        demands.stream()
            .map(Demand::end)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    this.largest = largest(this.demands);
    this.quantity = largest == null ? BigDecimal.ZERO : quantity(this.demands, largest.unit());
  }

  /** Of equal volumes the one of the first id; null when no volume is stated. */
  private static @Nullable Rate largest(List<Demand> demands) {
    Rate largest = demands.get(0).volume();
    if (largest == null) {
      return null;
    }
    UnitOfMeasure unit = largest.unit();
    BigDecimal most = largest.amountPerYearIn(unit);
    for (Rate volume : volumes(demands)) {
      BigDecimal amount = volume.amountPerYearIn(unit);
      if (amount.compareTo(most) > 0) {
        largest = volume;
        most = amount;
      }
    }
    return largest;
  }

  private static List<Rate> volumes(List<Demand> demands) {
    return demands.stream().map(Demand::volume).filter(Objects::nonNull).toList();
  }

  private static BigDecimal quantity(List<Demand> demands, UnitOfMeasure unit) {
    return volumes(demands).stream()
        .map(volume -> YearlyQuantity.of(volume, unit))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  ClassificationCode code() {
    return code;
  }

  int level() {
    return level;
  }

  /** Ordered by id. */
  List<Demand> demands() {
    return demands;
  }

  /** What is asked for: each code once, {@link #code} the first. */
  List<ClassificationCode> codes() {
    return Stream.concat(
            Stream.of(code), demands.stream().map(demand -> demand.facts().classification()))
        .distinct()
        .toList();
  }

  /** External ids of the buyers, in order, each once. */
  List<String> buyers() {
    return buyers;
  }

  /** The first day on which all demands run. */
  LocalDate from() {
    return from;
  }

  /** The last day on which all demands run; null when all are open. */
  @Nullable LocalDate until() {
    return until;
  }

  /** The unit of the largest volume; null when no volume is stated. */
  @Nullable UnitOfMeasure unit() {
    return largest == null ? null : largest.unit();
  }

  /** The period of the largest volume; a year when no volume is stated. */
  Period period() {
    return largest == null ? Period.YEAR : largest.per();
  }

  /** What all ask for a year, in {@link #unit()}; zero when no volume is stated. */
  BigDecimal quantity() {
    return quantity;
  }
}
