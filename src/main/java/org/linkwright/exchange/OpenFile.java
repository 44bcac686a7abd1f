package org.linkwright.exchange;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.CsvColumns;
import org.linkwright.shared.CsvErrors;
import org.linkwright.shared.CsvHeader;
import org.linkwright.shared.CsvRow;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** A file whose header has been read and understood, and whose rows come one by one. */
final class OpenFile implements Closeable {

  /** What the file of failed rows puts beside the original columns. */
  static final Set<String> OURS = Set.of("line", "reason");

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final RowReader reader;
  private final @Nullable File copy;
  private final List<String> original;
  private final CsvHeader header;
  private final Map<Integer, List<Integer>> continuations;
  private final boolean decimalComma;

  private OpenFile(
      RowReader reader,
      @Nullable File copy,
      List<String> original,
      CsvHeader header,
      Map<Integer, List<Integer>> continuations,
      boolean decimalComma) {
    this.reader = reader;
    this.copy = copy;
    this.original = original;
    this.header = header;
    this.continuations = continuations;
    this.decimalComma = decimalComma;
  }

  /**
   * One row.
   *
   * @param row its cells under our names; what is wrong with them is told to the errors
   * @param errors of this row
   */
  record Row(SourceRow source, CsvRow row, CsvErrors errors) {}

  /**
   * @param charset of a CSV file
   * @throws ProblemException {@code import-refused} if it is empty, cannot be read or has other
   *     columns than the kind
   */
  static OpenFile of(InputStream bytes, ImportOrder order, Kind<?, ?> kind, String charset)
      throws IOException {
    File copy = null;
    RowReader reader = null;
    try {
      if (order.format() == FileFormat.XLSX) {
        copy = copied(bytes);
      }
      reader = reader(bytes, copy, order.format(), charset);
      return open(reader, copy, order, kind);
    } catch (IOException | RuntimeException failure) {
      if (reader != null) {
        reader.close();
      }
      remove(copy);
      throw failure;
    }
  }

  /** A workbook is a ZIP file: its table of contents is at its end. */
  private static File copied(InputStream bytes) throws IOException {
    File copy = File.createTempFile("linkwright-import", ".xlsx");
    Files.copy(bytes, copy.toPath(), StandardCopyOption.REPLACE_EXISTING);
    return copy;
  }

  private static void remove(@Nullable File copy) throws IOException {
    if (copy != null) {
      Files.deleteIfExists(copy.toPath());
    }
  }

  private static RowReader reader(
      InputStream bytes, @Nullable File copy, FileFormat format, String charset)
      throws IOException {
    if (copy != null) {
      return new XlsxReader(copy);
    }
    return format == FileFormat.NDJSON
        ? new NdjsonReader(bytes)
        : new CsvReader(new InputStreamReader(bytes, Charset.forName(charset)));
  }

  private static OpenFile open(
      RowReader reader, @Nullable File copy, ImportOrder order, Kind<?, ?> kind)
      throws IOException {
    if (!order.format().hasHeader()) {
      return new OpenFile(reader, copy, List.of(), new CsvHeader(List.of("json")), Map.of(), false);
    }
    SourceRow first = reader.next();
    if (first == null) {
      throw refused(1, null, "the file is empty; its first line names the columns");
    }
    List<String> original = new ArrayList<>(first.cells());
    if (original.get(0).startsWith(String.valueOf(BYTE_ORDER_MARK))) {
      original.set(0, original.get(0).substring(1).strip());
    }
    Map<Integer, List<Integer>> continuations =
        Continuation.of(original, order.columns()::containsKey);
    CsvHeader header =
        new CsvHeader(
            ours(original, continuations, first.line(), order.columns(), kind, order.mode()));
    boolean comma = order.decimalComma() == null ? reader.hasDecimalCommas() : order.decimalComma();
    return new OpenFile(reader, copy, original, header, continuations, comma);
  }

  private static ProblemException refused(int line, @Nullable String column, String message) {
    return refused(List.of(FieldError.cell(line, column, message)));
  }

  private static ProblemException refused(List<FieldError> errors) {
    return new ProblemException(
        ProblemType.IMPORT_REFUSED, "The header of the file is not understood.", errors);
  }

