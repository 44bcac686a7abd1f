package org.linkwright.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.linkwright.exchange.Drafting.Made;
import org.linkwright.exchange.ImportFiles.Counts;
import org.linkwright.exchange.ImportFiles.Failed;
import org.linkwright.exchange.ImportOrder.OnError;
import org.linkwright.exchange.ImportState.Phase;
import org.linkwright.exchange.OpenFile.Row;
import org.linkwright.jobs.JobRun;
import org.linkwright.jobs.OutdatedInputException;
import org.linkwright.registry.Duplicates;
import org.linkwright.registry.LikelyDuplicate;
import org.linkwright.registry.Supplier;
import org.linkwright.shared.CsvRow;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.JsonErrors;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;
import org.linkwright.shared.StrictJson;

/**
 * One run of a job over a file. Each batch is written in one transaction together with how far the
 * file has come, so that a run that is cut off is gone on with at the batch it was in, and no row
 * is lost or done twice.
 *
 * <p>A file that is taken as a whole or not at all is read twice: first every row is checked and
 * nothing written; then everything is written in one transaction, so that nobody ever sees half.
 */
final class ImportRun<T> {

  private static final int BATCH = 500;

  /** No list of a record takes more items. */
  private static final int LARGEST_GROUP = 5_000;

  private static final int BATCH_SECONDS = 300;
  private static final int WHOLE_FILE_SECONDS = 7_200;

  private static final int MOST_DUPLICATES_OF_ONE = 20;

  /** How often a batch is tried that others' changes thwart. */
  private static final int MOST_ATTEMPTS = 5;

  private static final Logger LOG = Logger.getLogger(ImportRun.class);
  private static final ObjectMapper JSON = StrictJson.mapper();

  private final JobRun run;
  private final ImportOrder order;
  private final Kind<String, T> kind;
  private final ImportFiles files;
  private final Drafting drafting;
  private final Duplicates duplicates;
  private final EntityManager database;

  /** Those of the present batch, of NDJSON. */
  private final IdentityHashMap<CsvRow, ObjectNode> lines = new IdentityHashMap<>();

  private int done;

  /** Whether the caller is known not to want the rest. */
  private boolean endEarly;

  ImportRun(
      JobRun run,
      ImportOrder order,
      Kind<String, T> kind,
      ImportFiles files,
      Drafting drafting,
      Duplicates duplicates,
      EntityManager database) {
    this.run = run;
    this.order = order;
    this.kind = order.format().hasHeader() ? kind : kind.whole();
    this.files = files;
    this.drafting = drafting;
    this.duplicates = duplicates;
    this.database = database;
  }

  /**
   * @return path of what was made
   */
  String take() throws IOException {
    try {
      ImportState state = state();
      if (state.phase() == Phase.CHECKING
          || (state.phase() == Phase.WRITING && state.rows() == 0)) {
        requireTogether();
      }
      return state.phase() == Phase.CHECKING ? check() : write(state);
    } catch (EndedEarlyException early) {
      Phase reached = state().phase();
      return run.finish(() -> entered(reached, Phase.ENDED_EARLY));
    }
  }

  /** The caller does not want the rest of the file to be taken. */
  private static final class EndedEarlyException extends RuntimeException {
    EndedEarlyException() {
      super("Ended early", null, false, false);
    }
  }

  private interface Step {
    void take() throws IOException;
  }

  /**
   * Others may change, in the very moment, a record that is to be written; what was done since the
   * last batch that was kept is then done again.
   */
  private void persistently(Step step) throws IOException {
    int rows = -1;
    int vain = 0;
    while (true) {
      try {
        step.take();
        return;
      } catch (PersistenceException conflict) {
        int kept = state().rows();
        vain = kept > rows ? 1 : vain + 1;
        rows = kept;
        if (vain >= MOST_ATTEMPTS) {
          throw conflict;
        }
        LOG.infof(conflict, "Import %s goes on behind row %d after a conflict", order.id(), rows);
      }
    }
  }

  private ImportState state() {
    return files
        .state(order.id())
        .orElseThrow(() -> new OutdatedInputException("The file is not there any more."));
  }

