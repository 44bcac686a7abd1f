package org.linkwright.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.linkwright.exchange.ImportFiles.Failed;

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
    char separator = state.decimalComma() ? ';' : ',';
    try (RowWriter writer =
        format() == FileFormat.XLSX
            ? new XlsxWriter(out, "failed rows")
            : new CsvWriter(out, separator)) {
      writer.writeTexts(header());
      each(row -> writer.writeTexts(cells(row)));
    }
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
