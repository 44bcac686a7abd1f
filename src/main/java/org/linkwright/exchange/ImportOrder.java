package org.linkwright.exchange;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;

/**
 * What is to be done with a file.
 *
 * @param caller who sent it, for whom the records are written
 * @param programme as the caller named it
 * @param columns what the file calls our columns, by its own names; empty for one to ignore
 * @param decimalComma whether decimals have a comma; null to go by what separates the cells
 */
record ImportOrder(
    UUID id,
    Caller caller,
    String programme,
    String kind,
    FileFormat format,
    Mode mode,
    OnError onError,
    boolean dryRun,
    Map<String, String> columns,
    @Nullable Boolean decimalComma) {

  /** What becomes of the file if rows of it are wrong. */
  enum OnError {
    /** Nothing is written unless all rows can be. */
    REFUSE_ALL,
    /** The rows that can be written are. */
    SKIP_ROWS
  }
}
