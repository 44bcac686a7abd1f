package org.linkwright.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.CsvColumns;
import org.linkwright.shared.CsvRow;

/** How a record, or an item of a list of one, lies in the cells of a row. */
interface RowForm {

  CsvColumns columns();

  /**
   * Puts the cells of a row into the tree of a record. What cannot be read is told to the row.
   *
   * @param present which columns count; what the others stand for stays as it is in the tree
   */
  void apply(CsvRow row, ObjectNode tree, Predicate<String> present);

  /** The cells of a record by column; those that are empty may be left out. */
  Map<String, RowWriter.Cell> cells(ObjectNode tree);

  /**
   * Where an error belongs.
   *
   * @param column null for the row as a whole
   * @param order among the columns
   * @param rest of the pointer, below the cell
   */
  record Place(@Nullable String column, int order, String rest) {}

  /**
   * @param pointer JSON pointer from the record or item
   */
  Place place(CsvRow row, String pointer);

  /** What each column is for people: name, needed or not, form. */
  List<Explained> explained();

  /** One line of the explanation of a file. */
  record Explained(String column, boolean needed, String form) {

    /** What stands for a name that the author of the file chooses. */
    static final String ANY_NAME = "NAME";

    boolean isOpen() {
      return column.endsWith(":" + ANY_NAME);
    }
  }
}
