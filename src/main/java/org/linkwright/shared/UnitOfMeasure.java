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
 * own and converts into nothing else; the same holds for every package and unit of service. A day
 * (DAY) is 24 hours of clock time, a month (MON) a twelfth of a year of 365.25 days; work is
 * counted in labour hours (LH) or working days (E49).
 */
public enum UnitOfMeasure {
  ONE("C62", "unit", "units", "", Dimension.COUNT, AbstractUnit.ONE),
  PIECE("H87", "piece", "pieces", "pc", Dimension.COUNT, AbstractUnit.ONE),
  EACH("EA", "item", "items", "", Dimension.COUNT, AbstractUnit.ONE),
  PAIR("PR", "pair", "pairs", "", Dimension.COUNT, AbstractUnit.ONE.multiply(2)),
  DOZEN("DZN", "dozen", "dozens", "", Dimension.COUNT, AbstractUnit.ONE.multiply(12)),
  HUNDRED("CEN", "hundred", "hundreds", "", Dimension.COUNT, AbstractUnit.ONE.multiply(100)),
  GROSS("GRO", "gross", "gross", "", Dimension.COUNT, AbstractUnit.ONE.multiply(144)),
  THOUSAND("MIL", "thousand", "thousands", "", Dimension.COUNT, AbstractUnit.ONE.multiply(1000)),
  MILLION("MIO", "million", "millions", "", Dimension.COUNT, AbstractUnit.ONE.multiply(1_000_000)),
  SCORE("SCO", "score", "scores", "", Dimension.COUNT, AbstractUnit.ONE.multiply(20)),
  DOZEN_PAIRS(
      "DPR", "dozen pairs", "dozen pairs", "", Dimension.COUNT, AbstractUnit.ONE.multiply(24)),
  GREAT_GROSS(
      "GGR", "great gross", "great gross", "", Dimension.COUNT, AbstractUnit.ONE.multiply(1728)),
  HEAD("HEA", "head", "heads", "", Dimension.COUNT, AbstractUnit.ONE),

  SET("SET", "set", "sets", "", Dimension.SET, AbstractUnit.ONE),

  KIT("KT", "kit", "kits", "", Dimension.KIT, AbstractUnit.ONE),

  SHEET("ST", "sheet", "sheets", "", Dimension.SHEET, AbstractUnit.ONE),

  BOX("XBX", "box", "boxes", "", Dimension.BOX, AbstractUnit.ONE),

  CARTON("XCT", "carton", "cartons", "", Dimension.CARTON, AbstractUnit.ONE),

  PALLET("XPX", "pallet", "pallets", "", Dimension.PALLET, AbstractUnit.ONE),

  MILLIGRAM("MGM", "milligram", "milligrams", "mg", Dimension.MASS, Units.GRAM.divide(1000)),
  GRAM("GRM", "gram", "grams", "g", Dimension.MASS, Units.GRAM),
  KILOGRAM("KGM", "kilogram", "kilograms", "kg", Dimension.MASS, Units.KILOGRAM),
  DECITONNE("DTN", "decitonne", "decitonnes", "dt", Dimension.MASS, Units.KILOGRAM.multiply(100)),
  TONNE("TNE", "tonne", "tonnes", "t", Dimension.MASS, Units.KILOGRAM.multiply(1000)),
  OUNCE("ONZ", "ounce", "ounces", "oz", Dimension.MASS, times(Units.KILOGRAM, "0.028349523125")),
  POUND("LBR", "pound", "pounds", "lb", Dimension.MASS, times(Units.KILOGRAM, "0.45359237")),
  SHORT_TON(
      "STN",
      "short ton",
      "short tons",
      "ton (US)",
      Dimension.MASS,
      times(Units.KILOGRAM, "907.18474")),
  MICROGRAM(
      "MC", "microgram", "micrograms", "µg", Dimension.MASS, times(Units.KILOGRAM, "0.000000001")),
  CARAT(
      "CTM",
      "metric carat",
      "metric carats",
      "ct",
      Dimension.MASS,
      times(Units.KILOGRAM, "0.0002")),
  HECTOGRAM("HGM", "hectogram", "hectograms", "hg", Dimension.MASS, times(Units.KILOGRAM, "0.1")),
  KILOTONNE(
      "KTN", "kilotonne", "kilotonnes", "kt", Dimension.MASS, Units.KILOGRAM.multiply(1_000_000)),
  LONG_TON(
      "LTN",
      "long ton",
      "long tons",
      "ton (UK)",
      Dimension.MASS,
      times(Units.KILOGRAM, "1016.0469088")),
  US_HUNDREDWEIGHT(
      "CWA",
      "US hundredweight",
      "US hundredweights",
      "cwt (US)",
      Dimension.MASS,
      times(Units.KILOGRAM, "45.359237")),
  UK_HUNDREDWEIGHT(
      "CWI",
      "UK hundredweight",
      "UK hundredweights",
      "cwt (UK)",
      Dimension.MASS,
      times(Units.KILOGRAM, "50.80234544")),
  STONE("STI", "stone", "stones", "st", Dimension.MASS, times(Units.KILOGRAM, "6.35029318")),
  TROY_OUNCE(
      "APZ",
      "troy ounce",
      "troy ounces",
      "oz tr",
      Dimension.MASS,
      times(Units.KILOGRAM, "0.0311034768")),

