package org.linkwright.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a CSV text row by row and keeps count of the lines. */
final class CsvLines implements AutoCloseable {

  private static final CsvFactory FORMAT =
      CsvFactory.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .enable(CsvParser.Feature.TRIM_SPACES)
          .build();

  private final CsvParser parser;

  CsvLines(String text) throws IOException {
    parser = FORMAT.createParser(text);
    parser.setSchema(CsvSchema.emptySchema());
    parser.nextToken(); // opens the array around all rows
  }

  /**
   * A row.
   *
   * @param line on which it begins, counted from 1
   * @param cells without white space around them
   */
  record Row(int line, List<String> cells) {
    private boolean isEmpty() {
      return cells.stream().allMatch(String::isEmpty);
    }
  }

  /** The text breaks off or goes on where CSV does not allow it. */
  static final class Malformed extends Exception {

    final int line;
    final int position;

    /**
     * @param line on which the row begins, counted from 1
     * @param position of the broken cell in the row, counted from 0
     */
    Malformed(int line, int position) {
      super(null, null, false, false);
      this.line = line;
      this.position = position;
    }
  }

  /** The next row with something in it; null at the end. */
  @Nullable Row next() throws IOException, Malformed {
    Row row = any();
    while (row != null && row.isEmpty()) {
      row = any();
    }
    return row;
  }

  private @Nullable Row any() throws IOException, Malformed {
    int line = parser.currentLocation().getLineNr();
    List<String> cells = new ArrayList<>();
    try {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        return null;
      }
      while (parser.nextToken() == JsonToken.VALUE_STRING) {
        cells.add(parser.getText().strip());
      }
    } catch (JsonProcessingException broken) {
      throw new Malformed(line, cells.size());
    }
    return new Row(line, cells);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
