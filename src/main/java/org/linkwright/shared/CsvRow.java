package org.linkwright.shared;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file. An empty cell is unknown, and so is the cell of a column that the file does
 * not have. A cell that cannot be read becomes an error of the file and is unknown, too; the first
 * error of a cell counts.
 */
public final class CsvRow {

  private static final int LONGEST_SHOWN = 60;
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern DATE_TIME =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?");
  private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}");
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");

  /** An exponent of two digits at the most, so that no number fills the memory. */
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,2})?");

  /** What nobody would take for anything but a number; 007 is a name. */
  private static final Pattern PLAIN_NUMBER =
      Pattern.compile("-?(0|[1-9]\\d{0,39})(\\.\\d{1,40})?");

  private final int line;
  private final List<String> cells;
  private final CsvHeader header;
  private final CsvErrors errors;
  private final Set<String> wrong = new HashSet<>();
  private boolean decimalComma;

  CsvRow(CsvLines.Row row, CsvHeader header, CsvErrors errors) {
    this.line = row.line();
    this.cells = row.cells();
    this.header = header;
    this.errors = errors;
    refuseUnstorable();
  }

  /** The line on which the row begins, counted from 1 with the header usually as line 1. */
  public int line() {
    return line;
  }

  /**
   * A row that was not read as part of a {@link CsvTable}.
   *
   * @param line on which it begins, counted from 1
   * @param cells as many as there are columns, without white space around them
   * @param decimalComma true if decimals may be written with a comma
   */
  public static CsvRow of(
      int line, List<String> cells, CsvHeader header, CsvErrors errors, boolean decimalComma) {
    CsvRow row = new CsvRow(new CsvLines.Row(line, new ArrayList<>(cells)), header, errors);
    row.decimalComma = decimalComma;
    return row;
  }

  /** The columns of this file whose names begin like this, in its order. */
  public List<String> columnsBeginning(String beginning) {
    return header.names().stream().filter(name -> name.startsWith(beginning)).toList();
  }

  /** True if the cell has something in it, be it right or wrong. */
  public boolean isFilled(String column) {
    return !cell(column).isEmpty();
  }

  /** True if the file has such a column. */
  public boolean has(String column) {
    return header.has(column);
  }

  /** Adds an error to the file, unless this cell has one already. */
  public void refuse(String column, String message) {
    if (wrong.add(column)) {
      errors.add(line, header.position(column), column, message);
    }
  }

  /** Adds an error about the row as a whole to the file. */
  public void refuse(String message) {
    errors.add(line, message);
  }

  public @Nullable String text(String column) {
    String cell = cell(column);
    return cell.isEmpty() ? null : cell;
  }

  /** The text of a cell that must have one; the empty text if it has none. */
  public String neededText(String column) {
    return needed(column, text(column), "");
  }

  /** The values of a cell, separated by semicolons; none of them is empty. */
  public List<String> list(String column) {
    return Stream.of(cell(column).split(";"))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** True or false, in whatever case a spreadsheet writes it. */
  public @Nullable Boolean truth(String column) {
    return read(column, CsvRow::truthOf, "true or false");
  }

  public @Nullable Integer whole(String column) {
    return read(column, CsvRow::wholeOf, "a whole number such as 85");
  }

  /** As {@link #whole}, of a cell that must have one; 0 if it has none. */
  public Integer neededWhole(String column) {
    return needed(column, whole(column), 0);
  }

  /** A number within the range of {@link BoundedDecimal}. */
  public @Nullable BigDecimal decimal(String column) {
    BigDecimal number = number(column);
    try {
      return number == null ? null : BoundedDecimal.of(number);
    } catch (AmountOutOfRangeException outOfRange) {
      refuse(column, String.valueOf(outOfRange.getMessage()));
      return null;
    }
  }

  /** A number of at most 40 digits on either side of the decimal point, for others to bound. */
  public @Nullable BigDecimal number(String column) {
    String cell = withPoint(cell(column));
    if (cell.isEmpty()) {
      return null;
    }
    if (!DECIMAL.matcher(cell).matches()) {
      refuse(
          column,
          quoted(cell)
              + " is not a number such as 1250.5, with a decimal point and nothing between"
              + " thousands");
      return null;
    }
    return new BigDecimal(cell);
  }

  private String withPoint(String cell) {
    return decimalComma && cell.indexOf('.') < 0 ? cell.replace(',', '.') : cell;
  }

  /** As {@link #decimal}, of a cell that must have one; 0 if it has none. */
  public BigDecimal neededDecimal(String column) {
    return needed(column, decimal(column), BigDecimal.ZERO);
  }

  public @Nullable LocalDate date(String column) {
    return read(column, CsvRow::dateOf, "a date such as 2027-03-17");
  }

  /** As {@link #date}, of a cell that must have one; some date if it has none. */
  public LocalDate neededDate(String column) {
    return needed(column, date(column), LocalDate.EPOCH);
  }

  /** A local date and time. */
  public @Nullable LocalDateTime dateTime(String column) {
    return read(column, CsvRow::dateTimeOf, "a local date and time such as 2027-03-17T09:00");
  }

  public @Nullable LocalTime time(String column) {
    return read(column, CsvRow::timeOf, "a time of day such as 08:30");
  }

  /** Local dates and times, separated by semicolons. */
  public List<LocalDateTime> dateTimes(String column) {
    List<LocalDateTime> times = new ArrayList<>();
    for (String value : list(column)) {
      LocalDateTime time = dateTimeOf(value);
      if (time == null) {
        refuse(column, quoted(value) + " is not a local date and time such as 2027-03-17T09:00");
      } else {
        times.add(time);
      }
    }
    return times;
  }

  /**
   * From one local time to another.
   *
   * @param start included
   * @param end excluded
   */
  public record Interval(LocalDateTime start, LocalDateTime end) {}

  /** Intervals such as {@code 2027-03-17T09:00/2027-03-17T10:30}, separated by semicolons. */
  public List<Interval> intervals(String column) {
    List<Interval> intervals = new ArrayList<>();
    for (String value : list(column)) {
      int slash = value.indexOf('/');
      LocalDateTime start = slash < 0 ? null : dateTimeOf(value.substring(0, slash).strip());
      LocalDateTime end = slash < 0 ? null : dateTimeOf(value.substring(slash + 1).strip());
      if (start == null || end == null) {
        refuse(
            column,
            quoted(value) + " is not two local times such as 2027-03-17T09:00/2027-03-17T10:30");
      } else {
        intervals.add(new Interval(start, end));
      }
    }
    return intervals;
  }

  /** One of the names of an enumeration. */
  public <E extends Enum<E>> @Nullable E choice(String column, Class<E> type) {
    List<E> constants = List.of(type.getEnumConstants());
    return read(
        column,
        cell -> constants.stream().filter(one -> one.name().equals(cell)).findFirst().orElse(null),
        "one of " + names(type));
  }

  /** As {@link #choice}, of a cell that must have one; the given stand-in if it has none. */
  public <E extends Enum<E>> E neededChoice(String column, Class<E> type, E standIn) {
    return needed(column, choice(column, type), standIn);
  }

  /** Names of an enumeration, separated by semicolons. */
  public <E extends Enum<E>> List<E> choices(String column, Class<E> type) {
    List<E> chosen = new ArrayList<>();
    for (String value : list(column)) {
      Stream.of(type.getEnumConstants())
          .filter(one -> one.name().equals(value))
          .findFirst()
          .ifPresentOrElse(
              chosen::add, () -> refuse(column, quoted(value) + " is not one of " + names(type)));
    }
    return chosen;
  }

  private static <E extends Enum<E>> String names(Class<E> type) {
    return Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
  }

  /** A code of a list. */
  public @Nullable String code(String column, CodeList list) {
    String cell = cell(column);
    if (cell.isEmpty() || list.contains(cell)) {
      return text(column);
    }
    refuse(column, quoted(cell) + " " + list.complaint());
    return null;
  }

  /** As {@link #code}, of a cell that must have one; the empty text if it has none. */
  public String neededCode(String column, CodeList list) {
    return needed(column, code(column, list), "");
  }

  /** True, false, a number or a text, by what it looks like. */
  public @Nullable Object anything(String column) {
    String cell = cell(column);
    if (cell.isEmpty()) {
      return null;
    }
    if (PLAIN_NUMBER.matcher(cell).matches()) {
      return new BigDecimal(cell);
    }
    Boolean truth = truthOf(cell);
    return truth == null ? cell : truth;
  }

  /** As {@link #anything}, of a cell that must have something; the empty text if it has none. */
  public Object neededAnything(String column) {
    return needed(column, anything(column), "");
  }

  private <T> T needed(String column, @Nullable T value, T standIn) {
    if (value == null) {
      refuse(column, "is needed");
    }
    return value == null ? standIn : value;
  }

  /** Makes a value of a cell; null if the cell is not what it should be. */
  private interface Reading<T> {
    @Nullable T of(String cell);
  }

  private <T> @Nullable T read(String column, Reading<T> reading, String expected) {
    String cell = cell(column);
    T value = cell.isEmpty() ? null : reading.of(cell);
    if (value == null && !cell.isEmpty()) {
      refuse(column, quoted(cell) + " is not " + expected);
    }
    return value;
  }

  private String cell(String column) {
    return header.has(column) ? cells.get(header.position(column)) : "";
  }

  private void refuseUnstorable() {
    for (int i = 0; i < cells.size(); i++) {
      if (!Text.isStorable(cells.get(i))) {
        refuse(header.names().get(i), "has a character that cannot be stored (U+0000)");
        cells.set(i, "");
      }
    }
  }

  private static @Nullable Boolean truthOf(String cell) {
    return switch (cell.toLowerCase(Locale.ROOT)) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> null;
    };
  }

  private static @Nullable Integer wholeOf(String cell) {
    long value = WHOLE.matcher(cell).matches() ? Long.parseLong(cell) : Long.MAX_VALUE;
    return value == (int) value ? Integer.valueOf((int) value) : null;
  }

  private static @Nullable LocalDateTime dateTimeOf(String cell) {
    try {
      return DATE_TIME.matcher(cell).matches() ? LocalDateTime.parse(cell) : null;
    } catch (DateTimeException noSuchTime) {
      return null;
    }
  }

  private static @Nullable LocalTime timeOf(String cell) {
    try {
      return TIME.matcher(cell).matches() ? LocalTime.parse(cell) : null;
    } catch (DateTimeException noSuchTime) {
      return null;
    }
  }

  private static @Nullable LocalDate dateOf(String cell) {
    try {
      return DATE.matcher(cell).matches() ? LocalDate.parse(cell) : null;
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  static String quoted(String value) {
    return "\""
        + (value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN - 3) + "...")
        + "\"";
  }
}