  private String check() throws IOException {
    persistently(() -> pass(Phase.CHECKING, state().rows(), false));
    if (order.dryRun()) {
      return run.finish(() -> entered(Phase.CHECKING, Phase.DONE));
    }
    Phase next = state().failed() == 0 ? Phase.WRITING : Phase.REFUSED;
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              run.hold();
              entered(Phase.CHECKING, next);
            });
    return write(state());
  }

  /** Goes on to another phase, within a transaction. */
  private String entered(Phase from, Phase to) {
    if (!files.enter(order.id(), from, to)) {
      throw taken();
    }
    return Importing.path(order);
  }

  private static OutdatedInputException taken() {
    return new OutdatedInputException("Another node has taken this file in meanwhile.");
  }

  private static ProblemException refusal(ImportState state) {
    return new ProblemException(
        ProblemType.IMPORT_REFUSED,
        state.failed()
            + " of "
            + state.rows()
            + " rows cannot be taken; nothing was written. The failed rows say why.");
  }

  private String write(ImportState state) throws IOException {
    if (state.phase() == Phase.REFUSED) {
      throw refusal(state);
    }
    if (state.phase() != Phase.WRITING) {
      return Importing.path(order);
    }
    if (order.onError() == OnError.SKIP_ROWS) {
      persistently(() -> pass(Phase.WRITING, state().rows(), true));
      return run.finish(() -> entered(Phase.WRITING, Phase.DONE));
    }
    persistently(this::writeWhole);
    return Importing.path(order);
  }

  private void writeWhole() {
    QuarkusTransaction.requiringNew()
        .timeout(WHOLE_FILE_SECONDS)
        .run(
            () -> {
              try {
                pass(Phase.WRITING, 0, true);
              } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
              }
              run.finishHere(entered(Phase.WRITING, Phase.DONE));
            });
  }

  /** Rows of one owner have to stand together, for they replace its list as a whole. */
  private void requireTogether() throws IOException {
    if (!kind.isList()) {
      return;
    }
    SeenNames seen = new SeenNames();
    try (OpenFile file = open()) {
      String last = null;
      int inGroup = 0;
      for (Row row = file.next(); row != null; row = file.next()) {
        String key = key(row);
        inGroup = key.equals(last) ? inGroup + 1 : 1;
        int earlier = key.equals(last) ? 0 : seen.put(key, row.source().line());
        if (earlier > 0 || inGroup > LARGEST_GROUP) {
          throw new ProblemException(
              ProblemType.IMPORT_REFUSED,
              earlier > 0
                  ? "The rows of one "
                      + kind.key()
                      + " have to stand together, for they replace"
                      + " what it has; those of \""
                      + key
                      + "\" begin in line "
                      + earlier
                      + " and again in line "
                      + row.source().line()
                      + ". Sort the file by that column; nothing was written."
                  : "More than " + LARGEST_GROUP + " rows belong to one " + kind.key() + ".");
        }
        last = key;
      }
    }
  }

  private OpenFile open() throws IOException {
    return OpenFile.of(files.open(order.id()), order, kind, state().charset());
  }

  private String key(Row row) {
    return Objects.requireNonNullElse(row.row().text(kind.key()), "");
  }

  /**
   * Goes through the file.
   *
   * @param from so many rows are done already
   */
  private void pass(Phase phase, int from, boolean write) throws IOException {
    done = 0;
    SeenNames seen = new SeenNames();
    long bytes = Math.max(1, state().bytes());
    try (OpenFile file = open()) {
      List<Row> batch = new ArrayList<>();
      lines.clear();
      long read = 0;
      for (Row row = file.next(); row != null; row = file.next()) {
        if (isFull(batch, row)) {
          end(phase, from, write, batch, file);
          batch = new ArrayList<>();
          lines.clear();
        }
        batch.add(row);
        recognise(row, seen);
        read += row.source().cells().stream().mapToInt(String::length).sum() + 10;
        run.progress((int) Math.min(99, 100 * read / bytes));
      }
      end(phase, from, write, batch, file);
    }
  }

  /** A group of rows that replaces a list is never parted. */
  private boolean isFull(List<Row> batch, Row next) {
    return batch.size() >= BATCH
        && !(kind.isList() && key(batch.get(batch.size() - 1)).equals(key(next)));
  }

  private void recognise(Row row, SeenNames seen) {
    if (!order.format().hasHeader()) {
      parse(row.row(), row.source());
    }
    String name = kind.isList() ? "" : named(row);
    int earlier = name.isEmpty() ? 0 : seen.put(name, row.source().line());
    if (earlier > 0) {
      row.row().refuse(kind.key(), Imports.twice(name, earlier, row.source().line()));
    }
  }

  private void parse(CsvRow row, SourceRow source) {
    if (source.problem() != null) {
      return;
    }
    try {
      if (JSON.readTree(source.cells().get(0)) instanceof ObjectNode tree) {
        lines.put(row, tree.remove(OpenFile.OURS));
      } else {
        row.refuse("is not a JSON object");
      }
    } catch (JsonProcessingException broken) {
      JsonErrors.errorsOf(broken).forEach(error -> row.refuse(told(error)));
    } catch (NumberFormatException beyondAll) {
      row.refuse("has a number out of range");
    }
  }

  private static String told(FieldError error) {
    return error.pointer() == null || error.pointer().isEmpty()
        ? error.message()
        : error.pointer() + " " + error.message();
  }

  private void end(Phase phase, int from, boolean write, List<Row> batch, OpenFile file) {
    int before = done;
    done += batch.size();
    if (batch.isEmpty() || done <= from) {
      return;
    }
    if (endEarly || run.shouldEnd()) {
      run.requireNodeStays();
      throw new EndedEarlyException();
    }
    if (isWhole(phase)) {
      batch(phase, before, write, batch, file);
    } else {
      QuarkusTransaction.requiringNew()
          .timeout(BATCH_SECONDS)
          .run(() -> batch(phase, before, write, batch, file));
    }
  }

  /** Whether all batches of this phase are written in one transaction. */
  private boolean isWhole(Phase phase) {
    return order.onError() == OnError.REFUSE_ALL && phase == Phase.WRITING;
  }

  private void batch(Phase phase, int before, boolean write, List<Row> rows, OpenFile file) {
    Map<String, T> stored = stored(rows);
    List<Made<T>> sound = sound(rows, stored);
    List<Made<T>> newcomers = new ArrayList<>();
    int unchanged = 0;
    List<T> wanted = new ArrayList<>();
    for (Made<T> made : sound) {
      T present = stored.get(made.draft().externalId());
      if (present == null) {
        newcomers.add(made);
      }
      if (present != null && drafting.isUnchanged(kind, made.body(), present)) {
        unchanged++;
      } else {
        wanted.add(made.body());
      }
    }
    List<Failed> failed = failed(rows, sound, file);
    if (write && order.onError() == OnError.REFUSE_ALL && !failed.isEmpty()) {
      throw new OutdatedInputException(
          "Line "
              + failed.get(0).line()
              + " could be taken when it was checked and cannot be now: "
              + failed.get(0).reason()
              + ". Nothing was written; send the file again.");
    }
    List<ImportedDuplicate> likely =
        write || order.dryRun() ? likelyDuplicates(newcomers) : List.of();
    if (write && !order.dryRun() && !wanted.isEmpty()) {
      kind.records().putAll(order.caller(), order.programme(), wanted);
    }
    database.clear();
    if (!isWhole(phase)) {
      endEarly = run.hold();
    }
    int created = newcomers.size();
    Counts counts =
        new Counts(
            rows.size(), created, wanted.size() - created, unchanged, failed.size(), likely.size());
    if (!files.advance(order.id(), phase, before, counts)) {
      throw taken();
    }
    files.keepFailed(order.id(), failed);
    files.keepLikely(order.id(), likely);
  }

  /** Of suppliers; those that are there already were looked at when they were created. */
  private List<ImportedDuplicate> likelyDuplicates(List<Made<T>> newcomers) {
    if (!kind.type().equals(Supplier.class) || newcomers.isEmpty()) {
      return List.of();
    }
    List<Supplier> bodies = newcomers.stream().map(Made::body).map(Supplier.class::cast).toList();
    Map<String, List<LikelyDuplicate>> found =
        duplicates.among(order.caller(), order.programme(), bodies);
    return newcomers.stream()
        .map(Made::draft)
        .filter(draft -> found.containsKey(draft.externalId()))
        .map(
            draft ->
                new ImportedDuplicate(
                    draft.rows().get(0).line(),
                    draft.externalId(),
                    found.getOrDefault(draft.externalId(), List.of()).stream()
                        .limit(MOST_DUPLICATES_OF_ONE)
                        .toList()))
        .toList();
  }

  private Map<String, T> stored(List<Row> rows) {
    List<String> names =
        rows.stream().map(this::named).filter(name -> !name.isEmpty()).distinct().toList();
    return kind.records().byExternalId(order.caller(), order.programme(), names).stream()
        .collect(Collectors.toMap(kind.externalId(), Function.identity()));
  }

  /** The external id that a row is about; empty if it does not say. */
  private String named(Row row) {
    if (order.format().hasHeader()) {
      return key(row);
    }
    ObjectNode tree = lines.get(row.row());
    return tree == null ? "" : tree.path(Kind.EXTERNAL_ID).asText("");
  }

  /** The records that can be written; the rows of the others know why not. */
  private List<Made<T>> sound(List<Row> rows, Map<String, T> stored) {
    List<Made<T>> made = drafting.records(kind, drafts(rows, stored));
    List<Made<T>> valid = made.stream().filter(Made::valid).toList();
    List<List<FieldError>> problems =
        kind.records()
            .problems(order.caller(), order.programme(), valid.stream().map(Made::body).toList());
    for (int i = 0; i < problems.size(); i++) {
      valid.get(i).draft().refuse(problems.get(i));
    }
    Set<CsvRow> wrong = new HashSet<>();
    rows.stream().filter(row -> !row.errors().isEmpty()).forEach(row -> wrong.add(row.row()));
    return valid.stream()
        .filter(one -> one.draft().rows().stream().noneMatch(wrong::contains))
        .toList();
  }

  private List<Draft> drafts(List<Row> rows, Map<String, T> stored) {
    if (kind.isList()) {
      return ofItems(rows, stored);
    }
    List<Draft> drafts = new ArrayList<>();
    for (Row row : rows) {
      String name = named(row);
      T present = stored.get(name);
      refuseByMode(row.row(), name, present);
      if (order.format().hasHeader()) {
        drafts.add(drafting.ofRow(kind, row.row(), name, present, order.mode()));
      } else {
        ObjectNode tree = lines.get(row.row());
        if (tree != null) {
          drafts.add(drafting.ofTree(kind, row.row(), tree, name, present, order.mode()));
        }
      }
    }
    return drafts;
  }

  private void refuseByMode(CsvRow row, String name, @Nullable T present) {
    if (order.mode() == Mode.CREATE && present != null) {
      row.refuse(kind.key(), "\"" + name + "\" exists already");
    } else if (order.mode() == Mode.UPDATE && present == null && !name.isEmpty()) {
      row.refuse(kind.key(), "there is no \"" + name + "\" to be changed");
    }
  }

  private List<Draft> ofItems(List<Row> rows, Map<String, T> stored) {
    List<Draft> drafts = new ArrayList<>();
    Drafting.byKey(kind, rows.stream().map(Row::row).toList())
        .forEach(
            (name, items) -> {
              T owner = stored.get(name);
              if (owner != null) {
                drafts.add(drafting.ofRows(kind, items, name, owner));
              } else if (!name.isEmpty()) {
                items.forEach(row -> row.refuse(kind.key(), Imports.noOwner(kind, name)));
              }
            });
    return drafts;
  }

  /**
   * The rows that make no record that can be written: those that are wrong, and those with them.
   */
  private List<Failed> failed(List<Row> rows, List<Made<T>> sound, OpenFile file) {
    Set<CsvRow> taken = new HashSet<>();
    sound.forEach(made -> taken.addAll(made.draft().rows()));
    Map<String, Integer> firstWrong = new HashMap<>();
    rows.stream()
        .filter(row -> !row.errors().isEmpty())
        .forEach(row -> firstWrong.putIfAbsent(named(row), row.source().line()));
    List<Failed> failed = new ArrayList<>();
    for (Row row : rows) {
      if (!taken.contains(row.row())) {
        String reason =
            row.errors().isEmpty()
                ? "left out because of line " + firstWrong.get(named(row))
                : reason(row, file);
        failed.add(new Failed(row.source().line(), row.source().cells(), reason));
      }
    }
    return failed;
  }

  private static String reason(Row row, OpenFile file) {
    return row.errors().listed().stream()
        .map(
            error ->
                error.column() == null || file.original().isEmpty()
                    ? error.message()
                    : file.theirs(error.column()) + ": " + error.message())
        .collect(Collectors.joining("; "));
  }
}
