package org.linkwright.fit;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Rate;
import org.linkwright.shared.UnitOfMeasure;

/** A minimum of capacity in numbers, in whatever unit and period capacities are stated. */
final class CapacityScreen implements CapabilityScreens.Sieve {

  private final Rate required;
  private final int partialFrom;
  private final long perYear;

  /** For what numbers leave undecided. */
  private final CapabilityScreens.Sieve inWords;

  /**
   * For each unit, by its number, what capacities in it earn. Several threads may find out the
   * same.
   */
  private final CapabilityScreens.@Nullable Sieve[] known;

  CapacityScreen(
      Rate required, FitRules rules, CapabilityScreens.Sieve inWords, Lexicons lexicons) {
    this.required = required;
    this.partialFrom = Millionths.ofShare(rules.partialFrom(CriterionKind.CAPACITY));
    this.perYear = ScreenedCapability.perYear(required);
    this.inWords = inWords;
    this.known = new CapabilityScreens.@Nullable Sieve[lexicons.units.size()];
  }

  @Override
  public int of(ScreenedCapability capability) {
    int number = capability.capacityUnit;
    if (number == ScreenedCapability.UNSTATED) {
      return Earned.NOTHING;
    }
    if (number >= known.length
        || !Millionths.fits(capability.capacityPerYear)
        || !Millionths.fits(perYear)) {
      return inWords.of(capability);
    }
    CapabilityScreens.Sieve sieve = known[number];
    if (sieve == null) {
      sieve = sieve(requireNonNull(capability.facts.capacity()).unit());
      known[number] = sieve;
    }
    return sieve.of(capability);
  }

  private CapabilityScreens.Sieve sieve(UnitOfMeasure unit) {
    UnitOfMeasure asked = required.unit();
    if (!unit.isCompatibleWith(asked)) {
      return capability -> Earned.NOTHING;
    }
    if (unit.shift().signum() != 0 || asked.shift().signum() != 0) {
      return inWords;
    }
    BigDecimal ratio = unit.convert(BigDecimal.ONE, asked);
    return ratio.compareTo(BigDecimal.ONE) == 0
        ? capability -> Earned.atLeast(capability.capacityPerYear, perYear, partialFrom)
        : converted(ratio.doubleValue());
  }

  private CapabilityScreens.Sieve converted(double ratio) {
    return capability -> {
      int earned =
          Estimate.atLeast(ratio * (double) capability.capacityPerYear, perYear, partialFrom);
      return earned == Estimate.UNDECIDED ? inWords.of(capability) : earned;
    };
  }
}