  MILLIMETRE("MMT", "millimetre", "millimetres", "mm", Dimension.LENGTH, Units.METRE.divide(1000)),
  CENTIMETRE("CMT", "centimetre", "centimetres", "cm", Dimension.LENGTH, Units.METRE.divide(100)),
  DECIMETRE("DMT", "decimetre", "decimetres", "dm", Dimension.LENGTH, Units.METRE.divide(10)),
  METRE("MTR", "metre", "metres", "m", Dimension.LENGTH, Units.METRE),
  KILOMETRE("KMT", "kilometre", "kilometres", "km", Dimension.LENGTH, Units.METRE.multiply(1000)),
  INCH("INH", "inch", "inches", "in", Dimension.LENGTH, times(Units.METRE, "0.0254")),
  FOOT("FOT", "foot", "feet", "ft", Dimension.LENGTH, times(Units.METRE, "0.3048")),
  YARD("YRD", "yard", "yards", "yd", Dimension.LENGTH, times(Units.METRE, "0.9144")),
  MILE("SMI", "mile", "miles", "mi", Dimension.LENGTH, times(Units.METRE, "1609.344")),
  NANOMETRE(
      "C45", "nanometre", "nanometres", "nm", Dimension.LENGTH, times(Units.METRE, "0.000000001")),
  MICROMETRE(
      "4H", "micrometre", "micrometres", "µm", Dimension.LENGTH, times(Units.METRE, "0.000001")),
  HECTOMETRE("HMT", "hectometre", "hectometres", "hm", Dimension.LENGTH, Units.METRE.multiply(100)),
  LINEAR_METRE("LM", "linear metre", "linear metres", "m", Dimension.LENGTH, Units.METRE),
  NAUTICAL_MILE(
      "NMI",
      "nautical mile",
      "nautical miles",
      "n mile",
      Dimension.LENGTH,
      Units.METRE.multiply(1852)),

  SQUARE_MILLIMETRE(
      "MMK",
      "square millimetre",
      "square millimetres",
      "mm²",
      Dimension.AREA,
      Units.SQUARE_METRE.divide(1_000_000)),
  SQUARE_CENTIMETRE(
      "CMK",
      "square centimetre",
      "square centimetres",
      "cm²",
      Dimension.AREA,
      Units.SQUARE_METRE.divide(10_000)),
  SQUARE_DECIMETRE(
      "DMK",
      "square decimetre",
      "square decimetres",
      "dm²",
      Dimension.AREA,
      Units.SQUARE_METRE.divide(100)),
  SQUARE_METRE("MTK", "square metre", "square metres", "m²", Dimension.AREA, Units.SQUARE_METRE),
  HECTARE("HAR", "hectare", "hectares", "ha", Dimension.AREA, Units.SQUARE_METRE.multiply(10_000)),
  SQUARE_KILOMETRE(
      "KMK",
      "square kilometre",
      "square kilometres",
      "km²",
      Dimension.AREA,
      Units.SQUARE_METRE.multiply(1_000_000)),
  SQUARE_FOOT(
      "FTK",
      "square foot",
      "square feet",
      "ft²",
      Dimension.AREA,
      times(Units.SQUARE_METRE, "0.09290304")),
  ACRE("ACR", "acre", "acres", "ac", Dimension.AREA, times(Units.SQUARE_METRE, "4046.8564224")),
  ARE("ARE", "are", "ares", "a", Dimension.AREA, Units.SQUARE_METRE.multiply(100)),
  SQUARE_INCH(
      "INK",
      "square inch",
      "square inches",
      "in²",
      Dimension.AREA,
      times(Units.SQUARE_METRE, "0.00064516")),
  SQUARE_YARD(
      "YDK",
      "square yard",
      "square yards",
      "yd²",
      Dimension.AREA,
      times(Units.SQUARE_METRE, "0.83612736")),
  SQUARE_MILE(
      "MIK",
      "square mile",
      "square miles",
      "mile²",
      Dimension.AREA,
      times(Units.SQUARE_METRE, "2589988.110336")),

