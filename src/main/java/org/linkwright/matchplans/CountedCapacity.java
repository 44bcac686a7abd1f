package org.linkwright.matchplans;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linkwright.matchsolver.Grain;
import org.linkwright.registry.Capability;
import org.linkwright.registry.MeasuredQuantity;
import org.linkwright.registry.Volume;
import org.linkwright.shared.Period;
import org.linkwright.shared.UnitOfMeasure;

/**
 * The capacity of a capability in grains a month, as the solver counts it: so fine that it has
 * about twelve digits, whatever units requirements are in.
 *
 * @param unit of the capacity
 * @param asked unit of the requirement
 * @param free grains a month that are not sold yet, or else all of them
 * @param minimumOrder grains a month; 0 if none is stated
 */
record CountedCapacity(
    UnitOfMeasure unit, UnitOfMeasure asked, Grain grain, long free, long minimumOrder) {

  private static final int DIGITS = 12;
  private static final int MOST_DECIMALS = 9;

  /**
   * Empty where the capability states no capacity, or states it in a unit that does not compare.
   */
  static Optional<CountedCapacity> of(Capability capability, Volume asked) {
    Volume free =
        capability.freeCapacity() == null ? capability.capacity() : capability.freeCapacity();
    if (free == null) {
      return Optional.empty();
    }
    UnitOfMeasure unit = UnitOfMeasure.parse(free.unit());
    UnitOfMeasure askedUnit = UnitOfMeasure.parse(asked.unit());
    if (!askedUnit.isCompatibleWith(unit)) {
      return Optional.empty();
    }
    BigDecimal monthly = MonthlySteps.rate(free).amountIn(unit, Period.MONTH);
    Grain grain = grain(monthly);
    return Optional.of(
        new CountedCapacity(
            unit,
            askedUnit,
            grain,
            grain.capacity(monthly),
            minimumOrder(capability.minimumOrder(), unit, grain)));
  }

  /** What a quantity in the unit of the requirement takes, rounded up. */
  long grainsFor(BigDecimal quantity) {
    return grain.need(asked.convert(quantity, unit));
  }

  private static Grain grain(BigDecimal monthly) {
    int digits = Math.max(1, monthly.precision() - monthly.scale());
    return new Grain(Math.max(0, Math.min(MOST_DECIMALS, DIGITS - digits)));
  }

  /** An order is taken to be placed every month. */
  private static long minimumOrder(
      @Nullable MeasuredQuantity minimum, UnitOfMeasure unit, Grain grain) {
    if (minimum == null) {
      return 0;
    }
    UnitOfMeasure stated = UnitOfMeasure.parse(minimum.unit());
    return stated.isCompatibleWith(unit) ? grain.need(stated.convert(minimum.value(), unit)) : 0;
  }
}
