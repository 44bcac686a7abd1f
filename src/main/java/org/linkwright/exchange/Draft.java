package org.linkwright.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linkwright.exchange.ProvenanceByFact.InItem;
import org.linkwright.exchange.ProvenanceByFact.Said;
import org.linkwright.shared.CsvRow;
import org.linkwright.shared.FieldError;

/**
 * A record that one or more rows of a file make, before anybody knows whether it is one. An error
 * found in the record is told to the cell it came from.
 *
 * @param externalId of the record; empty if the file does not say
 * @param tree the record as JSON
 * @param rows one, or one for each item of its list
 */
record Draft(Kind<?, ?> kind, String externalId, ObjectNode tree, List<CsvRow> rows) {

  private static final Pattern INDEX = Pattern.compile("/(\\d{1,9})(/.*)?");

  /** Tells what is wrong with the record to its rows, in the order of the columns. */
  void refuse(List<FieldError> errors) {
    Map<Where, String> messages = new LinkedHashMap<>();
    errors.stream()
        .map(this::located)
        .sorted(Comparator.comparingInt(found -> found.place().order()))
        .forEach(
            found ->
                messages.merge(
                    new Where(found.row(), found.place().column()), message(found), Draft::both));
    messages.forEach(Draft::tell);
  }

  private record Where(CsvRow row, @Nullable String column) {}

  private record Located(CsvRow row, RowForm.Place place, String message) {}

  private static String both(String one, String other) {
    return one.equals(other) ? one : one + "; " + other;
  }

  private static void tell(Where where, String message) {
    if (where.column() == null) {
      where.row().refuse(message);
    } else {
      where.row().refuse(where.column(), message);
    }
  }

  private Located located(FieldError error) {
    String pointer = error.pointer() == null ? "" : error.pointer();
    if (!kind.isList()) {
      return located(rows.get(0), pointer, error.message());
    }
    Said said = ProvenanceByFact.said(pointer);
    InItem in = said == null ? null : ProvenanceByFact.inItem(kind, said.fact());
    if (said != null && in != null && isOfRow(in)) {
      return located(rows.get(in.item()), said.pointerOf(in), error.message());
    }
    Matcher item =
        INDEX.matcher(
            pointer.startsWith(kind.listPointer() + "/")
                ? pointer.substring(kind.listPointer().length())
                : "");
    if (item.matches() && Integer.parseInt(item.group(1)) < rows.size()) {
      String rest = item.group(2) == null ? "" : item.group(2);
      return located(rows.get(Integer.parseInt(item.group(1))), rest, error.message());
    }
    // The owner itself is wrong, or its list as a whole.
    return new Located(rows.get(0), new RowForm.Place(null, 0, pointer), error.message());
  }

  private boolean isOfRow(InItem in) {
    return in.list().equals(kind.list()) && in.item() < rows.size();
  }

  private Located located(CsvRow row, String pointer, String message) {
    return new Located(row, kind.rows().place(row, pointer), message);
  }

  private static String message(Located found) {
    String column = found.place().column();
    String rest = found.place().rest();
    if (column == null) {
      return rest.isEmpty() ? found.message() : rest + " " + found.message();
    }
    if (rest.isEmpty()) {
      return found.row().isFilled(column) || !found.message().equals("must not be null")
          ? found.message()
          : "is needed beside what the row says";
    }
    if (column.equals(ProvenanceByFact.NAME)) {
      Said said = ProvenanceByFact.below(rest);
      return "\"" + said.fact() + "\"" + said.rest() + " " + found.message();
    }
    Matcher item = INDEX.matcher(rest);
    List<String> values = found.row().list(column);
    return item.matches() && Integer.parseInt(item.group(1)) < values.size()
        ? "\"" + shortened(values.get(Integer.parseInt(item.group(1)))) + "\" " + found.message()
        : found.message();
  }

  private static String shortened(String value) {
    return value.length() <= 60 ? value : value.substring(0, 57) + "...";
  }
}
