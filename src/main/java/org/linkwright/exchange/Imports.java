package org.linkwright.exchange;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linkwright.access.Caller;
import org.linkwright.exchange.Drafting.Made;
import org.linkwright.meetings.EventPlace;
import org.linkwright.meetings.Events;
import org.linkwright.registry.Programmes;
import org.linkwright.shared.CsvRow;
import org.linkwright.shared.CsvTable;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;

/** Takes in small files of records, each as a whole or not at all, while the caller waits. */
@ApplicationScoped
public class Imports {

  /** The largest file takes a fraction of it; a slow database may take longer than the usual 60. */
  private static final int LONGEST_SECONDS = 600;

  private final Programmes programmes;
  private final Events events;
  private final Kinds kinds;
  private final Drafting drafting;

  Imports(Programmes programmes, Events events, Kinds kinds, Drafting drafting) {
    this.programmes = programmes;
    this.events = events;
    this.kinds = kinds;
    this.drafting = drafting;
  }

  /**
   * Reads and checks every row, then creates what is new and replaces what is there.
   *
   * @param kind {@code suppliers}, {@code capabilities}, {@code certificates}, {@code buyers},
   *     {@code requirements}, {@code criteria}, or another list that one of these has
   * @param dryRun true to check only and write nothing
   * @throws ProblemException {@code import-refused} with every error of the file, and then nothing
   *     is written
   */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  public Imported take(Caller caller, String programme, String kind, byte[] file, boolean dryRun) {
    programmes.require(caller, programme);
    return take(caller, programme, kinds.ofProgramme(kind), file, dryRun);
  }

  /**
   * The same for an event.
   *
   * @param kind {@code participants} or {@code requests}
   */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  public Imported take(Caller caller, EventPlace event, String kind, byte[] file, boolean dryRun) {
    events.get(caller, event.programme(), event.event());
    return take(caller, event, kinds.ofEvent(kind), file, dryRun);
  }

  private <P, T> Imported take(
      Caller caller, P place, Kind<P, T> kind, byte[] file, boolean dryRun) {
    CsvTable table = CsvTable.read(file, kind.columns());
    Map<String, T> stored = stored(caller, place, kind, table);
    List<Made<T>> made = drafting.records(kind, drafts(kind, table.rows(), stored));
    List<Made<T>> sound = made.stream().filter(Made::valid).toList();
    List<List<FieldError>> problems =
        kind.records().problems(caller, place, sound.stream().map(Made::body).toList());
    for (int i = 0; i < problems.size(); i++) {
      sound.get(i).draft().refuse(problems.get(i));
    }
    table.errors().refuseIfAny();
    List<T> bodies = sound.stream().map(Made::body).toList();
    if (!dryRun) {
      kind.records().putAll(caller, place, bodies);
    }
    int replaced = (int) bodies.stream().map(kind.externalId()).filter(stored::containsKey).count();
    return new Imported(
        kind.name(), table.rows().size(), dryRun, bodies.size() - replaced, replaced);
  }

  private <T> List<Draft> drafts(Kind<?, T> kind, List<CsvRow> rows, Map<String, T> stored) {
    return kind.isList() ? ofItems(kind, rows, stored) : ofRecords(kind, rows, stored);
  }

  private <T> List<Draft> ofRecords(Kind<?, T> kind, List<CsvRow> rows, Map<String, T> stored) {
    Map<String, Integer> lines = new HashMap<>();
    List<Draft> drafts = new ArrayList<>();
    for (CsvRow row : rows) {
      String externalId = Objects.requireNonNullElse(row.text(kind.key()), "");
      Integer earlier = lines.putIfAbsent(externalId, row.line());
      if (earlier != null) {
        row.refuse(kind.key(), twice(externalId, earlier, row.line()));
      }
      drafts.add(drafting.ofRow(kind, row, externalId, stored.get(externalId), Mode.REPLACE));
    }
    return drafts;
  }

  static String twice(String externalId, int earlier, int line) {
    return "\"" + externalId + "\" is there twice, in line " + earlier + " and in line " + line;
  }

  private <T> List<Draft> ofItems(Kind<?, T> kind, List<CsvRow> rows, Map<String, T> stored) {
    List<Draft> drafts = new ArrayList<>();
    Drafting.byKey(kind, rows)
        .forEach(
            (externalId, items) -> {
              T owner = stored.get(externalId);
              if (owner != null) {
                drafts.add(drafting.ofRows(kind, items, externalId, owner));
              } else {
                items.forEach(row -> row.refuse(kind.key(), noOwner(kind, externalId)));
              }
            });
    return drafts;
  }

  static String noOwner(Kind<?, ?> kind, String externalId) {
    return "there is no " + kind.key() + " \"" + externalId + "\" in this programme";
  }

  private <P, T> Map<String, T> stored(Caller caller, P place, Kind<P, T> kind, CsvTable table) {
    List<String> named =
        table.rows().stream().flatMap(row -> Stream.ofNullable(row.text(kind.key()))).toList();
    return kind.records().byExternalId(caller, place, named).stream()
        .collect(Collectors.toMap(kind.externalId(), Function.identity()));
  }
}
