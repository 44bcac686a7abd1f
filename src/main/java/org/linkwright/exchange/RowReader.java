package org.linkwright.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** Reads a file row by row; never more of it is in memory than one row. */
interface RowReader extends Closeable {

  /** Most characters of one row: no record that can be stored needs more. */
  int LONGEST_ROW = 1_200_000;

  /**
   * The next row with something in it; null at the end.
   *
   * @throws ProblemException {@code import-refused} if the file cannot be read on from here
   * @throws IOException if the bytes cannot be had
   */
  @Nullable SourceRow next() throws IOException;

  /** True if the file writes decimals with a comma. */
  default boolean hasDecimalCommas() {
    return false;
  }

  /** The refusal of a file that cannot be read on from this line. */
  static ProblemException unreadable(int line, String message) {
    return new ProblemException(
        ProblemType.IMPORT_REFUSED,
        "The file cannot be read from line " + line + " on: it " + message + ".",
        List.of(FieldError.cell(line, null, message)));
  }
}
