package org.linkwright.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linkwright.exchange.OpenFile.Row;
import org.linkwright.shared.CsvRow;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.JsonErrors;
import org.linkwright.shared.StrictJson;

/**
 * Reads a file batch by batch. The rows of one list stay together, and a record that is named twice
 * is told so at its second row.
 */
final class BatchReader {

  private static final int BATCH = 500;

  private static final ObjectMapper JSON = StrictJson.mapper();

  private final OpenFile file;
  private final Kind<?, ?> kind;
  private final boolean ofCells;
  private final SeenNames seen = new SeenNames();

  /** The one that did not go into the last batch. */
  private @Nullable Row pending;

  private int done;
  private long read;

  BatchReader(OpenFile file, Kind<?, ?> kind, FileFormat format) {
    this.file = file;
    this.kind = kind;
    this.ofCells = format.hasHeader();
  }

  /** The next rows; null at the end of the file. */
  @Nullable Batch next() throws IOException {
    List<Row> rows = new ArrayList<>();
    IdentityHashMap<CsvRow, ObjectNode> lines = new IdentityHashMap<>();
    Row row = pending == null ? file.next() : pending;
    while (row != null && !isFull(rows, row)) {
      rows.add(row);
      recognise(row, lines);
      read += row.source().cells().stream().mapToInt(String::length).sum() + 10;
      row = file.next();
    }
    pending = row;
    Batch batch = new Batch(done, rows, lines, read);
    done = batch.end();
    return rows.isEmpty() ? null : batch;
  }

  /** A group of rows that replaces a list is never parted. */
  private boolean isFull(List<Row> rows, Row next) {
    return rows.size() >= BATCH
        && !(kind.isList() && key(kind, rows.get(rows.size() - 1)).equals(key(kind, next)));
  }

  /** What a row says in the column of the key. */
  static String key(Kind<?, ?> kind, Row row) {
    return Objects.requireNonNullElse(row.row().text(kind.key()), "");
  }

  private void recognise(Row row, IdentityHashMap<CsvRow, ObjectNode> lines) {
    String name = ofCells ? key(kind, row) : nameOfLine(row, lines);
    int earlier = kind.isList() || name.isEmpty() ? 0 : seen.put(name, row.source().line());
    if (earlier > 0) {
      row.row().refuse(kind.key(), Imports.twice(name, earlier, row.source().line()));
    }
  }

  private static String nameOfLine(Row row, IdentityHashMap<CsvRow, ObjectNode> lines) {
    ObjectNode tree = row.source().problem() == null ? parsed(row) : null;
    if (tree == null) {
      return "";
    }
    lines.put(row.row(), tree);
    return tree.path(Kind.EXTERNAL_ID).asText("");
  }

  private static @Nullable ObjectNode parsed(Row row) {
    try {
      if (JSON.readTree(row.source().cells().get(0)) instanceof ObjectNode tree) {
        return tree.remove(OpenFile.OURS);
      }
      row.row().refuse("is not a JSON object");
    } catch (JsonProcessingException broken) {
      JsonErrors.errorsOf(broken).forEach(error -> row.row().refuse(told(error)));
    } catch (NumberFormatException beyondAll) {
      row.row().refuse("has a number out of range");
    }
    return null;
  }

  private static String told(FieldError error) {
    return error.pointer() == null || error.pointer().isEmpty()
        ? error.message()
        : error.pointer() + " " + error.message();
  }
}
