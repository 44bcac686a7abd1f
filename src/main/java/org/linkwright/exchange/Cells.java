package org.linkwright.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.Classification;
import org.linkwright.registry.Identifier;
import org.linkwright.registry.MeasuredQuantity;
import org.linkwright.registry.MoneyAmount;
import org.linkwright.registry.PriceRange;
import org.linkwright.registry.Volume;
import org.linkwright.shared.CodeList;
import org.linkwright.shared.CsvRow;
import org.linkwright.shared.Period;

/**
 * Values that take several cells. An amount needs its unit, period or currency; beside an empty
 * amount they say nothing, but must still be good codes.
 */
final class Cells {

  static final String UNIT = "unit";
  static final String PERIOD = "period";
  static final String CURRENCY = "currency";

  private static final String PRICE_MINIMUM = "priceMinimum";
  private static final String PRICE_MAXIMUM = "priceMaximum";

  private Cells() {}

  static Classification classification(CsvRow row) {
    return new Classification(row.neededText("scheme"), row.neededText("code"));
  }

  static @Nullable Volume volume(CsvRow row, String amount) {
    BigDecimal value = row.decimal(amount);
    String unit = row.code(UNIT, CodeList.UNIT);
    Period period = row.choice(PERIOD, Period.class);
    require(row, amount, UNIT, PERIOD);
    return value == null
        ? null
        : new Volume(value, orSome(unit), Objects.requireNonNullElse(period, Period.YEAR));
  }

  static @Nullable MeasuredQuantity quantity(CsvRow row, String amount) {
    BigDecimal value = row.decimal(amount);
    String unit = row.code(UNIT, CodeList.UNIT);
    require(row, amount, UNIT);
    return value == null ? null : new MeasuredQuantity(value, orSome(unit));
  }

  static @Nullable MoneyAmount money(CsvRow row, String amount, String currencyColumn) {
    BigDecimal value = row.decimal(amount);
    String currency = row.code(currencyColumn, CodeList.CURRENCY);
    require(row, amount, currencyColumn);
    return value == null ? null : new MoneyAmount(value, orSome(currency));
  }

  static @Nullable PriceRange price(CsvRow row) {
    BigDecimal minimum = row.decimal(PRICE_MINIMUM);
    BigDecimal maximum = row.decimal(PRICE_MAXIMUM);
    String currency = row.code(CURRENCY, CodeList.CURRENCY);
    String unit = row.code(UNIT, CodeList.UNIT);
    require(row, PRICE_MINIMUM, PRICE_MAXIMUM, CURRENCY, UNIT);
    require(row, PRICE_MAXIMUM, PRICE_MINIMUM, CURRENCY, UNIT);
    return minimum == null || maximum == null
        ? null
        : new PriceRange(minimum, maximum, orSome(currency), orSome(unit));
  }

  static List<Identifier> identifiers(CsvRow row) {
    List<Identifier> identifiers = new ArrayList<>();
    for (String value : row.list("identifiers")) {
      int colon = value.indexOf(':');
      if (colon < 0) {
        row.refuse(
            "identifiers", "\"" + value + "\" is not a scheme and an id such as CZ-ICO:25596641");
      } else {
        identifiers.add(
            new Identifier(value.substring(0, colon).strip(), value.substring(colon + 1).strip()));
      }
    }
    return identifiers;
  }

  /** The code, or a stand-in where the error is told already, so that the amount is checked too. */
  private static String orSome(@Nullable String code) {
    return Objects.requireNonNullElse(code, "");
  }

  private static void require(CsvRow row, String amount, String... others) {
    for (String other : others) {
      if (row.isFilled(amount) && !row.isFilled(other)) {
        row.refuse(other, "is needed beside " + amount);
      }
    }
  }
}