  CUBIC_CENTIMETRE(
      "CMQ",
      "cubic centimetre",
      "cubic centimetres",
      "cm³",
      Dimension.VOLUME,
      Units.CUBIC_METRE.divide(1_000_000)),
  CUBIC_DECIMETRE(
      "DMQ",
      "cubic decimetre",
      "cubic decimetres",
      "dm³",
      Dimension.VOLUME,
      Units.CUBIC_METRE.divide(1000)),
  CUBIC_METRE("MTQ", "cubic metre", "cubic metres", "m³", Dimension.VOLUME, Units.CUBIC_METRE),
  MILLILITRE("MLT", "millilitre", "millilitres", "ml", Dimension.VOLUME, Units.LITRE.divide(1000)),
  CENTILITRE("CLT", "centilitre", "centilitres", "cl", Dimension.VOLUME, Units.LITRE.divide(100)),
  DECILITRE("DLT", "decilitre", "decilitres", "dl", Dimension.VOLUME, Units.LITRE.divide(10)),
  LITRE("LTR", "litre", "litres", "l", Dimension.VOLUME, Units.LITRE),
  HECTOLITRE("HLT", "hectolitre", "hectolitres", "hl", Dimension.VOLUME, Units.LITRE.multiply(100)),
  US_GALLON(
      "GLL",
      "US gallon",
      "US gallons",
      "gal (US)",
      Dimension.VOLUME,
      times(Units.LITRE, "3.785411784")),
  CUBIC_MILLIMETRE(
      "MMQ",
      "cubic millimetre",
      "cubic millimetres",
      "mm³",
      Dimension.VOLUME,
      times(Units.CUBIC_METRE, "0.000000001")),
  CUBIC_INCH(
      "INQ",
      "cubic inch",
      "cubic inches",
      "in³",
      Dimension.VOLUME,
      times(Units.CUBIC_METRE, "0.000016387064")),
  CUBIC_FOOT(
      "FTQ",
      "cubic foot",
      "cubic feet",
      "ft³",
      Dimension.VOLUME,
      times(Units.CUBIC_METRE, "0.028316846592")),
  CUBIC_YARD(
      "YDQ",
      "cubic yard",
      "cubic yards",
      "yd³",
      Dimension.VOLUME,
      times(Units.CUBIC_METRE, "0.764554857984")),
  MICROLITRE(
      "4G",
      "microlitre",
      "microlitres",
      "µl",
      Dimension.VOLUME,
      times(Units.CUBIC_METRE, "0.000000001")),
  UK_GALLON(
      "GLI",
      "UK gallon",
      "UK gallons",
      "gal (UK)",
      Dimension.VOLUME,
      times(Units.CUBIC_METRE, "0.00454609")),
  US_LIQUID_PINT(
      "PTL",
      "US liquid pint",
      "US liquid pints",
      "liq pt (US)",
      Dimension.VOLUME,
      times(Units.CUBIC_METRE, "0.000473176473")),
  UK_PINT(
      "PTI",
      "UK pint",
      "UK pints",
      "pt (UK)",
      Dimension.VOLUME,
      times(Units.CUBIC_METRE, "0.00056826125")),
  US_LIQUID_QUART(
      "QTL",
      "US liquid quart",
      "US liquid quarts",
      "liq qt (US)",
      Dimension.VOLUME,
      times(Units.CUBIC_METRE, "0.000946352946")),
  US_FLUID_OUNCE(
      "OZA",
      "US fluid ounce",
      "US fluid ounces",
      "fl oz (US)",
      Dimension.VOLUME,
      times(Units.CUBIC_METRE, "0.0000295735295625")),
  UK_FLUID_OUNCE(
      "OZI",
      "UK fluid ounce",
      "UK fluid ounces",
      "fl oz (UK)",
      Dimension.VOLUME,
      times(Units.CUBIC_METRE, "0.0000284130625")),
  US_BARREL(
      "BLL",
      "US barrel of petroleum",
      "US barrels of petroleum",
      "barrel (US)",
      Dimension.VOLUME,
      times(Units.CUBIC_METRE, "0.158987294928")),
  US_BUSHEL(
      "BUA",
      "US bushel",
      "US bushels",
      "bu (US)",
      Dimension.VOLUME,
      times(Units.CUBIC_METRE, "0.03523907016688")),
  UK_BUSHEL(
      "BUI",
      "UK bushel",
      "UK bushels",
      "bushel (UK)",
      Dimension.VOLUME,
      times(Units.CUBIC_METRE, "0.03636872")),

  SECOND("SEC", "second", "seconds", "s", Dimension.TIME, Units.SECOND),
  MINUTE("MIN", "minute", "minutes", "min", Dimension.TIME, Units.MINUTE),
  HOUR("HUR", "hour", "hours", "h", Dimension.TIME, Units.HOUR),
  DAY("DAY", "day", "days", "d", Dimension.TIME, Units.DAY),
  WEEK("WEE", "week", "weeks", "wk", Dimension.TIME, Units.WEEK),
  MICROSECOND(
      "B98", "microsecond", "microseconds", "µs", Dimension.TIME, times(Units.SECOND, "0.000001")),
  MILLISECOND(
      "C26", "millisecond", "milliseconds", "ms", Dimension.TIME, times(Units.SECOND, "0.001")),
  MONTH("MON", "month", "months", "mo", Dimension.TIME, Units.SECOND.multiply(2_629_800)),
  QUARTER(
      "QAN",
      "quarter of a year",
      "quarters of a year",
      "",
      Dimension.TIME,
      Units.SECOND.multiply(7_889_400)),
  YEAR("ANN", "year", "years", "y", Dimension.TIME, Units.SECOND.multiply(31_557_600)),

