package org.linkwright.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.CsvRecord;
import org.linkwright.shared.CsvRow;
import org.linkwright.shared.CsvTable;

/**
 * A kind of file in which each row is an item of a list that a stored record holds. The list of
 * each record that the file names is replaced as a whole.
 *
 * @param <I> the items
 */
abstract class ListKind<P, T, I> implements ImportKind<P, T> {

  /** JSON pointer to the list in the record. */
  abstract String list();

  /** Columns by JSON pointer from an item, see {@link CsvRecord#ofRows}. */
  abstract Map<String, String> pointers();

  /** The item of a row; null if the row is too wrong for one and has told so. */
  abstract @Nullable I item(CsvRow row);

  abstract T with(T record, List<I> items);

  private record Items<T, I>(T record, List<CsvRow> rows, List<I> items) {

    Items(T record) {
      this(record, new ArrayList<>(), new ArrayList<>());
    }

    void add(CsvRow row, I item) {
      rows.add(row);
      items.add(item);
    }
  }

  @Override
  public final List<CsvRecord<T>> read(CsvTable table, Map<String, T> stored) {
    Map<String, Items<T, I>> ofRecord = new LinkedHashMap<>();
    for (CsvRow row : table.rows()) {
      T owner = owner(row, stored);
      I item = item(row);
      if (owner != null && item != null) {
        ofRecord.computeIfAbsent(externalId(owner), any -> new Items<>(owner)).add(row, item);
      }
    }
    return ofRecord.values().stream().map(this::record).toList();
  }

  private CsvRecord<T> record(Items<T, I> of) {
    return CsvRecord.ofRows(with(of.record(), of.items()), of.rows(), list(), pointers());
  }

  private @Nullable T owner(CsvRow row, Map<String, T> stored) {
    String externalId = row.neededText(key());
    T owner = stored.get(externalId);
    if (owner == null && !externalId.isEmpty()) {
      row.refuse(key(), "there is no " + key() + " \"" + externalId + "\" in this programme");
    }
    return owner;
  }
}
