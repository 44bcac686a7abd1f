package org.linkwright.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.ClassificationCode;
import org.linkwright.shared.Period;
import org.linkwright.shared.Rate;
import org.linkwright.shared.UnitOfMeasure;

/**
 * Demands of several buyers for the same thing, all of which run on one day at least.
 *
 * @param code what is asked for; the codes of all demands are it or lie below it
 * @param level of the code, 1 for a top code
 * @param demands ordered by id; either all state a volume, in units that convert, or none does
 */
record DemandPool(ClassificationCode code, int level, List<Demand> demands) {

  DemandPool {
    demands = demands.stream().sorted(Comparator.comparing(Demand::id)).toList();
  }

  /** External ids of the buyers, in order, each once. */
  List<String> buyers() {
    return demands.stream().map(Demand::buyer).distinct().sorted().toList();
  }

  /** The first day on which all demands run. */
  LocalDate from() {
    return demands.stream()
        .map(demand -> demand.facts().start())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The last day on which all demands run; null when all are open. */
  @Nullable LocalDate until() {
    return demands.stream()
        .map(Demand::end)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The unit of the largest volume; null when no volume is stated. */
  @Nullable UnitOfMeasure unit() {
    Rate largest = largest();
    return largest == null ? null : largest.unit();
  }

  /** The period of the largest volume; a year when no volume is stated. */
  Period period() {
    Rate largest = largest();
    return largest == null ? Period.YEAR : largest.per();
  }

  /** What all ask for a year, in {@link #unit()}; zero when no volume is stated. */
  BigDecimal quantity() {
    UnitOfMeasure unit = unit();
    BigDecimal sum = BigDecimal.ZERO;
    for (Demand demand : demands) {
      Rate volume = demand.volume();
      if (unit != null && volume != null) {
        sum = sum.add(YearlyQuantity.of(volume, unit));
      }
    }
    return sum;
  }

  // Of equal volumes the one of the first id, since min takes the first of equals.
  private @Nullable Rate largest() {
    Rate first = demands.get(0).volume();
    return first == null
        ? null
        : demands.stream()
            .map(Demand::volume)
            .filter(Objects::nonNull)
            .min(
                Comparator.comparing(
                    (Rate rate) -> rate.amountPerYearIn(first.unit()), Comparator.reverseOrder()))
            .orElse(first);
  }
}
