package org.linkwright.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.linkwright.shared.CsvColumns;
import org.linkwright.shared.CsvRow;

/** A record as one JSON object: no cells, so that errors are told by where they are in it. */
enum WholeRecord implements RowForm {
  FORM;

  @Override
  public CsvColumns columns() {
    return new CsvColumns(List.of(), List.of(), null);
  }

  @Override
  public void apply(CsvRow row, ObjectNode tree, Predicate<String> present) {
    throw new UnsupportedOperationException("a line of JSON has no cells");
  }

  @Override
  public Map<String, RowWriter.Cell> cells(ObjectNode tree) {
    throw new UnsupportedOperationException("a line of JSON has no cells");
  }

  @Override
  public Place place(CsvRow row, String pointer) {
    return new Place(null, 0, pointer);
  }

  @Override
  public List<Explained> explained() {
    return List.of();
  }
}
