package org.linkwright.scenarios;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sheet as spreadsheet programs of the continent save it: semicolons between the cells.
 *
 * @param header names of the columns
 * @param rows cells of each row, as many as there are columns
 */
record Spreadsheet(List<String> header, List<List<String>> rows) {

  private static final ObjectReader CELLS =
      new CsvMapper()
          .readerForListOf(String.class)
          .with(CsvParser.Feature.WRAP_AS_ARRAY)
          .with(CsvSchema.emptySchema().withColumnSeparator(';'));

  static Spreadsheet read(String text) {
    try (MappingIterator<List<String>> lines = CELLS.readValues(text)) {
      List<List<String>> all = lines.readAll();
      return new Spreadsheet(all.get(0), new ArrayList<>(all.subList(1, all.size())));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  String text() {
    return Stream.concat(Stream.of(header), rows.stream())
        .map(cells -> cells.stream().map(Spreadsheet::quoted).collect(Collectors.joining(";")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  /** The cells of one column, from top to bottom. */
  List<String> column(String name) {
    int column = position(name);
    return rows.stream().map(cells -> cells.get(column)).toList();
  }

  String cell(int row, String column) {
    return rows.get(row).get(position(column));
  }

  /** The same sheet with another value in one cell. */
  Spreadsheet with(int row, String column, String value) {
    List<List<String>> changed = new ArrayList<>(rows);
    List<String> cells = new ArrayList<>(rows.get(row));
    cells.set(position(column), value);
    changed.set(row, cells);
    return new Spreadsheet(header, changed);
  }

  private int position(String column) {
    int position = header.indexOf(column);
    if (position < 0) {
      throw new IllegalArgumentException("There is no column " + column + " in " + header);
    }
    return position;
  }

  private static String quoted(String cell) {
    return cell.matches("[^;\"\r\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
