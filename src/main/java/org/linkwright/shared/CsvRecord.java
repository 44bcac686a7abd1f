package org.linkwright.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A record that was made from one or more rows of a file, and the cells that its fields came from,
 * so that an error found in the record is told of the cell.
 */
public final class CsvRecord<T> {

  private static final Pattern INDEX = Pattern.compile("/(\\d{1,9})(/.*)?");

  private final T body;
  private final List<CsvRow> rows;
  private final @Nullable String list;
  private final Map<String, String> columns;

  private CsvRecord(T body, List<CsvRow> rows, @Nullable String list, Map<String, String> columns) {
    this.body = body;
    this.rows = List.copyOf(rows);
    this.list = list;
    this.columns = Map.copyOf(columns);
  }

  /**
   * A record that is one row.
   *
   * @param columns names of columns by the JSON pointer into the body; those whose name is the
   *     pointer without its slash may be left out
   */
  public static <T> CsvRecord<T> ofRow(T body, CsvRow row, Map<String, String> columns) {
    return new CsvRecord<>(body, List.of(row), null, columns);
  }

  /**
   * A record with a list whose items are one row each.
   *
   * @param rows at least one
   * @param list JSON pointer to the list, such as {@code /capabilities}
   * @param columns as in {@link #ofRow}, pointers from an item of the list
   */
  public static <T> CsvRecord<T> ofRows(
      T body, List<CsvRow> rows, String list, Map<String, String> columns) {
    return new CsvRecord<>(body, rows, list, columns);
  }

  public T body() {
    return body;
  }

  /** Adds errors of the body to the file, each at the cell it is about. */
  public void refuse(List<FieldError> found) {
    Map<Cell, String> messages = new LinkedHashMap<>();
    for (FieldError error : found) {
      Cell cell = cell(error.pointer() == null ? "" : error.pointer());
      messages.merge(cell.withoutPointer(), cell.tell(error.message()), CsvRecord::both);
    }
    messages.forEach(Cell::refuse);
  }

  private static String both(String one, String other) {
    return one.equals(other) ? one : one + "; " + other;
  }

  private Cell cell(String pointer) {
    if (list != null && pointer.startsWith(list + "/")) {
      Matcher item = INDEX.matcher(pointer.substring(list.length()));
      if (item.matches() && Integer.parseInt(item.group(1)) < rows.size()) {
        String rest = item.group(2) == null ? "" : item.group(2);
        return cell(rows.get(Integer.parseInt(item.group(1))), rest);
      }
    }
    return cell(rows.get(0), pointer);
  }

  /** The nearest column on the way from the value up to the root. */
  private Cell cell(CsvRow row, String pointer) {
    if (pointer.isEmpty()) {
      return new Cell(row, columns.get(pointer), pointer);
    }
    String above = pointer;
    while (!above.isEmpty()) {
      String column = columns.getOrDefault(above, above.substring(1));
      if (columns.containsKey(above) || row.has(column)) {
        return new Cell(row, column, pointer.substring(above.length()));
      }
      above = above.substring(0, above.lastIndexOf('/'));
    }
    return new Cell(row, null, pointer);
  }

  /**
   * Where an error belongs.
   *
   * @param column null for the row as a whole
   * @param pointer what is left of the pointer below the cell
   */
  private record Cell(CsvRow row, @Nullable String column, String pointer) {

    Cell withoutPointer() {
      return new Cell(row, column, "");
    }

    String tell(String message) {
      if (column == null) {
        return pointer.isEmpty() ? message : pointer + " " + message;
      }
      Matcher item = INDEX.matcher(pointer);
      List<String> values = item.matches() ? row.list(column) : List.of();
      return item.matches() && Integer.parseInt(item.group(1)) < values.size()
          ? CsvRow.quoted(values.get(Integer.parseInt(item.group(1)))) + " " + message
          : message;
    }

    void refuse(String message) {
      if (column == null) {
        row.refuse(message);
      } else {
        row.refuse(column, message);
      }
    }
  }
}