  LABOUR_HOUR("LH", "labour hour", "labour hours", "", Dimension.LABOUR, Units.HOUR),

  WORKING_DAY("E49", "working day", "working days", "", Dimension.WORKING_DAY, AbstractUnit.ONE),

  KILOWATT_HOUR(
      "KWH",
      "kilowatt hour",
      "kilowatt hours",
      "kW·h",
      Dimension.ENERGY,
      Units.JOULE.multiply(3_600_000)),
  MEGAWATT_HOUR(
      "MWH",
      "megawatt hour",
      "megawatt hours",
      "MW·h",
      Dimension.ENERGY,
      Units.JOULE.multiply(3_600_000_000L)),
  JOULE("JOU", "joule", "joules", "J", Dimension.ENERGY, Units.JOULE),
  KILOJOULE("KJO", "kilojoule", "kilojoules", "kJ", Dimension.ENERGY, Units.JOULE.multiply(1000)),
  MEGAJOULE(
      "3B", "megajoule", "megajoules", "MJ", Dimension.ENERGY, Units.JOULE.multiply(1_000_000)),
  GIGAJOULE(
      "GV", "gigajoule", "gigajoules", "GJ", Dimension.ENERGY, Units.JOULE.multiply(1_000_000_000)),
  WATT_HOUR("WHR", "watt hour", "watt hours", "W·h", Dimension.ENERGY, Units.JOULE.multiply(3600)),
  GIGAWATT_HOUR(
      "GWH",
      "gigawatt hour",
      "gigawatt hours",
      "GW·h",
      Dimension.ENERGY,
      times(Units.JOULE, "3600000000000")),
  KILOCALORIE(
      "E14", "kilocalorie", "kilocalories", "kcal", Dimension.ENERGY, times(Units.JOULE, "4186.8")),

  PERCENT("P1", "percent", "percent", "%", Dimension.RATIO, times(AbstractUnit.ONE, "0.01")),
  PART_PER_THOUSAND(
      "NX",
      "part per thousand",
      "parts per thousand",
      "‰",
      Dimension.RATIO,
      times(AbstractUnit.ONE, "0.001")),
  PART_PER_MILLION(
      "59",
      "part per million",
      "parts per million",
      "ppm",
      Dimension.RATIO,
      times(AbstractUnit.ONE, "0.000001")),

  BAG("XBG", "bag", "bags", "", Dimension.PACKAGE, AbstractUnit.ONE),
  SACK("XSA", "sack", "sacks", "", Dimension.PACKAGE, AbstractUnit.ONE),
  BARREL("XBA", "barrel", "barrels", "", Dimension.PACKAGE, AbstractUnit.ONE),
  DRUM("XDR", "drum", "drums", "", Dimension.PACKAGE, AbstractUnit.ONE),
  ROLL("XRO", "roll", "rolls", "", Dimension.PACKAGE, AbstractUnit.ONE),
  REEL("XRL", "reel", "reels", "", Dimension.PACKAGE, AbstractUnit.ONE),
  CRATE("XCR", "crate", "crates", "", Dimension.PACKAGE, AbstractUnit.ONE),
  BUNDLE("XBE", "bundle", "bundles", "", Dimension.PACKAGE, AbstractUnit.ONE),
  BOTTLE("XBO", "bottle", "bottles", "", Dimension.PACKAGE, AbstractUnit.ONE),
  TUBE("XTU", "tube", "tubes", "", Dimension.PACKAGE, AbstractUnit.ONE),
  RECTANGULAR_CAN(
      "XCA", "rectangular can", "rectangular cans", "", Dimension.PACKAGE, AbstractUnit.ONE),
  ROUND_CAN("XCX", "cylindrical can", "cylindrical cans", "", Dimension.PACKAGE, AbstractUnit.ONE),
  JAR("XJR", "jar", "jars", "", Dimension.PACKAGE, AbstractUnit.ONE),
  KEG("XKG", "keg", "kegs", "", Dimension.PACKAGE, AbstractUnit.ONE),
  PACKAGE("XPK", "package", "packages", "", Dimension.PACKAGE, AbstractUnit.ONE),
  PACKET("XPA", "packet", "packets", "", Dimension.PACKAGE, AbstractUnit.ONE),
  BUCKET("XBJ", "bucket", "buckets", "", Dimension.PACKAGE, AbstractUnit.ONE),
  CASE("XCS", "case", "cases", "", Dimension.PACKAGE, AbstractUnit.ONE),
  CYLINDER("XCY", "cylinder", "cylinders", "", Dimension.PACKAGE, AbstractUnit.ONE),
  PRESSED_BALE(
      "XBL", "compressed bale", "compressed bales", "", Dimension.PACKAGE, AbstractUnit.ONE),
  BALE(
      "XBN",
      "bale, not compressed",
      "bales, not compressed",
      "",
      Dimension.PACKAGE,
      AbstractUnit.ONE),
  TIN("XTN", "tin", "tins", "", Dimension.PACKAGE, AbstractUnit.ONE),
  JERRICAN(
      "XJC",
      "rectangular jerrican",
      "rectangular jerricans",
      "",
      Dimension.PACKAGE,
      AbstractUnit.ONE),
  PAIL("XPL", "pail", "pails", "", Dimension.PACKAGE, AbstractUnit.ONE),
  POUCH("XPO", "pouch", "pouches", "", Dimension.PACKAGE, AbstractUnit.ONE),
  VIAL("XVI", "vial", "vials", "", Dimension.PACKAGE, AbstractUnit.ONE),
  BASKET("XBK", "basket", "baskets", "", Dimension.PACKAGE, AbstractUnit.ONE),
  TUB("XTB", "tub", "tubs", "", Dimension.PACKAGE, AbstractUnit.ONE),
  BIN("XBI", "bin", "bins", "", Dimension.PACKAGE, AbstractUnit.ONE),
  CAGE("XCG", "cage", "cages", "", Dimension.PACKAGE, AbstractUnit.ONE),
  CONTAINER("XCN", "container", "containers", "", Dimension.PACKAGE, AbstractUnit.ONE),
  TWENTY_FOOT_CONTAINER(
      "20",
      "twenty foot container",
      "twenty foot containers",
      "",
      Dimension.PACKAGE,
      AbstractUnit.ONE),
  FORTY_FOOT_CONTAINER(
      "21",
      "forty foot container",
      "forty foot containers",
      "",
      Dimension.PACKAGE,
      AbstractUnit.ONE),
  BATCH("5B", "batch", "batches", "", Dimension.PACKAGE, AbstractUnit.ONE),