  /** Our names of the columns; those to be ignored, or joined to others, get names of nothing. */
  private static List<String> ours(
      List<String> original,
      Map<Integer, List<Integer>> continuations,
      int line,
      Map<String, String> mapping,
      Kind<?, ?> kind,
      Mode mode) {
    Set<Integer> joined = new HashSet<>();
    continuations.values().forEach(joined::addAll);
    CsvColumns known = kind.columns();
    List<FieldError> errors = new ArrayList<>();
    Map<String, String> usedBy = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < original.size(); i++) {
      String theirs = original.get(i);
      String name = mapping.getOrDefault(theirs, theirs);
      boolean ignored =
          joined.contains(i)
              || (name.isEmpty() && !theirs.isEmpty())
              || (OURS.contains(name) && !known.knows(name));
      if (!ignored) {
        String complaint = complaint(i, theirs, name, known, usedBy);
        if (complaint != null) {
          errors.add(FieldError.cell(line, theirs, complaint));
        }
      }
      names.add(ignored ? "(ignored) " + i : name);
    }
    for (String needed : mode == Mode.UPDATE ? List.of(kind.key()) : known.needed()) {
      if (!usedBy.containsKey(needed)) {
        errors.add(FieldError.cell(line, needed, "is missing; the columns are " + known.listed()));
      }
    }
    Set<String> absent = new HashSet<>(mapping.keySet());
    original.forEach(absent::remove);
    absent.forEach(
        theirs ->
            errors.add(FieldError.cell(line, theirs, "is in the mapping, but not in the file")));
    if (!errors.isEmpty()) {
      throw refused(errors);
    }
    return names;
  }

  private static @Nullable String complaint(
      int position, String theirs, String name, CsvColumns known, Map<String, String> usedBy) {
    if (name.isEmpty()) {
      return "column " + (position + 1) + " has no name";
    }
    if (!known.knows(name)) {
      return (theirs.equals(name) ? "" : "is to be \"" + name + "\", which ")
          + "is not a column here; the columns are "
          + known.listed();
    }
    String other = usedBy.putIfAbsent(name, theirs);
    return other == null ? null : "is the column " + name + ", and so is \"" + other + "\"";
  }

  boolean decimalComma() {
    return decimalComma;
  }

  /** The header as the file has it; nothing for NDJSON. */
  List<String> original() {
    return original;
  }

  /** What the file calls one of our columns; our own name for one that it does not have. */
  String theirs(String ours) {
    int position = header.names().indexOf(ours);
    return position < 0 || original.isEmpty() ? ours : original.get(position);
  }

  /** The next row; null at the end. */
  @Nullable Row next() throws IOException {
    SourceRow source = reader.next();
    if (source == null) {
      return null;
    }
    CsvErrors errors = new CsvErrors();
    List<String> cells = new ArrayList<>(source.cells());
    int wanted = header.names().size();
    // A spreadsheet leaves out empty cells at the end of a row.
    while (cells.size() < wanted && (reader instanceof XlsxReader || source.problem() != null)) {
      cells.add("");
    }
    while (cells.size() > wanted && cells.get(cells.size() - 1).isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    boolean fits = cells.size() == wanted;
    while (cells.size() < wanted) {
      cells.add("");
    }
    List<Integer> broken = fits ? join(cells) : List.of();
    CsvRow row = CsvRow.of(source.line(), cells.subList(0, wanted), header, errors, decimalComma);
    for (int column : broken) {
      row.refuse(
          header.names().get(column),
          "does not go on in the next columns: before the last one that is filled, each has at"
              + " least "
              + Continuation.SHORTEST
              + " characters");
    }
    if (source.problem() != null) {
      row.refuse(source.problem());
    } else if (!fits) {
      row.refuse(
          "has "
              + source.cells().size()
              + " cells where the header has "
              + wanted
              + "; a cell with a separator in it stands in double quotes");
    }
    return new Row(source, row, errors);
  }

  /**
   * Puts parts of a value that stand in several columns into the first of them.
   *
   * @return the columns where they are no parts of one value
   */
  private List<Integer> join(List<String> cells) {
    List<Integer> broken = new ArrayList<>();
    continuations.forEach(
        (column, following) -> {
          List<String> parts = new ArrayList<>(List.of(cells.get(column)));
          following.forEach(position -> parts.add(cells.get(position)));
          String joined = Continuation.joined(parts);
          if (joined == null) {
            broken.add(column);
          } else {
            cells.set(column, joined);
          }
        });
    return broken;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    remove(copy);
  }
}
