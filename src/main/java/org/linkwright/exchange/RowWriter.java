package org.linkwright.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes a file row by row. */
interface RowWriter extends Closeable {

  /**
   * A cell of a row.
   *
   * @param text as it stands in the cell, protected already if need be
   * @param number true if it may stand there as a number
   */
  record Cell(String text, boolean number) {

    static final Cell EMPTY = new Cell("", false);

    static Cell of(String text) {
      return new Cell(text, false);
    }
  }

  void write(List<Cell> cells) throws IOException;

  default void writeTexts(List<String> cells) throws IOException {
    write(cells.stream().map(Cell::of).toList());
  }
}