  ACTIVITY("ACT", "activity", "activities", "", Dimension.SERVICE, AbstractUnit.ONE),
  SERVICE_UNIT("E48", "service unit", "service units", "", Dimension.SERVICE, AbstractUnit.ONE),
  JOB("E51", "job", "jobs", "", Dimension.SERVICE, AbstractUnit.ONE),
  TRIP("E54", "trip", "trips", "", Dimension.SERVICE, AbstractUnit.ONE),
  PERSON("IE", "person", "persons", "", Dimension.SERVICE, AbstractUnit.ONE),
  WORKING_MONTH("WM", "working month", "working months", "", Dimension.SERVICE, AbstractUnit.ONE),

  MILLIWATT("C31", "milliwatt", "milliwatts", "mW", Dimension.POWER, times(Units.WATT, "0.001")),
  WATT("WTT", "watt", "watts", "W", Dimension.POWER, Units.WATT),
  KILOWATT("KWT", "kilowatt", "kilowatts", "kW", Dimension.POWER, Units.WATT.multiply(1000)),
  MEGAWATT("MAW", "megawatt", "megawatts", "MW", Dimension.POWER, Units.WATT.multiply(1_000_000)),
  GIGAWATT(
      "A90", "gigawatt", "gigawatts", "GW", Dimension.POWER, Units.WATT.multiply(1_000_000_000)),
  METRIC_HORSEPOWER(
      "HJ",
      "metric horsepower",
      "metric horsepower",
      "metric hp",
      Dimension.POWER,
      times(Units.WATT, "735.49875")),

  VOLT_AMPERE(
      "D46", "volt-ampere", "volt-amperes", "V·A", Dimension.APPARENT_POWER, AbstractUnit.ONE),
  KILOVOLT_AMPERE(
      "KVA",
      "kilovolt-ampere",
      "kilovolt-amperes",
      "kV·A",
      Dimension.APPARENT_POWER,
      AbstractUnit.ONE.multiply(1000)),
  MEGAVOLT_AMPERE(
      "MVA",
      "megavolt-ampere",
      "megavolt-amperes",
      "MV·A",
      Dimension.APPARENT_POWER,
      AbstractUnit.ONE.multiply(1_000_000)),

  MILLIVOLT("2Z", "millivolt", "millivolts", "mV", Dimension.VOLTAGE, times(Units.VOLT, "0.001")),
  VOLT("VLT", "volt", "volts", "V", Dimension.VOLTAGE, Units.VOLT),
  KILOVOLT("KVT", "kilovolt", "kilovolts", "kV", Dimension.VOLTAGE, Units.VOLT.multiply(1000)),

  MILLIAMPERE(
      "4K", "milliampere", "milliamperes", "mA", Dimension.CURRENT, times(Units.AMPERE, "0.001")),
  AMPERE("AMP", "ampere", "amperes", "A", Dimension.CURRENT, Units.AMPERE),
  KILOAMPERE(
      "B22", "kiloampere", "kiloamperes", "kA", Dimension.CURRENT, Units.AMPERE.multiply(1000)),

  MILLIAMPERE_HOUR(
      "E09",
      "milliampere hour",
      "milliampere hours",
      "mA·h",
      Dimension.CHARGE,
      times(Units.COULOMB, "3.6")),
  AMPERE_HOUR(
      "AMH", "ampere hour", "ampere hours", "A·h", Dimension.CHARGE, Units.COULOMB.multiply(3600)),

