package org.linkwright.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One file of the sample programme before it is written.
 *
 * @param header the columns in their order
 * @param rows as many cells a row as the header has; an empty cell means unknown
 */
record SampleTable(List<String> header, List<List<String>> rows) {

  SampleTable {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != header.size()) {
        throw new IllegalArgumentException(row.size() + " cells for " + header + ": " + row);
      }
    }
  }

  /** The rows as column to cell, in file order. */
  List<Map<String, String>> records() {
    return rows.stream().map(this::named).toList();
  }

  private Map<String, String> named(List<String> row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int column = 0; column < row.size(); column++) {
      cells.put(header.get(column), row.get(column));
    }
    return cells;
  }

  /** RFC 4180, but with a bare line feed, so that the files are the same in every checkout. */
  String csv() {
    StringBuilder text = new StringBuilder(line(header));
    rows.forEach(row -> text.append(line(row)));
    return text.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream().map(SampleTable::quoted).collect(Collectors.joining(",", "", "\n"));
  }

  private static String quoted(String cell) {
    boolean needed = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
