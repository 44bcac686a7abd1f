package org.linkwright.shared;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.function.RationalNumber;
import tech.units.indriya.unit.Units;

/**
 * The units that suppliers and buyers trade in, by their codes in UN/ECE Recommendation 20 (and,
 * for packages, Recommendation 21 with the prefix X).
 *
 * <p>Units of one {@link Dimension} convert into each other by an exact factor. A set, a kit, a
 * sheet, a pallet and a working day hold what the parties agreed on, so each is a dimension of its
 * own and converts into nothing else. A day (DAY) is 24 hours of clock time; work is counted in
 * labour hours (LH) or working days (E49).
 */
public enum UnitOfMeasure {
  ONE("C62", "unit", "units", Dimension.COUNT, AbstractUnit.ONE),
  PIECE("H87", "piece", "pieces", Dimension.COUNT, AbstractUnit.ONE),
  EACH("EA", "item", "items", Dimension.COUNT, AbstractUnit.ONE),
  PAIR("PR", "pair", "pairs", Dimension.COUNT, AbstractUnit.ONE.multiply(2)),
  DOZEN("DZN", "dozen", "dozens", Dimension.COUNT, AbstractUnit.ONE.multiply(12)),
  HUNDRED("CEN", "hundred", "hundreds", Dimension.COUNT, AbstractUnit.ONE.multiply(100)),
  GROSS("GRO", "gross", "gross", Dimension.COUNT, AbstractUnit.ONE.multiply(144)),
  THOUSAND("MIL", "thousand", "thousands", Dimension.COUNT, AbstractUnit.ONE.multiply(1000)),
  MILLION("MIO", "million", "millions", Dimension.COUNT, AbstractUnit.ONE.multiply(1_000_000)),

  SET("SET", "set", "sets", Dimension.SET, AbstractUnit.ONE),
  KIT("KT", "kit", "kits", Dimension.KIT, AbstractUnit.ONE),
  SHEET("ST", "sheet", "sheets", Dimension.SHEET, AbstractUnit.ONE),
  BOX("XBX", "box", "boxes", Dimension.BOX, AbstractUnit.ONE),
  CARTON("XCT", "carton", "cartons", Dimension.CARTON, AbstractUnit.ONE),
  PALLET("XPX", "pallet", "pallets", Dimension.PALLET, AbstractUnit.ONE),

  MILLIGRAM("MGM", "milligram", "milligrams", Dimension.MASS, Units.GRAM.divide(1000)),
  GRAM("GRM", "gram", "grams", Dimension.MASS, Units.GRAM),
  KILOGRAM("KGM", "kilogram", "kilograms", Dimension.MASS, Units.KILOGRAM),
  DECITONNE("DTN", "decitonne", "decitonnes", Dimension.MASS, Units.KILOGRAM.multiply(100)),
  TONNE("TNE", "tonne", "tonnes", Dimension.MASS, Units.KILOGRAM.multiply(1000)),
  OUNCE("ONZ", "ounce", "ounces", Dimension.MASS, times(Units.KILOGRAM, "0.028349523125")),
  POUND("LBR", "pound", "pounds", Dimension.MASS, times(Units.KILOGRAM, "0.45359237")),
  SHORT_TON("STN", "short ton", "short tons", Dimension.MASS, times(Units.KILOGRAM, "907.18474")),

  MILLIMETRE("MMT", "millimetre", "millimetres", Dimension.LENGTH, Units.METRE.divide(1000)),
  CENTIMETRE("CMT", "centimetre", "centimetres", Dimension.LENGTH, Units.METRE.divide(100)),
  DECIMETRE("DMT", "decimetre", "decimetres", Dimension.LENGTH, Units.METRE.divide(10)),
  METRE("MTR", "metre", "metres", Dimension.LENGTH, Units.METRE),
  KILOMETRE("KMT", "kilometre", "kilometres", Dimension.LENGTH, Units.METRE.multiply(1000)),
  INCH("INH", "inch", "inches", Dimension.LENGTH, times(Units.METRE, "0.0254")),
  FOOT("FOT", "foot", "feet", Dimension.LENGTH, times(Units.METRE, "0.3048")),
  YARD("YRD", "yard", "yards", Dimension.LENGTH, times(Units.METRE, "0.9144")),
  MILE("SMI", "mile", "miles", Dimension.LENGTH, times(Units.METRE, "1609.344")),

  SQUARE_MILLIMETRE(
      "MMK",
      "square millimetre",
      "square millimetres",
      Dimension.AREA,
      Units.SQUARE_METRE.divide(1_000_000)),
  SQUARE_CENTIMETRE(
      "CMK",
      "square centimetre",
      "square centimetres",
      Dimension.AREA,
      Units.SQUARE_METRE.divide(10_000)),
  SQUARE_DECIMETRE(
      "DMK",
      "square decimetre",
      "square decimetres",
      Dimension.AREA,
      Units.SQUARE_METRE.divide(100)),
  SQUARE_METRE("MTK", "square metre", "square metres", Dimension.AREA, Units.SQUARE_METRE),
  HECTARE("HAR", "hectare", "hectares", Dimension.AREA, Units.SQUARE_METRE.multiply(10_000)),
  SQUARE_KILOMETRE(
      "KMK",
      "square kilometre",
      "square kilometres",
      Dimension.AREA,
      Units.SQUARE_METRE.multiply(1_000_000)),
  SQUARE_FOOT(
      "FTK", "square foot", "square feet", Dimension.AREA, times(Units.SQUARE_METRE, "0.09290304")),
  ACRE("ACR", "acre", "acres", Dimension.AREA, times(Units.SQUARE_METRE, "4046.8564224")),

