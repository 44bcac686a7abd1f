package org.linkwright.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.CsvRow;

/** How one value stands in a cell. */
interface Form {

  /** The value of a filled cell; null if it cannot be read, which is then told to the row. */
  @Nullable JsonNode read(CsvRow row, String column);

  RowWriter.Cell write(JsonNode value);

  /** A value of this form, for records whose cell is missing or wrong and told to be. */
  JsonNode standIn();

  /** What to write into the cell, for people. */
  String explained();

  /**
   * True if this is the amount of a quantity or of money, beside which its unit means something.
   */
  default boolean isAmount() {
    return false;
  }
}