  OHM("OHM", "ohm", "ohms", "Ω", Dimension.RESISTANCE, Units.OHM),
  KILOOHM("B49", "kiloohm", "kiloohms", "kΩ", Dimension.RESISTANCE, Units.OHM.multiply(1000)),
  MEGAOHM("B75", "megaohm", "megaohms", "MΩ", Dimension.RESISTANCE, Units.OHM.multiply(1_000_000)),

  PICOFARAD(
      "4T",
      "picofarad",
      "picofarads",
      "pF",
      Dimension.CAPACITANCE,
      times(Units.FARAD, "0.000000000001")),
  NANOFARAD(
      "C41",
      "nanofarad",
      "nanofarads",
      "nF",
      Dimension.CAPACITANCE,
      times(Units.FARAD, "0.000000001")),
  MICROFARAD(
      "4O",
      "microfarad",
      "microfarads",
      "µF",
      Dimension.CAPACITANCE,
      times(Units.FARAD, "0.000001")),
  FARAD("FAR", "farad", "farads", "F", Dimension.CAPACITANCE, Units.FARAD),

  HERTZ("HTZ", "hertz", "hertz", "Hz", Dimension.FREQUENCY, Units.HERTZ),
  KILOHERTZ(
      "KHZ", "kilohertz", "kilohertz", "kHz", Dimension.FREQUENCY, Units.HERTZ.multiply(1000)),
  MEGAHERTZ(
      "MHZ", "megahertz", "megahertz", "MHz", Dimension.FREQUENCY, Units.HERTZ.multiply(1_000_000)),
  GIGAHERTZ(
      "A86",
      "gigahertz",
      "gigahertz",
      "GHz",
      Dimension.FREQUENCY,
      Units.HERTZ.multiply(1_000_000_000)),

  REVOLUTION_PER_SECOND(
      "RPS",
      "revolution per second",
      "revolutions per second",
      "r/s",
      Dimension.ROTATION,
      AbstractUnit.ONE),
  REVOLUTION_PER_MINUTE(
      "RPM",
      "revolution per minute",
      "revolutions per minute",
      "r/min",
      Dimension.ROTATION,
      AbstractUnit.ONE.divide(60)),

  KELVIN("KEL", "kelvin", "kelvins", "K", Dimension.TEMPERATURE, Units.KELVIN),
  DEGREE_CELSIUS(
      "CEL",
      "degree Celsius",
      "degrees Celsius",
      "°C",
      Dimension.TEMPERATURE,
      Units.KELVIN,
      "273.15"),
  DEGREE_FAHRENHEIT(
      "FAH",
      "degree Fahrenheit",
      "degrees Fahrenheit",
      "°F",
      Dimension.TEMPERATURE,
      Units.KELVIN.multiply(5).divide(9),
      "459.67"),

  PASCAL("PAL", "pascal", "pascals", "Pa", Dimension.PRESSURE, Units.PASCAL),
  HECTOPASCAL(
      "A97", "hectopascal", "hectopascals", "hPa", Dimension.PRESSURE, Units.PASCAL.multiply(100)),
  KILOPASCAL(
      "KPA", "kilopascal", "kilopascals", "kPa", Dimension.PRESSURE, Units.PASCAL.multiply(1000)),
  MEGAPASCAL(
      "MPA",
      "megapascal",
      "megapascals",
      "MPa",
      Dimension.PRESSURE,
      Units.PASCAL.multiply(1_000_000)),
  MILLIBAR("MBR", "millibar", "millibars", "mbar", Dimension.PRESSURE, Units.PASCAL.multiply(100)),
  BAR("BAR", "bar", "bars", "bar", Dimension.PRESSURE, Units.PASCAL.multiply(100_000)),
  POUND_FORCE_PER_SQUARE_INCH(
      "PS",
      "pound-force per square inch",
      "pounds-force per square inch",
      "lbf/in²",
      Dimension.PRESSURE,
      times(Units.PASCAL, "6894.757")),

  NEWTON("NEW", "newton", "newtons", "N", Dimension.FORCE, Units.NEWTON),
  KILONEWTON(
      "B47", "kilonewton", "kilonewtons", "kN", Dimension.FORCE, Units.NEWTON.multiply(1000)),

  NEWTON_METRE("NU", "newton metre", "newton metres", "N·m", Dimension.TORQUE, AbstractUnit.ONE),

  MILLIMETRE_PER_SECOND(
      "C16",
      "millimetre per second",
      "millimetres per second",
      "mm/s",
      Dimension.SPEED,
      times(AbstractUnit.ONE, "0.001")),
  METRE_PER_SECOND(
      "MTS", "metre per second", "metres per second", "m/s", Dimension.SPEED, AbstractUnit.ONE),
  METRE_PER_MINUTE(
      "2X",
      "metre per minute",
      "metres per minute",
      "m/min",
      Dimension.SPEED,
      AbstractUnit.ONE.divide(60)),
  KILOMETRE_PER_HOUR(
      "KMH",
      "kilometre per hour",
      "kilometres per hour",
      "km/h",
      Dimension.SPEED,
      AbstractUnit.ONE.multiply(1000).divide(3600)),

