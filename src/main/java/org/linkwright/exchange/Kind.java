package org.linkwright.exchange;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linkwright.exchange.SheetDerivation.Names;
import org.linkwright.registry.Records;
import org.linkwright.shared.CsvColumns;

/**
 * A kind of file.
 *
 * @param <P> how a caller names the place the records are in
 * @param <T> the records that are created or changed
 * @param name the last part of the path that such files are posted to
 * @param key the column with the external id of the record that a row belongs to
 * @param rows how a record, or an item of its list, lies in a row
 * @param list the component that holds the items, if each row is one; null if it is the record
 */
record Kind<P, T>(
    String name,
    Class<T> type,
    Records<P, ?, T> records,
    Function<T, String> externalId,
    String key,
    RowForm rows,
    @Nullable String list) {

  static final String EXTERNAL_ID = "externalId";

  boolean isList() {
    return list != null;
  }

  /** The same kind, each record of which is one JSON object. */
  Kind<P, T> whole() {
    return new Kind<>(name, type, records, externalId, key, WholeRecord.FORM, null);
  }

  /** Of a CSV file or a workbook. */
  CsvColumns columns() {
    CsvColumns own = rows.columns();
    if (list == null) {
      return own;
    }
    List<String> needed = new ArrayList<>(List.of(key));
    needed.addAll(own.needed());
    return new CsvColumns(needed, own.optional(), own.open());
  }

  /** Where what is wrong with the record of several rows is told: at the items of the list. */
  String listPointer() {
    return "/" + list;
  }

  /** The kind of the records, and one for each list of objects that they have. */
  static <P, T extends Record> List<Kind<P, T>> of(
      String name,
      String owner,
      Class<T> type,
      Records<P, ?, T> records,
      Function<T, String> externalId,
      Names names,
      Map<String, Names> ofLists,
      List<String> taken) {
    List<Kind<P, T>> kinds = new ArrayList<>();
    kinds.add(
        new Kind<>(
            name,
            type,
            records,
            externalId,
            EXTERNAL_ID,
            SheetDerivation.sheet(type, names),
            null));
    for (RecordComponent component : SheetDerivation.components(type)) {
      Class<?> item = SheetDerivation.itemsOf(component);
      if (item != null) {
        String list = component.getName();
        kinds.add(
            new Kind<>(
                taken.contains(list) ? owner + "-" + list : list,
                type,
                records,
                externalId,
                owner,
                rowsOf(item, list, ofLists, saysWhereFactsComeFrom(type)),
                list));
      }
    }
    return kinds;
  }

  private static boolean saysWhereFactsComeFrom(Class<?> type) {
    return SheetDerivation.components(type).stream()
        .anyMatch(component -> component.getName().equals(ProvenanceByFact.NAME));
  }

  /** Names of sub-types are given as {@code criteria:certificate}. */
  private static RowForm rowsOf(
      Class<?> item, String list, Map<String, Names> ofLists, boolean saysWhereFactsComeFrom) {
    if (item.isRecord()) {
      Sheet sheet =
          SheetDerivation.sheet(
              item.asSubclass(Record.class), ofLists.getOrDefault(list, Names.NONE));
      return saysWhereFactsComeFrom ? sheet.with(ProvenanceByFact.OF_ITEM) : sheet;
    }
    Map<String, Names> byType = new HashMap<>();
    ofLists.forEach(
        (place, names) -> {
          if (place.startsWith(list + ":")) {
            byType.put(place.substring(list.length() + 1), names);
          }
        });
    return TypedSheet.of(item, byType);
  }
}
