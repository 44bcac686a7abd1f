package org.linkwright.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linkwright.exchange.OpenFile.Row;
import org.linkwright.shared.CsvRow;

/**
 * Some rows of a file that are looked at and written together.
 *
 * @param before how many rows of the file come before them
 * @param rows at least one
 * @param lines the objects that rows of NDJSON hold; nothing for a line that is none, and for other
 *     formats
 * @param charactersRead of the file so far, about
 */
record Batch(
    int before, List<Row> rows, IdentityHashMap<CsvRow, ObjectNode> lines, long charactersRead) {

  /** How many rows of the file are done with this batch. */
  int end() {
    return before + rows.size();
  }

  @Nullable ObjectNode lineOf(Row row) {
    return lines.get(row.row());
  }
}
