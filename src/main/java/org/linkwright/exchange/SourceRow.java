package org.linkwright.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file as it stands there.
 *
 * @param line on which it begins, counted from 1
 * @param cells without white space around them; the text of the line for NDJSON
 * @param problem why the row cannot be read; null if it can
 */
record SourceRow(int line, List<String> cells, @Nullable String problem) {

  SourceRow(int line, List<String> cells) {
    this(line, cells, null);
  }

  boolean isEmpty() {
    return problem == null && cells.stream().allMatch(String::isEmpty);
  }
}
