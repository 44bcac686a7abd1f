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
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.exchange.RowWriter.Cell;
import org.linkwright.meetings.EventPlace;
import org.linkwright.meetings.Events;
import org.linkwright.meetings.MeetingRequest;
import org.linkwright.meetings.MeetingRequests;
import org.linkwright.registry.Programmes;
import org.linkwright.shared.Filter;
import org.linkwright.shared.ProblemException;

/** Writes the records of a kind into a file that the import reads back unchanged. */
@ApplicationScoped
public class Exports {

  private final Programmes programmes;
  private final Events events;
  private final Kinds kinds;
  private final ExportNarrowing narrowing;
  private final MeetingRequests meetingRequests;
  private final Drafting drafting;
  private final ObjectMapper mapper;

  Exports(
      Programmes programmes,
      Events events,
      Kinds kinds,
      ExportNarrowing narrowing,
      MeetingRequests meetingRequests,
      Drafting drafting,
      ObjectMapper mapper) {
    this.programmes = programmes;
    this.events = events;
    this.kinds = kinds;
    this.narrowing = narrowing;
    this.meetingRequests = meetingRequests;
    this.drafting = drafting;
    this.mapper = mapper;
  }

  /** A file that is written while somebody reads it. */
  interface Export {
    void write(OutputStream out) throws IOException;
  }

  /**
   * @param query narrows the records
   * @param sent the names of all parameters of the call
   * @throws ProblemException naming a parameter that is wrong, before anything is written
   */
  Export ofProgramme(
      Caller caller,
      String programme,
      String kindName,
      ExportQuery query,
      Set<String> sent,
      FileFormat format) {
    programmes.require(caller, programme);
    Kind<String, ?> kind = kinds.ofProgramme(kindName);
    Filter filter = narrowing.of(caller, programme, kind, query, sent);
    return export(caller, programme, kind, filter, format);
  }

  /**
   * @param participant external id of one whose requests are wanted; null for all
   * @param sent the names of all parameters of the call
   * @throws ProblemException naming a parameter that is wrong, before anything is written
   */
  Export ofEvent(
      Caller caller,
      EventPlace event,
      String kindName,
      @Nullable String participant,
      Set<String> sent,
      FileFormat format) {
    events.get(caller, event.programme(), event.event());
    Kind<EventPlace, ?> kind = kinds.ofEvent(kindName);
    boolean isOfRequests = kind.type() == MeetingRequest.class;
    ExportNarrowing.requireKnown(kind, sent, isOfRequests ? Set.of("participant") : Set.of());
    Filter filter = isOfRequests ? meetingRequests.filter(participant) : new Filter();
    return export(caller, event, kind, filter, format);
  }

  /** The records of an export, gone through as often as need be. */
  private interface Source<T> {
    void each(Consumer<T> taker);
  }

  private <P, T> Export export(
      Caller caller, P place, Kind<P, T> kind, Filter filter, FileFormat format) {
    Source<T> records = taker -> kind.records().each(caller, place, filter, taker);
    return out -> {
      if (format == FileFormat.NDJSON) {
        writeLines(kind, records, out);
      } else {
        writeRows(kind, records, format, out);
      }
    };
  }

  private <T> void writeLines(Kind<?, T> kind, Source<T> records, OutputStream out)
      throws IOException {
    try (BufferedOutputStream lines = new BufferedOutputStream(out, 1 << 16)) {
      records.each(
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

  private <T> void writeRows(
      Kind<?, T> kind, Source<T> records, FileFormat format, OutputStream out) throws IOException {
    WideColumns columns = new WideColumns(columns(kind, records));
    boolean bounded = format == FileFormat.XLSX;
    if (bounded) {
      eachRow(kind, records, row -> columns.measure(parts(columns.names(), row, true)));
    }
    try (RowWriter writer = writer(format, kind.name(), out)) {
      writer.writeTexts(columns.header());
      eachRow(kind, records, row -> write(writer, columns, parts(columns.names(), row, bounded)));
    }
  }

  private <T> void eachRow(Kind<?, T> kind, Source<T> records, Consumer<Map<String, Cell>> taker) {
    records.each(record -> rows(kind, record).forEach(taker));
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
  private <T> List<String> columns(Kind<?, T> kind, Source<T> records) {
    List<String> columns = ownColumns(kind);
    if (kind.rows() instanceof Sheet sheet && sheet.isOpen()) {
      TreeSet<String> open = new TreeSet<>();
      records.each(record -> open.addAll(sheet.openColumns(drafting.tree(kind, record))));
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