  KILOGRAM_PER_CUBIC_METRE(
      "KMQ",
      "kilogram per cubic metre",
      "kilograms per cubic metre",
      "kg/m³",
      Dimension.DENSITY,
      AbstractUnit.ONE),
  GRAM_PER_LITRE(
      "GL", "gram per litre", "grams per litre", "g/l", Dimension.DENSITY, AbstractUnit.ONE),
  KILOGRAM_PER_LITRE(
      "B35",
      "kilogram per litre",
      "kilograms per litre",
      "kg/l",
      Dimension.DENSITY,
      AbstractUnit.ONE.multiply(1000)),
  GRAM_PER_CUBIC_CENTIMETRE(
      "23",
      "gram per cubic centimetre",
      "grams per cubic centimetre",
      "g/cm³",
      Dimension.DENSITY,
      AbstractUnit.ONE.multiply(1000)),
  TONNE_PER_CUBIC_METRE(
      "D41",
      "tonne per cubic metre",
      "tonnes per cubic metre",
      "t/m³",
      Dimension.DENSITY,
      AbstractUnit.ONE.multiply(1000)),

  GRAM_PER_SQUARE_METRE(
      "GM",
      "gram per square metre",
      "grams per square metre",
      "g/m²",
      Dimension.GRAMMAGE,
      times(AbstractUnit.ONE, "0.001")),
  KILOGRAM_PER_SQUARE_METRE(
      "28",
      "kilogram per square metre",
      "kilograms per square metre",
      "kg/m²",
      Dimension.GRAMMAGE,
      AbstractUnit.ONE),

  KILOGRAM_PER_METRE(
      "KL",
      "kilogram per metre",
      "kilograms per metre",
      "kg/m",
      Dimension.LINEAR_DENSITY,
      AbstractUnit.ONE),
  GRAM_PER_METRE(
      "GF",
      "gram per metre",
      "grams per metre",
      "g/m",
      Dimension.LINEAR_DENSITY,
      times(AbstractUnit.ONE, "0.001")),
  TEX("D34", "tex", "tex", "tex", Dimension.LINEAR_DENSITY, times(AbstractUnit.ONE, "0.000001")),
  DECITEX(
      "A47",
      "decitex",
      "decitex",
      "dtex",
      Dimension.LINEAR_DENSITY,
      times(AbstractUnit.ONE, "0.0000001")),
  DENIER(
      "A49",
      "denier",
      "deniers",
      "den",
      Dimension.LINEAR_DENSITY,
      AbstractUnit.ONE.divide(9_000_000)),

  LITRE_PER_MINUTE(
      "L2",
      "litre per minute",
      "litres per minute",
      "l/min",
      Dimension.FLOW,
      times(AbstractUnit.ONE, "0.001").divide(60)),
  LITRE_PER_HOUR(
      "E32",
      "litre per hour",
      "litres per hour",
      "l/h",
      Dimension.FLOW,
      times(AbstractUnit.ONE, "0.001").divide(3600)),
  CUBIC_METRE_PER_HOUR(
      "MQH",
      "cubic metre per hour",
      "cubic metres per hour",
      "m³/h",
      Dimension.FLOW,
      AbstractUnit.ONE.divide(3600)),
  CUBIC_METRE_PER_SECOND(
      "MQS",
      "cubic metre per second",
      "cubic metres per second",
      "m³/s",
      Dimension.FLOW,
      AbstractUnit.ONE),

  KILOGRAM_PER_HOUR(
      "E93",
      "kilogram per hour",
      "kilograms per hour",
      "kg/h",
      Dimension.MASS_FLOW,
      AbstractUnit.ONE.divide(3600)),
  TONNE_PER_HOUR(
      "E18",
      "tonne per hour",
      "tonnes per hour",
      "t/h",
      Dimension.MASS_FLOW,
      AbstractUnit.ONE.multiply(1000).divide(3600)),
  KILOGRAM_PER_SECOND(
      "KGS",
      "kilogram per second",
      "kilograms per second",
      "kg/s",
      Dimension.MASS_FLOW,
      AbstractUnit.ONE),

  BYTE("AD", "byte", "bytes", "byte", Dimension.DATA, AbstractUnit.ONE),
  KILOBYTE("2P", "kilobyte", "kilobytes", "kbyte", Dimension.DATA, AbstractUnit.ONE.multiply(1000)),
  MEGABYTE(
      "4L", "megabyte", "megabytes", "Mbyte", Dimension.DATA, AbstractUnit.ONE.multiply(1_000_000)),
  GIGABYTE(
      "E34",
      "gigabyte",
      "gigabytes",
      "Gbyte",
      Dimension.DATA,
      AbstractUnit.ONE.multiply(1_000_000_000)),
  TERABYTE(
      "E35",
      "terabyte",
      "terabytes",
      "Tbyte",
      Dimension.DATA,
      times(AbstractUnit.ONE, "1000000000000")),

