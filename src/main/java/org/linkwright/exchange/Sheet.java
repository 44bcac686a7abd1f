package org.linkwright.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.linkwright.exchange.RowWriter.Cell;
import org.linkwright.shared.CsvColumns;
import org.linkwright.shared.CsvRow;

/**
 * How the records of one type lie in rows: each value that is no list of objects is a column, named
 * by its path such as {@code capacity.value} unless it was given a name. Made from the type itself
 * by {@link SheetDerivation}, so that a field of tomorrow is a column of tomorrow.
 */
final class Sheet implements RowForm {

  /**
   * A value of the record.
   *
   * @param pointer JSON pointer to it
   * @param column its name
   * @param shared name of a column that stands for several values that have no cell of their own
   * @param required whether the object it is in cannot be without it
   * @param needed whether no record can be without it
   */
  record Leaf(
      String pointer,
      String column,
      @Nullable String shared,
      Form form,
      boolean required,
      boolean needed) {

    String parent() {
      return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    String name() {
      return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private String columnIn(CsvRow row) {
      boolean own = shared == null || row.isFilled(column) || (row.has(column) && !row.has(shared));
      return own || shared == null ? column : shared;
    }
  }

  /**
   * Free values by name.
   *
   * @param pointer to the object that holds them
   * @param beginning of the names of their columns
   */
  record Open(String pointer, String beginning) {}

  private final List<Leaf> leaves;
  private final @Nullable Open open;
  private final @Nullable String ruleColumn;
  private final Form free = Forms.anything();

  /**
   * @param ruleColumn where errors of a row as a whole are told; null if of no column
   */
  Sheet(List<Leaf> leaves, @Nullable Open open, @Nullable String ruleColumn) {
    this.leaves = List.copyOf(leaves);
    this.open = open;
    this.ruleColumn = ruleColumn;
  }

  /** The same with one more value, the last. */
  Sheet with(Leaf last) {
    List<Leaf> all = new ArrayList<>(leaves);
    all.add(last);
    return new Sheet(all, open, ruleColumn);
  }

  List<Leaf> leaves() {
    return leaves;
  }

  @Override
  public CsvColumns columns() {
    List<String> needed = new ArrayList<>();
    Set<String> optional = new LinkedHashSet<>();
    for (Leaf leaf : leaves) {
      if (leaf.needed()) {
        needed.add(leaf.column());
      } else {
        optional.add(leaf.column());
      }
      if (leaf.shared() != null) {
        optional.add(leaf.shared());
      }
    }
    return new CsvColumns(needed, List.copyOf(optional), open == null ? null : open.beginning());
  }

  @Override
  public void apply(CsvRow row, ObjectNode tree, Predicate<String> present) {
    Set<String> tried = new HashSet<>();
    for (Leaf leaf : leaves) {
      String column = leaf.columnIn(row);
      if (present.test(column)) {
        read(row, tree, leaf, column, tried);
      }
    }
    if (open != null) {
      readOpen(row, tree, open, present);
    }
    leaves.stream().map(Leaf::parent).distinct().forEach(at -> dropIfUnknown(tree, at, tried));
  }

  private void read(CsvRow row, ObjectNode tree, Leaf leaf, String column, Set<String> tried) {
    JsonNode value = null;
    if (row.isFilled(column)) {
      tried.add(leaf.pointer());
      value = leaf.form().read(row, column);
    } else if (leaf.needed()) {
      row.refuse(column, "is needed");
    }
    if (value == null && leaf.needed()) {
      value = leaf.form().standIn();
    }
    Trees.set(tree, leaf.pointer(), value);
  }

  private void readOpen(CsvRow row, ObjectNode tree, Open free, Predicate<String> present) {
    for (String column : row.columnsBeginning(free.beginning())) {
      if (present.test(column)) {
        String name = column.substring(free.beginning().length());
        JsonNode value = row.isFilled(column) ? this.free.read(row, column) : null;
        Trees.set(tree, free.pointer() + "/" + Trees.escaped(name), value);
      }
    }
  }

  /**
   * A unit beside an empty amount says nothing, and an object with nothing in it neither.
   *
   * @param tried values whose cells are filled, rightly or not
   */
  private void dropIfUnknown(ObjectNode tree, String at, Set<String> tried) {
    if (at.isEmpty() || !(tree.at(at) instanceof ObjectNode object)) {
      return;
    }
    List<Leaf> amounts =
        leaves.stream()
            .filter(leaf -> leaf.parent().equals(at))
            .filter(leaf -> leaf.form().isAmount() && leaf.required())
            .toList();
    boolean without =
        !amounts.isEmpty()
            && amounts.stream()
                .noneMatch(leaf -> object.has(leaf.name()) || tried.contains(leaf.pointer()));
    if (without) {
      Trees.set(tree, at, null);
    }
  }

  @Override
  public Map<String, Cell> cells(ObjectNode tree) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (Leaf leaf : leaves) {
      JsonNode value = tree.at(leaf.pointer());
      if (!value.isMissingNode() && !value.isNull()) {
        cells.put(leaf.column(), leaf.form().write(value));
      }
    }
    if (open != null) {
      tree.at(open.pointer())
          .properties()
          .forEach(
              entry -> cells.put(open.beginning() + entry.getKey(), free.write(entry.getValue())));
    }
    return cells;
  }

  boolean isOpen() {
    return open != null;
  }

  /** The names of the free values that a record has, as columns. */
  List<String> openColumns(ObjectNode tree) {
    List<String> names = new ArrayList<>();
    if (open != null) {
      tree.at(open.pointer())
          .fieldNames()
          .forEachRemaining(name -> names.add(open.beginning() + name));
    }
    return names;
  }

  @Override
  public Place place(CsvRow row, String pointer) {
    if (pointer.isEmpty()) {
      return new Place(ruleColumn, leaves.size(), "");
    }
    for (String above = pointer;
        !above.isEmpty();
        above = above.substring(0, above.lastIndexOf('/'))) {
      Place at = exactly(row, above, pointer.substring(above.length()));
      if (at != null) {
        return at;
      }
    }
    for (int i = 0; i < leaves.size(); i++) {
      if (leaves.get(i).pointer().startsWith(pointer + "/")) {
        return new Place(leaves.get(i).columnIn(row), i, "");
      }
    }
    return new Place(null, leaves.size(), pointer);
  }

  private @Nullable Place exactly(CsvRow row, String pointer, String rest) {
    for (int i = 0; i < leaves.size(); i++) {
      Leaf leaf = leaves.get(i);
      if (leaf.pointer().equals(pointer)) {
        return new Place(leaf.columnIn(row), i, rest);
      }
    }
    if (open != null && pointer.startsWith(open.pointer() + "/")) {
      String name = pointer.substring(open.pointer().length() + 1);
      return new Place(
          open.beginning() + name.replace("~1", "/").replace("~0", "~"), leaves.size(), rest);
    }
    return null;
  }

  @Override
  public List<Explained> explained() {
    List<Explained> all = new ArrayList<>();
    for (Leaf leaf : leaves) {
      all.add(new Explained(leaf.column(), leaf.needed(), leaf.form().explained()));
    }
    if (open != null) {
      all.add(new Explained(open.beginning() + Explained.ANY_NAME, false, free.explained()));
    }
    return all;
  }
}
