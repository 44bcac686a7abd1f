package org.linkwright.exchange;

import static java.util.Collections.nCopies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linkwright.exchange.ImportFiles.Failed;
import org.linkwright.exchange.RowWriter.Cell;

/**
 * The rows of a file that were not taken, in its own form and order, with line and reason before
 * the original columns. Mended, it can be sent again as it is: these two are ignored.
 */
public final class FailedRows {

  private static final int AT_ONCE = 500;

  /** Numbers as they came: written out, 1e999999999 would fill the disk. */
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final ImportState state;
  private final ImportFiles files;
  private final List<String> original;

  FailedRows(ImportState state, ImportFiles files) {
    this.state = state;
    this.files = files;
    this.original = files.header(state.id());
  }

  FileFormat format() {
    return FileFormat.named(state.format());
  }

  String name() {
    return state.kind() + "-failed-rows." + state.format();
  }

  void write(OutputStream out) throws IOException {
    if (format() == FileFormat.NDJSON) {
      writeLines(out);
      return;
    }
    if (format() == FileFormat.XLSX) {
      writeSheet(out);
      return;
    }
    try (RowWriter writer = new CsvWriter(out, state.decimalComma() ? ';' : ',')) {
      writer.writeTexts(header());
      each(row -> writer.writeTexts(cells(row)));
    }
  }

  private void writeSheet(OutputStream out) throws IOException {
    List<String> header = header();
    Map<Integer, List<Integer>> continuations = Continuation.of(header, name -> false);
    List<List<Integer>> columns = columns(header.size(), continuations);
    WideColumns wide =
        new WideColumns(columns.stream().map(column -> header.get(column.get(0))).toList());
    wide.measure(columns.stream().map(column -> nCopies(column.size(), Cell.EMPTY)).toList());
    each(row -> wide.measure(parts(columns, cells(row))));
    try (RowWriter writer = new XlsxWriter(out, "failed rows")) {
      writer.writeTexts(wide.header());
      each(row -> writer.write(wide.laidOut(parts(columns, cells(row)))));
    }
  }

  /** The positions of each column with those that go on with it. */
  private static List<List<Integer>> columns(int count, Map<Integer, List<Integer>> continuations) {
    Set<Integer> following = new HashSet<>();
    continuations.values().forEach(following::addAll);
    List<List<Integer>> columns = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (!following.contains(i)) {
        List<Integer> column = new ArrayList<>(List.of(i));
        column.addAll(continuations.getOrDefault(i, List.of()));
        columns.add(column);
      }
    }
    return columns;
  }

  private static List<List<Cell>> parts(List<List<Integer>> columns, List<String> cells) {
    return columns.stream()
        .map(column -> column.stream().map(i -> i < cells.size() ? cells.get(i) : "").toList())
        .map(texts -> parts(texts).stream().map(Cell::of).toList())
        .toList();
  }

  /**
   * As they came, unless one is too long: not every program keeps to what a cell takes, and an
   * apostrophe may have come to it.
   */
  private static List<String> parts(List<String> texts) {
    if (texts.stream().allMatch(Continuation::fits)) {
      return texts;
    }
    String joined = Continuation.joined(texts);
    return joined == null
        ? texts.stream().flatMap(text -> Continuation.parts(text).stream()).toList()
        : Continuation.parts(joined);
  }

  private List<String> header() {
    List<String> header = new ArrayList<>(List.of("line", "reason"));
    header.addAll(original.stream().filter(name -> !OpenFile.OURS.contains(name)).toList());
    return header;
  }

  private List<String> cells(Failed row) {
    List<String> cells =
        new ArrayList<>(List.of(Integer.toString(row.line()), ProtectedText.encode(row.reason())));
    for (int i = 0; i < Math.max(original.size(), row.cells().size()); i++) {
      boolean ours = i < original.size() && OpenFile.OURS.contains(original.get(i));
      String cell = i < row.cells().size() ? row.cells().get(i) : "";
      if (!ours) {
        cells.add(safe(cell));
      }
    }
    return cells;
  }

  /** A negative number is no formula. */
  private static String safe(String cell) {
    return ProtectedText.isDangerous(cell) && !cell.matches("-[0-9][0-9.,]*")
        ? ProtectedText.encode(cell)
        : cell;
  }

  private void writeLines(OutputStream out) throws IOException {
    each(
        row -> {
          ObjectNode line = Forms.object().put("line", row.line()).put("reason", row.reason());
          String text = row.cells().get(0);
          if (parsed(text) instanceof ObjectNode record) {
            line.setAll(record.remove(OpenFile.OURS));
          } else {
            line.put("text", text);
          }
          out.write(JSON.writeValueAsString(line).getBytes(StandardCharsets.UTF_8));
          out.write('\n');
        });
  }

  private static JsonNode parsed(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException | NumberFormatException broken) {
      return Forms.object().textNode(text);
    }
  }

  private interface Taker {
    void take(Failed row) throws IOException;
  }

  private void each(Taker taker) throws IOException {
    int after = 0;
    while (true) {
      List<Failed> rows = files.failed(state.id(), after, AT_ONCE);
      for (Failed row : rows) {
        taker.take(row);
        after = row.line();
      }
      if (rows.size() < AT_ONCE) {
        return;
      }
    }
  }
}