  TONNE_KILOMETRE(
      "TKM", "tonne kilometre", "tonne kilometres", "t·km", Dimension.TRANSPORT, AbstractUnit.ONE),

  LUMEN("LUM", "lumen", "lumens", "lm", Dimension.LUMINOUS_FLUX, Units.LUMEN),

  LUX("LUX", "lux", "lux", "lx", Dimension.ILLUMINANCE, Units.LUX);

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
    ENERGY,
    RATIO,
    PACKAGE,
    SERVICE,
    POWER,
    APPARENT_POWER,
    VOLTAGE,
    CURRENT,
    CHARGE,
    RESISTANCE,
    CAPACITANCE,
    FREQUENCY,
    ROTATION,
    TEMPERATURE,
    PRESSURE,
    FORCE,
    TORQUE,
    SPEED,
    DENSITY,
    GRAMMAGE,
    LINEAR_DENSITY,
    FLOW,
    MASS_FLOW,
    DATA,
    TRANSPORT,
    LUMINOUS_FLUX,
    ILLUMINANCE;

    /** False for packages and services: each holds what the parties agreed on. */
    public boolean converts() {
      return this != PACKAGE && this != SERVICE;
    }
  }

  private static final Map<String, UnitOfMeasure> BY_CODE =
      Arrays.stream(values()).collect(toUnmodifiableMap(UnitOfMeasure::code, Function.identity()));

  private final String code;
  private final String singular;
  private final String plural;
  private final String symbol;
  private final Dimension dimension;

  /** So many base units are one of this unit: a ratio, for a denier is a nine-millionth. */
  private final BigDecimal multiplier;

  private final BigDecimal divisor;

  /** How far the zero of the base unit lies below the zero of this unit, in this unit. */
  private final BigDecimal shift;

  UnitOfMeasure(
      String code,
      String singular,
      String plural,
      String symbol,
      Dimension dimension,
      Unit<?> unit) {
    this(code, singular, plural, symbol, dimension, unit, "0");
  }

  UnitOfMeasure(
      String code,
      String singular,
      String plural,
      String symbol,
      Dimension dimension,
      Unit<?> unit,
      String shift) {
    RationalNumber factor = factorToSystemUnit(unit);
    this.code = code;
    this.singular = singular;
    this.plural = plural;
    this.symbol = symbol;
    this.dimension = dimension;
    this.multiplier = new BigDecimal(factor.getDividend());
    this.divisor = new BigDecimal(factor.getDivisor());
    this.shift = new BigDecimal(shift);
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
    return this == other || (dimension == other.dimension && dimension.converts());
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
    if (isAsLargeAs(other)) {
      return amount;
    }
    return amount
        .add(shift)
        .multiply(multiplier)
        .multiply(other.divisor)
        .divide(divisor.multiply(other.multiplier), MathContext.DECIMAL128)
        .subtract(other.shift);
  }

  /**
   * By what amounts of this unit are multiplied to be told in another one; null where that is no
   * mere factor, as between temperatures, or none of small numbers.
   *
   * @throws IncompatibleUnitsException if the other unit measures something else
   */
  public @Nullable UnitRatio ratioTo(UnitOfMeasure other) {
    if (!isCompatibleWith(other)) {
      throw new IncompatibleUnitsException(this, other);
    }
    return shift.signum() == 0 && other.shift.signum() == 0
        ? UnitRatio.of(
            multiplier.multiply(other.divisor).toBigIntegerExact(),
            divisor.multiply(other.multiplier).toBigIntegerExact())
        : null;
  }

  private boolean isAsLargeAs(UnitOfMeasure other) {
    return shift.compareTo(other.shift) == 0
        && multiplier.multiply(other.divisor).compareTo(other.multiplier.multiply(divisor)) == 0;
  }

  /** The sign that stands for it on a label: {@code "kg"}; empty if there is none. */
  public String symbol() {
    return symbol;
  }

  /** How many base units of its dimension are one of this unit, to 34 significant digits. */
  public BigDecimal factor() {
    return multiplier.divide(divisor, MathContext.DECIMAL128);
  }

  /**
   * What to add to an amount before it is multiplied by the factor: 273.15 for Celsius, mostly 0.
   */
  public BigDecimal shift() {
    return shift;
  }

  // From text, so that the factor is exactly the decimal of Recommendation 20.
  private static Unit<?> times(Unit<?> unit, String factor) {
    return unit.multiply(RationalNumber.of(new BigDecimal(factor)));
  }

  private static RationalNumber factorToSystemUnit(Unit<?> unit) {
    try {
      Number factor = unit.getConverterToAny(unit.getSystemUnit()).convert((Number) 1);
      return factor instanceof RationalNumber ratio
          ? ratio
          : RationalNumber.of(new BigDecimal(factor.toString()));
    } catch (IncommensurableException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
