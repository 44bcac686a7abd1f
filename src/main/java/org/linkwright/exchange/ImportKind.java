package org.linkwright.exchange;

import java.util.List;
import java.util.Map;
import org.linkwright.registry.Records;
import org.linkwright.shared.CsvColumns;
import org.linkwright.shared.CsvRecord;
import org.linkwright.shared.CsvTable;

/**
 * How one kind of file becomes records.
 *
 * @param <P> how a caller names the place the records are in
 * @param <T> the records that are created or replaced
 */
interface ImportKind<P, T> {

  /** The last part of the path that such files are posted to. */
  String name();

  CsvColumns columns();

  /** The column with the external id of the record that a row belongs to. */
  String key();

  Records<P, ?, T> records();

  String externalId(T record);

  /**
   * The records that the file makes, in the order in which it first names them. What is wrong with
   * a row goes to the errors of the file.
   *
   * @param stored those of them that exist already, by external id
   */
  List<CsvRecord<T>> read(CsvTable table, Map<String, T> stored);
}
