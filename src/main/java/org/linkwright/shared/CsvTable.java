package org.linkwright.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A CSV file (RFC 4180: commas, cells with commas, quotes or line breaks in double quotes) in
 * UTF-8, with a header. White space around a cell does not count, nor does a row with nothing in
 * it.
 *
 * <p>Reading goes on past errors as far as it can, so that all of them are told at once. Whoever
 * reads the rows ends with {@link CsvErrors#refuseIfAny} before doing anything with them.
 */
public final class CsvTable {

  /** Largest file, in bytes. */
  public static final int MOST_BYTES = 10 * 1024 * 1024;

  /** Most rows below the header. */
  public static final int MOST_ROWS = 20_000;

  /** How much of a file is read, for files that are larger than records of a programme. */
  public record Limits(int bytes, int rows) {
    static final Limits USUAL = new Limits(MOST_BYTES, MOST_ROWS);
  }

  private final CsvHeader header;
  private final CsvErrors errors;
  private final Limits limits;
  private final List<CsvRow> rows = new ArrayList<>();

  private CsvTable(CsvHeader header, CsvErrors errors, Limits limits) {
    this.header = header;
    this.errors = errors;
    this.limits = limits;
  }

  /**
   * Reads a file.
   *
   * @throws ProblemException {@code import-refused} if it is not UTF-8, not CSV, empty or has other
   *     columns than these; {@code body-too-large} if it has more than {@value #MOST_BYTES} bytes
   *     or {@value #MOST_ROWS} rows
   */
  public static CsvTable read(byte[] file, CsvColumns columns) {
    return read(file, columns, Limits.USUAL);
  }

  /** As {@link #read(byte[], CsvColumns)}, with other limits. */
  public static CsvTable read(byte[] file, CsvColumns columns, Limits limits) {
    if (file.length > limits.bytes()) {
      throw new ProblemException(
          ProblemType.BODY_TOO_LARGE,
          "A file may have " + limits.bytes() + " bytes; this one has " + file.length + ".");
    }
    CsvErrors errors = new CsvErrors();
    try (CsvLines lines = new CsvLines(CsvText.decode(file, errors))) {
      CsvTable table = new CsvTable(header(lines, columns, errors), errors, limits);
      table.readRows(lines);
      return table;
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }

  /** The rows that have as many cells as the header, in the order of the file. */
  public List<CsvRow> rows() {
    return Collections.unmodifiableList(rows);
  }

  /** What has been found wrong so far. */
  public CsvErrors errors() {
    return errors;
  }

  /** The columns of this file whose names begin like this, in its order. */
  public List<String> columnsBeginning(String beginning) {
    return header.names().stream().filter(name -> name.startsWith(beginning)).toList();
  }

  /** Adds an error about a column as a whole, told of the header. */
  public void refuseColumn(String column, String message) {
    errors.add(1, header.position(column), column, message);
  }

  private static CsvHeader header(CsvLines lines, CsvColumns columns, CsvErrors errors)
      throws IOException {
    try {
      CsvLines.Row first = lines.next();
      if (first != null) {
        return CsvHeader.of(first, columns, errors);
      }
      errors.add(1, "the file is empty; its first line names the columns: " + columns.listed());
    } catch (CsvLines.Malformed broken) {
      errors.add(broken.line, brokenQuotes());
    }
    throw errors.refusal();
  }

  private void readRows(CsvLines lines) throws IOException {
    try {
      for (CsvLines.Row row = lines.next(); row != null; row = lines.next()) {
        add(row);
      }
    } catch (CsvLines.Malformed broken) {
      errors.add(broken.line, broken.position, header.shownAt(broken.position), brokenQuotes());
      errors.refuseIfAny(); // what follows cannot be told apart into cells
    }
  }

  private void add(CsvLines.Row row) {
    if (rows.size() == limits.rows()) {
      throw new ProblemException(
          ProblemType.BODY_TOO_LARGE,
          "A file may have " + limits.rows() + " rows; send it in parts.");
    }
    int cells = row.cells().size();
    if (cells == header.size()) {
      rows.add(new CsvRow(row, header, errors));
    } else {
      errors.add(
          row.line(),
          "has "
              + cells
              + " cells where the header has "
              + header.size()
              + "; a cell with a comma in it stands in double quotes");
    }
  }

  private static String brokenQuotes() {
    return "has double quotes that are not closed, or text behind the closing ones;"
        + " write a double quote inside a cell twice";
  }
}
