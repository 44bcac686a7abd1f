package org.linkwright.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.linkwright.exchange.RowWriter.Cell;

/**
 * The columns of a file with as many continuations as its longest cells need. A header is written
 * before the rows, so all rows of a sheet have to be measured first; a number for each column is
 * all that is kept of them. Where nothing is measured, as in CSV, no column goes on.
 */
final class WideColumns {

  private final List<String> names;
  private final List<Integer> widths;

  WideColumns(List<String> names) {
    this.names = List.copyOf(names);
    this.widths = new ArrayList<>(Collections.nCopies(names.size(), 1));
  }

  List<String> names() {
    return names;
  }

  /**
   * Takes note of a row that is to be written.
   *
   * @param row the parts of each column's cell, in order
   */
  void measure(List<List<Cell>> row) {
    for (int column = 0; column < row.size(); column++) {
      widths.set(column, Math.max(widths.get(column), row.get(column).size()));
    }
  }

  List<String> header() {
    List<String> header = new ArrayList<>();
    for (int column = 0; column < names.size(); column++) {
      for (int part = 1; part <= widths.get(column); part++) {
        header.add(Continuation.name(names.get(column), part));
      }
    }
    return header;
  }

  /**
   * A row as it stands under {@link #header}.
   *
   * @param row as it was measured
   */
  List<Cell> laidOut(List<List<Cell>> row) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < row.size(); column++) {
      cells.addAll(row.get(column));
      cells.addAll(Collections.nCopies(widths.get(column) - row.get(column).size(), Cell.EMPTY));
    }
    return cells;
  }
}