  CUBIC_CENTIMETRE(
      "CMQ",
      "cubic centimetre",
      "cubic centimetres",
      Dimension.VOLUME,
      Units.CUBIC_METRE.divide(1_000_000)),
  CUBIC_DECIMETRE(
      "DMQ",
      "cubic decimetre",
      "cubic decimetres",
      Dimension.VOLUME,
      Units.CUBIC_METRE.divide(1000)),
  CUBIC_METRE("MTQ", "cubic metre", "cubic metres", Dimension.VOLUME, Units.CUBIC_METRE),
  MILLILITRE("MLT", "millilitre", "millilitres", Dimension.VOLUME, Units.LITRE.divide(1000)),
  CENTILITRE("CLT", "centilitre", "centilitres", Dimension.VOLUME, Units.LITRE.divide(100)),
  DECILITRE("DLT", "decilitre", "decilitres", Dimension.VOLUME, Units.LITRE.divide(10)),
  LITRE("LTR", "litre", "litres", Dimension.VOLUME, Units.LITRE),
  HECTOLITRE("HLT", "hectolitre", "hectolitres", Dimension.VOLUME, Units.LITRE.multiply(100)),
  US_GALLON("GLL", "US gallon", "US gallons", Dimension.VOLUME, times(Units.LITRE, "3.785411784")),

  SECOND("SEC", "second", "seconds", Dimension.TIME, Units.SECOND),
  MINUTE("MIN", "minute", "minutes", Dimension.TIME, Units.MINUTE),
  HOUR("HUR", "hour", "hours", Dimension.TIME, Units.HOUR),
  DAY("DAY", "day", "days", Dimension.TIME, Units.DAY),
  WEEK("WEE", "week", "weeks", Dimension.TIME, Units.WEEK),
  LABOUR_HOUR("LH", "labour hour", "labour hours", Dimension.LABOUR, Units.HOUR),
  WORKING_DAY("E49", "working day", "working days", Dimension.WORKING_DAY, AbstractUnit.ONE),

  KILOWATT_HOUR(
      "KWH", "kilowatt hour", "kilowatt hours", Dimension.ENERGY, Units.JOULE.multiply(3_600_000)),
  MEGAWATT_HOUR(
      "MWH",
      "megawatt hour",
      "megawatt hours",
      Dimension.ENERGY,
      Units.JOULE.multiply(3_600_000_000L));

  /** What a unit measures; only units of one dimension convert into each other. */
  public enum Dimension {
    COUNT,
    SET,
    KIT,
    SHEET,
    BOX,
    CARTON,
    PALLET,
    MASS,
    LENGTH,
    AREA,
    VOLUME,
    TIME,
    LABOUR,
    WORKING_DAY,
    ENERGY
  }

  private static final Map<String, UnitOfMeasure> BY_CODE =
      Arrays.stream(values()).collect(toUnmodifiableMap(UnitOfMeasure::code, Function.identity()));

  private final String code;
  private final String singular;
  private final String plural;
  private final Dimension dimension;
  private final BigDecimal factor;

  UnitOfMeasure(String code, String singular, String plural, Dimension dimension, Unit<?> unit) {
    this.code = code;
    this.singular = singular;
    this.plural = plural;
    this.dimension = dimension;
    this.factor = factorToSystemUnit(unit);
  }

  /**
   * The unit of a code, upper or lower case.
   *
   * @throws UnknownUnitException if no unit has this code; the exception names it
   */
  public static UnitOfMeasure parse(String code) {
    @Nullable UnitOfMeasure unit = BY_CODE.get(code.strip().toUpperCase(Locale.ROOT));
    if (unit == null) {
      throw new UnknownUnitException(code);
    }
    return unit;
  }

  /** The code in UN/ECE Recommendation 20 or, with the prefix X, 21. */
  public String code() {
    return code;
  }

  /** The English name of one: {@code "piece"}. */
  public String singular() {
    return singular;
  }

  /** The English name of several: {@code "pieces"}. */
  public String plural() {
    return plural;
  }

  /** What the unit measures. */
  public Dimension dimension() {
    return dimension;
  }

  /** The English name that goes with an amount: "1 piece", "2 pieces". */
  public String wordFor(BigDecimal amount) {
    return amount.compareTo(BigDecimal.ONE) == 0 ? singular : plural;
  }

  /** Whether amounts in the two units can be converted into each other. */
  public boolean isCompatibleWith(UnitOfMeasure other) {
    return dimension == other.dimension;
  }

  /**
   * Tells an amount of this unit in another one, to 34 significant digits.
   *
   * @throws IncompatibleUnitsException if the other unit measures something else
   */
  public BigDecimal convert(BigDecimal amount, UnitOfMeasure other) {
    if (!isCompatibleWith(other)) {
      throw new IncompatibleUnitsException(this, other);
    }
    if (factor.compareTo(other.factor) == 0) {
      return amount;
    }
    return amount.multiply(factor).divide(other.factor, MathContext.DECIMAL128);
  }

  // Exact: every factor of Recommendation 20 used here is a terminating decimal.
  private static Unit<?> times(Unit<?> unit, String factor) {
    return unit.multiply(RationalNumber.of(new BigDecimal(factor)));
  }

  private static BigDecimal factorToSystemUnit(Unit<?> unit) {
    try {
      Number factor = unit.getConverterToAny(unit.getSystemUnit()).convert((Number) 1);
      if (factor instanceof RationalNumber ratio) {
        return new BigDecimal(ratio.getDividend()).divide(new BigDecimal(ratio.getDivisor()));
      }
      return new BigDecimal(factor.toString());
    } catch (IncommensurableException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
