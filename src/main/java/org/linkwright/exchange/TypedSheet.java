package org.linkwright.exchange;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.linkwright.exchange.RowWriter.Cell;
import org.linkwright.exchange.SheetDerivation.Names;
import org.linkwright.shared.CsvColumns;
import org.linkwright.shared.CsvRow;

/**
 * How items of one of several types lie in rows: the column {@code type} says which, and each type
 * uses some of the columns.
 */
final class TypedSheet implements RowForm {

  static final String TYPE = "type";

  private final Map<String, Sheet> byType;

  private TypedSheet(Map<String, Sheet> byType) {
    this.byType = byType;
  }

  /**
   * @param type with its sub-types named by {@link JsonSubTypes}
   * @param names by the name of the sub-type
   */
  static TypedSheet of(Class<?> type, Map<String, Names> names) {
    Map<String, Sheet> sheets = new TreeMap<>();
    for (JsonSubTypes.Type each : type.getAnnotation(JsonSubTypes.class).value()) {
      sheets.put(
          each.name(),
          SheetDerivation.sheet(
              each.value().asSubclass(Record.class), names.getOrDefault(each.name(), Names.NONE)));
    }
    return new TypedSheet(sheets);
  }

  @Override
  public CsvColumns columns() {
    return new CsvColumns(List.of(TYPE), List.copyOf(dependent()), null);
  }

  private Set<String> dependent() {
    Set<String> all = new LinkedHashSet<>();
    byType.values().forEach(sheet -> sheet.leaves().forEach(leaf -> all.add(leaf.column())));
    return all;
  }

  @Override
  public void apply(CsvRow row, ObjectNode tree, Predicate<String> present) {
    String name = row.neededText(TYPE);
    Sheet sheet = byType.get(name);
    if (sheet == null) {
      row.refuse(TYPE, "\"" + name + "\" is not one of " + String.join(", ", byType.keySet()));
      return;
    }
    tree.put(TYPE, name);
    List<String> used = sheet.leaves().stream().map(Sheet.Leaf::column).toList();
    for (String column : dependent()) {
      if (row.isFilled(column) && !used.contains(column)) {
        row.refuse(
            column, "is not used by the type " + name + ", which takes " + String.join(", ", used));
      }
    }
    sheet.apply(row, tree, present);
  }

  @Override
  public Map<String, Cell> cells(ObjectNode tree) {
    String type = tree.path(TYPE).asText();
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put(TYPE, Cell.of(type));
    Sheet sheet = byType.get(type);
    if (sheet != null) {
      cells.putAll(sheet.cells(tree));
    }
    return cells;
  }

  @Override
  public Place place(CsvRow row, String pointer) {
    Sheet sheet = byType.get(row.neededText(TYPE));
    return sheet == null ? new Place(TYPE, 0, "") : sheet.place(row, pointer);
  }

  @Override
  public List<Explained> explained() {
    List<Explained> all = new ArrayList<>();
    all.add(new Explained(TYPE, true, "one of " + String.join(", ", byType.keySet())));
    for (String column : dependent()) {
      all.add(new Explained(column, false, explained(column)));
    }
    return all;
  }

  private String explained(String column) {
    return byType.entrySet().stream()
        .flatMap(
            type ->
                type.getValue().leaves().stream()
                    .filter(leaf -> leaf.column().equals(column))
                    .map(
                        leaf ->
                            type.getKey()
                                + ": "
                                + leaf.form().explained()
                                + (leaf.needed() ? " (needed)" : "")))
        .collect(Collectors.joining("; "));
  }
}
