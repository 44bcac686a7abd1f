package org.linkwright.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.CsvRecord;
import org.linkwright.shared.CsvRow;
import org.linkwright.shared.CsvTable;

/** A kind of file in which each row is a record. */
abstract class RowKind<P, T> implements ImportKind<P, T> {

  static final String EXTERNAL_ID = "externalId";

  @Override
  public final String key() {
    return EXTERNAL_ID;
  }

  /**
   * The record of a row.
   *
   * @param stored what it replaces; null if it is new
   */
  abstract T body(CsvTable table, CsvRow row, String externalId, @Nullable T stored);

  /** Columns by JSON pointer, see {@link CsvRecord#ofRow}. */
  abstract Map<String, String> pointers(CsvTable table);

  @Override
  public final List<CsvRecord<T>> read(CsvTable table, Map<String, T> stored) {
    Map<String, String> pointers = pointers(table);
    Map<String, Integer> lines = new HashMap<>();
    List<CsvRecord<T>> records = new ArrayList<>();
    for (CsvRow row : table.rows()) {
      String externalId = row.neededText(EXTERNAL_ID);
      Integer earlier = lines.putIfAbsent(externalId, row.line());
      if (earlier != null) {
        row.refuse(
            EXTERNAL_ID,
            "\""
                + externalId
                + "\" is there twice, in line "
                + earlier
                + " and in line "
                + row.line());
      }
      T body = body(table, row, externalId, stored.get(externalId));
      records.add(CsvRecord.ofRow(body, row, pointers));
    }
    return records;
  }
}
