package org.linkwright.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.Capability;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.Volume;
import org.linkwright.shared.Rate;
import org.linkwright.shared.UnitOfMeasure;

/**
 * What a capability yields and where, as far as it decides with whom a firm can supply together.
 *
 * @param place where it is made or done
 * @param freeCapacity what of the capacity is not sold yet; null when not stated
 * @param capacity the most in each period; null when not stated
 */
record Offer(Whereabouts place, @Nullable Rate freeCapacity, @Nullable Rate capacity) {

  /** Of each capability, in the order of the profile. */
  static List<Offer> of(Supplier supplier) {
    Map<String, Whereabouts> places = new HashMap<>();
    List<Offer> offers = new ArrayList<>();
    for (Capability capability : supplier.capabilities()) {
      offers.add(
          new Offer(
              // Most firms have one site for all they offer: one place in memory.
              places.computeIfAbsent(
                  Objects.requireNonNullElse(capability.site(), ""),
                  any -> Whereabouts.of(supplier, capability.site())),
              rate(capability.freeCapacity()),
              rate(capability.capacity())));
    }
    return List.copyOf(offers);
  }

  private static @Nullable Rate rate(@Nullable Volume volume) {
    return volume == null ? null : FactValues.rate(volume);
  }

  /**
   * What could still be supplied a year: the free capacity, or else the capacity; zero when neither
   * is stated in a unit that converts.
   */
  BigDecimal perYear(UnitOfMeasure unit) {
    Rate free = free(unit);
    return free == null ? BigDecimal.ZERO : YearlyQuantity.of(free, unit);
  }

  /** The same, for many offers. */
  BigDecimal perYear(YearlyAmounts amounts) {
    Rate free = free(amounts.unit());
    return free == null ? BigDecimal.ZERO : amounts.of(free);
  }

  private @Nullable Rate free(UnitOfMeasure unit) {
    if (freeCapacity != null && freeCapacity.unit().isCompatibleWith(unit)) {
      return freeCapacity;
    }
    return capacity != null && capacity.unit().isCompatibleWith(unit) ? capacity : null;
  }
}
