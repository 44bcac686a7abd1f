package org.linkwright.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.linkwright.shared.BoundedDecimal;
import org.linkwright.shared.Period;
import org.linkwright.shared.Rate;
import org.linkwright.shared.UnitOfMeasure;

/**
 * Amounts a year, for adding up. A year is a whole number of all periods, so nothing is lost to
 * rounding that three firms with a third each would miss.
 */
final class YearlyQuantity {

  private static final BigDecimal LARGE = BigDecimal.valueOf(100);

  private YearlyQuantity() {}

  /** The amount a year in a unit it converts to, rounded up at the sixth decimal. */
  static BigDecimal of(Rate rate, UnitOfMeasure unit) {
    return rate.amountPerYearIn(unit).setScale(BoundedDecimal.DECIMALS, RoundingMode.UP);
  }

  /** What is there, told for each period; never more than there is. */
  static StatedValue reached(BigDecimal perYear, UnitOfMeasure unit, Period period) {
    return told(perYear, unit, period, RoundingMode.DOWN);
  }

  /** What is missing, told for each period; never less than is missing. */
  static StatedValue missing(BigDecimal perYear, UnitOfMeasure unit, Period period) {
    return told(perYear, unit, period, RoundingMode.UP);
  }

  private static StatedValue told(
      BigDecimal perYear, UnitOfMeasure unit, Period period, RoundingMode rounding) {
    BigDecimal each =
        plain(
            perYear.divide(
                BigDecimal.valueOf(period.perYear()), BoundedDecimal.DECIMALS, rounding));
    // Nobody speaks of parts of a piece in a thousand, or of more than hundredths.
    BigDecimal spoken = plain(each.setScale(each.compareTo(LARGE) >= 0 ? 0 : 2, rounding));
    return new StatedValue(
        spoken.toPlainString() + " " + unit.wordFor(spoken) + " per " + period.word(),
        each,
        unit.code() + "/" + period.name());
  }

  private static BigDecimal plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
