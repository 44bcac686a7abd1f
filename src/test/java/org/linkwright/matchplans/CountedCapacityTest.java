package org.linkwright.matchplans;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linkwright.registry.Capability;
import org.linkwright.registry.Classification;
import org.linkwright.registry.MeasuredQuantity;
import org.linkwright.registry.Volume;
import org.linkwright.shared.Period;

class CountedCapacityTest {

  private static final Volume TONNES = volume("12", "TNE", Period.YEAR);

  @Test
  void aTonneOfARequirementTakesAThousandKilogramsOfACapacity() {
    CountedCapacity counted = counted(volume("5000", "KGM", Period.MONTH), null, null);
    assertThat(counted.free() / counted.grainsFor(BigDecimal.ONE)).isEqualTo(5);
  }

  @Test
  void smallUnitsAreNotLostInACapacityOfLargeOnes() {
    CountedCapacity counted =
        CountedCapacity.of(
                capability(volume("1", "KTN", Period.MONTH), null, null),
                volume("1", "GRM", Period.MONTH))
            .orElseThrow();
    assertThat(counted.grainsFor(BigDecimal.ONE)).isPositive();
    assertThat(counted.free() / counted.grainsFor(BigDecimal.ONE)).isEqualTo(1_000_000_000L);
  }

  @Test
  void whatIsNotSoldYetCountsWhereItIsStated() {
    CountedCapacity counted =
        counted(volume("5000", "KGM", Period.MONTH), volume("2000", "KGM", Period.MONTH), null);
    assertThat(counted.free() / counted.grainsFor(BigDecimal.ONE)).isEqualTo(2);
  }

  @Test
  void aMinimumOrderIsCountedInTheSameGrains() {
    CountedCapacity counted =
        counted(
            volume("5000", "KGM", Period.MONTH),
            null,
            new MeasuredQuantity(new BigDecimal("1"), "TNE"));
    assertThat(counted.minimumOrder()).isEqualTo(counted.grainsFor(BigDecimal.ONE));
  }

  @Test
  void piecesCannotBeCountedInTonnesNorCanWhatIsNotStated() {
    assertThat(CountedCapacity.of(capability(volume("5", "H87", Period.MONTH), null, null), TONNES))
        .isEmpty();
    assertThat(CountedCapacity.of(capability(null, null, null), TONNES)).isEmpty();
  }

  @Test
  void aCapacityOfZeroIsACapacity() {
    assertThat(counted(volume("0", "KGM", Period.MONTH), null, null).free()).isZero();
  }

  private static CountedCapacity counted(
      Volume capacity, @Nullable Volume free, @Nullable MeasuredQuantity minimum) {
    return CountedCapacity.of(capability(capacity, free, minimum), TONNES).orElseThrow();
  }

  private static Capability capability(
      @Nullable Volume capacity, @Nullable Volume free, @Nullable MeasuredQuantity minimum) {
    return new Capability(
        new Classification("ISIC4", "2220"),
        null,
        null,
        List.of(),
        capacity,
        free,
        minimum,
        null,
        null,
        List.of(),
        null);
  }

  private static Volume volume(String value, String unit, Period period) {
    return new Volume(new BigDecimal(value), unit, period);
  }
}
