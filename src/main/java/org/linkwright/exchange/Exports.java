package org.linkwright.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.linkwright.access.Caller;
import org.linkwright.exchange.RowWriter.Cell;
import org.linkwright.meetings.EventPlace;
import org.linkwright.meetings.Events;
import org.linkwright.registry.Programmes;

/** Writes all records of a kind into a file that the import reads back unchanged. */
@ApplicationScoped
public class Exports {

  private final Programmes programmes;
  private final Events events;
  private final Kinds kinds;
  private final Drafting drafting;
  private final ObjectMapper mapper;

  Exports(
      Programmes programmes, Events events, Kinds kinds, Drafting drafting, ObjectMapper mapper) {
    this.programmes = programmes;
    this.events = events;
    this.kinds = kinds;
    this.drafting = drafting;
    this.mapper = mapper;
  }

  /** A file that is written while somebody reads it. */
  interface Export {
    void write(OutputStream out) throws IOException;
  }

  Export ofProgramme(Caller caller, String programme, String kind, FileFormat format) {
    programmes.require(caller, programme);
    return export(caller, programme, kinds.ofProgramme(kind), format);
  }

  Export ofEvent(Caller caller, EventPlace event, String kind, FileFormat format) {
    events.get(caller, event.programme(), event.event());
    return export(caller, event, kinds.ofEvent(kind), format);
  }

  private <P, T> Export export(Caller caller, P place, Kind<P, T> kind, FileFormat format) {
    return out -> {
      if (format == FileFormat.NDJSON) {
        writeLines(caller, place, kind, out);
      } else {
        writeRows(caller, place, kind, format, out);
      }
    };
  }

  private <P, T> void writeLines(Caller caller, P place, Kind<P, T> kind, OutputStream out)
      throws IOException {
    try (BufferedOutputStream lines = new BufferedOutputStream(out, 1 << 16)) {
      kind.records()
          .each(
              caller,
              place,
              record -> {
                ObjectNode tree = drafting.tree(kind, record);
                if (kind.isList()) {
                  String owner = kind.externalId().apply(record);
                  itemsOf(kind, tree).forEach(item -> line(lines, ofOwner(kind, owner, item)));
                } else {
                  line(lines, tree);
                }
              });
    }
  }

  /** An item, and first whose it is. */
  private static ObjectNode ofOwner(Kind<?, ?> kind, String owner, ObjectNode item) {
    return item.objectNode().put(kind.key(), owner).setAll(item);
  }

  private void line(OutputStream lines, JsonNode tree) {
    try {
      lines.write(mapper.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8));
      lines.write('\n');
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    } catch (IOException goneAway) {
      throw new UncheckedIOException(goneAway);
    }
  }

  private <P, T> void writeRows(
      Caller caller, P place, Kind<P, T> kind, FileFormat format, OutputStream out)
      throws IOException {
    WideColumns columns = new WideColumns(columns(caller, place, kind));
    boolean bounded = format == FileFormat.XLSX;
    if (bounded) {
      eachRow(caller, place, kind, row -> columns.measure(parts(columns.names(), row, true)));
    }
    try (RowWriter writer = writer(format, kind.name(), out)) {
      writer.writeTexts(columns.header());
      eachRow(
          caller, place, kind, row -> write(writer, columns, parts(columns.names(), row, bounded)));
    }
  }

  private <P, T> void eachRow(
      Caller caller, P place, Kind<P, T> kind, Consumer<Map<String, Cell>> taker) {
    kind.records().each(caller, place, record -> rows(kind, record).forEach(taker));
  }

  static RowWriter writer(FileFormat format, String name, OutputStream out) {
    return format == FileFormat.XLSX ? new XlsxWriter(out, name) : new CsvWriter(out);
  }

  /**
   * The cells of a row by column, each in the parts that it is written in.
   *
   * @param bounded whether a cell takes only so many characters
   */
  private static List<List<Cell>> parts(
      List<String> columns, Map<String, Cell> cells, boolean bounded) {
    if (!columns.containsAll(cells.keySet())) {
      throw new IllegalStateException("An attribute came up while the records were written");
    }
    return columns.stream()
        .map(name -> cells.getOrDefault(name, Cell.EMPTY))
        .map(cell -> bounded ? Continuation.parts(cell) : List.of(cell))
        .toList();
  }

  private static void write(RowWriter writer, WideColumns columns, List<List<Cell>> row) {
    try {
      writer.write(columns.laidOut(row));
    } catch (IOException goneAway) {
      throw new UncheckedIOException(goneAway);
    }
  }

  private <T> List<Map<String, Cell>> rows(Kind<?, T> kind, T record) {
    ObjectNode tree = drafting.tree(kind, record);
    if (!kind.isList()) {
      ProvenanceByFact.retainOwn(kind, tree);
      return List.of(kind.rows().cells(tree));
    }
    List<Map<String, Cell>> rows = new ArrayList<>();
    for (ObjectNode item : itemsOf(kind, tree)) {
      Map<String, Cell> cells = kind.rows().cells(item);
      cells.put(kind.key(), Cell.of(ProtectedText.encode(kind.externalId().apply(record))));
      rows.add(cells);
    }
    return rows;
  }

  private static List<ObjectNode> itemsOf(Kind<?, ?> kind, ObjectNode tree) {
    List<ObjectNode> items = new ArrayList<>();
    tree.at(kind.listPointer()).forEach(item -> items.add((ObjectNode) item));
    ProvenanceByFact.handOut(kind, tree, items);
    return items;
  }

  /** Those of the kind, and one for each attribute that any record has. */
  private <P, T> List<String> columns(Caller caller, P place, Kind<P, T> kind) {
    List<String> columns = ownColumns(kind);
    if (kind.rows() instanceof Sheet sheet && sheet.isOpen()) {
      TreeSet<String> open = new TreeSet<>();
      kind.records()
          .each(
              caller, place, record -> open.addAll(sheet.openColumns(drafting.tree(kind, record))));
      columns.addAll(open);
    }
    return columns;
  }

  /** Without those that the author of a file names. */
  static List<String> ownColumns(Kind<?, ?> kind) {
    List<String> columns = new ArrayList<>();
    if (kind.isList()) {
      columns.add(kind.key());
    }
    kind.rows().explained().stream()
        .filter(one -> !one.isOpen())
        .map(RowForm.Explained::column)
        .forEach(columns::add);
    return columns;
  }

  /** A file with a header alone; a workbook explains its columns on a second sheet. */
  Export template(String kindName, FileFormat format) {
    Kind<?, ?> kind = kinds.any(kindName);
    return out -> {
      try (RowWriter writer = writer(format, kind.name(), out)) {
        writer.writeTexts(ownColumns(kind));
        if (writer instanceof XlsxWriter workbook) {
          workbook.explain("columns", explanation(kind));
        }
      }
    };
  }

  private static List<List<String>> explanation(Kind<?, ?> kind) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("column", "needed", "what to write"));
    if (kind.isList()) {
      rows.add(List.of(kind.key(), "yes", "external id of the " + kind.key()));
    }
    for (RowForm.Explained one : kind.rows().explained()) {
      rows.add(List.of(one.column(), one.needed() ? "yes" : "no", one.form()));
    }
    return rows;
  }
}
