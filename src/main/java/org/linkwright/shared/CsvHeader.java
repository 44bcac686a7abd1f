package org.linkwright.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of the columns of one file, in its order. */
public final class CsvHeader {

  /** Longer names are shown cut. */
  private static final int LONGEST_SHOWN = 60;

  private final Map<String, Integer> positions = new LinkedHashMap<>();
  private final List<String> names;

  /**
   * A header that whoever made it has checked.
   *
   * @param names of its columns, none twice
   */
  public CsvHeader(List<String> names) {
    this.names = names;
    for (int i = 0; i < names.size(); i++) {
      positions.putIfAbsent(names.get(i), i);
    }
  }

  /** Refuses a header with columns that are unknown, missing or there twice. */
  static CsvHeader of(CsvLines.Row row, CsvColumns columns, CsvErrors errors) {
    CsvHeader header = new CsvHeader(row.cells());
    header.check(row.line(), columns, errors);
    errors.refuseIfAny();
    return header;
  }

  private void check(int line, CsvColumns columns, CsvErrors errors) {
    if (isOfAnotherSeparator(columns)) {
      errors.add(line, "the cells are not separated by commas; save the file with commas");
      return;
    }
    for (int i = 0; i < names.size(); i++) {
      String complaint = complaint(i, columns);
      if (complaint != null) {
        errors.add(line, i, shown(names.get(i)), complaint);
      }
    }
    for (String needed : columns.needed()) {
      if (!positions.containsKey(needed)) {
        errors.add(line, size(), needed, "is missing; the columns are " + columns.listed());
      }
    }
  }

  /** True if semicolons or tabs are in the place of commas, as some spreadsheets write them. */
  private boolean isOfAnotherSeparator(CsvColumns columns) {
    return size() == 1
        && List.of(names.get(0).split("[;\t|]")).stream()
                .map(String::strip)
                .filter(columns::knows)
                .count()
            > 1;
  }

  private @Nullable String complaint(int position, CsvColumns columns) {
    String name = names.get(position);
    int first = positions.getOrDefault(name, position);
    if (name.isEmpty()) {
      return "column " + (position + 1) + " has no name";
    }
    if (!Text.isStorable(name)) {
      return "column " + (position + 1) + " has a character that cannot be stored in its name";
    }
    if (!columns.knows(name)) {
      return "is not a column here; the columns are " + columns.listed();
    }
    return first < position
        ? "is there twice, as column " + (first + 1) + " and as column " + (position + 1)
        : null;
  }

  int size() {
    return names.size();
  }

  public List<String> names() {
    return names;
  }

  public boolean has(String column) {
    return positions.containsKey(column);
  }

  /** Counted from 0; beyond the last if the file does not have the column. */
  int position(String column) {
    return positions.getOrDefault(column, size());
  }

  /** The name of a column to show to people; null beyond the last. */
  @Nullable String shownAt(int position) {
    return position < size() ? shown(names.get(position)) : null;
  }

  private static String shown(String name) {
    return name.length() <= LONGEST_SHOWN ? name : name.substring(0, LONGEST_SHOWN - 3) + "...";
  }
}
