package org.linkwright.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV (RFC 4180) whose cells are separated by commas, semicolons or tabs, whichever the
 * header has most of. White space around a cell does not count, nor does a row with nothing in it.
 */
final class CsvReader implements RowReader {

  /** How far the end of the header is looked for. */
  private static final int LONGEST_HEADER = 200_000;

  private static final String SEPARATORS = ",;\t";
  private static final int END = -1;

  private final BufferedReader text;
  private final char separator;
  private int line = 1;
  private int length;
  private boolean lastEnded;

  CsvReader(Reader text) throws IOException {
    this.text = new BufferedReader(text, 1 << 16);
    this.separator = sniff();
  }

  char separator() {
    return separator;
  }

  /** Where commas are taken for decimals, semicolons separate the cells. */
  @Override
  public boolean hasDecimalCommas() {
    return separator == ';';
  }

  private char sniff() throws IOException {
    text.mark(LONGEST_HEADER);
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    boolean begun = false;
    for (int i = 0; i < LONGEST_HEADER; i++) {
      int c = text.read();
      if (c == END || (begun && !quoted && (c == '\n' || c == '\r'))) {
        break;
      }
      begun |= c > ' ';
      quoted ^= c == '"';
      int which = quoted ? -1 : SEPARATORS.indexOf(c);
      if (which >= 0) {
        counts[which]++;
      }
    }
    text.reset();
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return SEPARATORS.charAt(best);
  }

  @Override
  public @Nullable SourceRow next() throws IOException {
    SourceRow row = any();
    while (row != null && row.isEmpty()) {
      row = any();
    }
    return row;
  }

  private @Nullable SourceRow any() throws IOException {
    int begins = line;
    length = 0;
    lastEnded = false;
    List<String> cells = new ArrayList<>();
    int c = read();
    if (c == END) {
      return null;
    }
    while (!lastEnded) {
      cells.add(cell(c, begins));
      c = lastEnded ? END : read();
    }
    return new SourceRow(begins, cells);
  }

  /** Reads the cell that begins with this character, and what ends it. */
  private String cell(int first, int begins) throws IOException {
    int c = first;
    while (c != separator && (c == ' ' || c == '\t')) {
      c = read();
    }
    if (c == '"') {
      return quoted(begins);
    }
    StringBuilder cell = new StringBuilder();
    while (!ends(c)) {
      cell.append((char) c);
      c = read(begins);
    }
    return cell.toString().strip();
  }

  private String quoted(int begins) throws IOException {
    StringBuilder cell = new StringBuilder();
    while (true) {
      int c = read(begins);
      if (c == END) {
        throw RowReader.unreadable(begins, "has double quotes that are not closed");
      }
      if (c == '"') {
        c = read(begins);
        if (c != '"') {
          endOfQuoted(c, begins);
          return cell.toString().strip();
        }
      }
      countLine(c);
      cell.append((char) c);
    }
  }

  private void endOfQuoted(int first, int begins) throws IOException {
    int c = first;
    while (!ends(c)) {
      if (c != ' ' && c != '\t') {
        throw RowReader.unreadable(
            begins,
            "has text behind closing double quotes; write a double quote inside a cell twice");
      }
      c = read(begins);
    }
  }

  /** True if the cell ends here; takes in the line break, if it is one. */
  private boolean ends(int c) throws IOException {
    if (c == separator) {
      return true;
    }
    lastEnded = c == END || c == '\n' || c == '\r';
    if (c == '\r') {
      text.mark(1);
      if (text.read() != '\n') {
        text.reset();
      }
    }
    line += lastEnded ? 1 : 0;
    return lastEnded;
  }

  /** Inside quotes a CR LF counts once: at its LF. */
  private void countLine(int c) throws IOException {
    if (c == '\n') {
      line++;
    } else if (c == '\r') {
      text.mark(1);
      line += text.read() == '\n' ? 0 : 1;
      text.reset();
    }
  }

  private int read(int begins) throws IOException {
    if (++length > LONGEST_ROW) {
      throw RowReader.unreadable(
          begins,
          "has a row of more than "
              + LONGEST_ROW
              + " characters; are double quotes left open there?");
    }
    return read();
  }

  private int read() throws IOException {
    return text.read();
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
