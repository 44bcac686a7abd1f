package org.linkwright.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.linkwright.Seeds;
import org.linkwright.shared.Period;
import org.linkwright.shared.Quantity;
import org.linkwright.shared.Rate;
import org.linkwright.shared.UnitOfMeasure;

class YearlyAmountsTest {

  private static final List<UnitOfMeasure> COUNTED =
      List.of(UnitOfMeasure.parse("H87"), UnitOfMeasure.parse("DZN"), UnitOfMeasure.parse("GRO"));

  @Example
  void aThirdIsRoundedUpAtTheSixthDecimal() {
    YearlyAmounts dozens = new YearlyAmounts(UnitOfMeasure.parse("DZN"));

    assertThat(dozens.of(Rate.of(4, UnitOfMeasure.parse("H87"), Period.YEAR)))
        .isEqualByComparingTo("0.333334");
    assertThat(dozens.of(Rate.of(1, UnitOfMeasure.parse("H87"), Period.MONTH)))
        .isEqualByComparingTo("1");
  }

  @Property(tries = 5000, seed = Seeds.FIXED)
  void wholeNumbersTellWhatDecimalsDo(@ForAll Random random) {
    UnitOfMeasure unit = any(random, units());
    UnitOfMeasure stated = any(random, units());
    if (!stated.isCompatibleWith(unit)) {
      stated = any(random, COUNTED);
      unit = any(random, COUNTED);
    }
    Rate rate =
        new Rate(new Quantity(amount(random), stated), any(random, List.of(Period.values())));

    Statistics.label("a ratio of small numbers").collect(stated.ratioTo(unit) != null);
    assertThat(new YearlyAmounts(unit).of(rate))
        .isEqualByComparingTo(YearlyQuantity.of(rate, unit));
  }

  /** Of up to 18 digits before the point and 6 after it. */
  private static BigDecimal amount(Random random) {
    long digits = random.nextLong() >>> random.nextInt(1, 63);
    return BigDecimal.valueOf(digits / 10, random.nextInt(7));
  }

  /** Lengths, masses and temperatures among all others. */
  private static List<UnitOfMeasure> units() {
    List<UnitOfMeasure> units = new ArrayList<>(List.of(UnitOfMeasure.values()));
    units.removeIf(unit -> !unit.dimension().converts());
    return units;
  }

  private static <T> T any(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
