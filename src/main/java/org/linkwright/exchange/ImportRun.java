package org.linkwright.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
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
import org.linkwright.registry.DuplicateSearch;
import org.linkwright.registry.Duplicates;
import org.linkwright.registry.LikelyDuplicate;
import org.linkwright.registry.Supplier;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/**
 * One run of a job over a file. Each batch is written in one transaction together with how far the
 * file has come, so that a run that is cut off is gone on with at the batch it was in, and no row
 * is lost or done twice. A batch is looked at while the one before it is written; see {@link
 * #requireStillSo}.
 *
 * <p>A file that is taken as a whole or not at all is read twice: first every row is checked and
 * nothing written; then everything is written in one transaction, so that nobody ever sees half.
 */
final class ImportRun<T> {

  /** No list of a record takes more items. */
  private static final int LARGEST_GROUP = 5_000;

  private static final int BATCH_SECONDS = 300;
  private static final int WHOLE_FILE_SECONDS = 7_200;

  private static final int MOST_DUPLICATES_OF_ONE = 20;

  /** How often a batch is tried that others' changes thwart. */
  private static final int MOST_ATTEMPTS = 5;

  private static final Logger LOG = Logger.getLogger(ImportRun.class);

  private final JobRun run;
  private final ImportOrder order;
  private final Kind<String, T> kind;
  private final ImportFiles files;
  private final Drafting drafting;
  private final Duplicates duplicates;
  private final EntityManager database;

  private @Nullable DuplicateSearch search;

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
        String key = BatchReader.key(kind, row);
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

  /**
   * Goes through the file. While one batch is written the next is read and looked at, for the
   * database and this service have as much to do as each other.
   *
   * @param from so many rows are done already
   */
  private void pass(Phase phase, int from, boolean write) throws IOException {
    long bytes = Math.max(1, state().bytes());
    try (OpenFile file = open();
        OneAhead<Prepared<T>> ahead =
            new OneAhead<>("import-" + order.id(), prepared(file, from))) {
      for (Prepared<T> next = ahead.take(); next != null; next = ahead.take()) {
        end(phase, write, next);
        run.progress((int) Math.min(99, 100 * next.batch().charactersRead() / bytes));
      }
    }
  }

  private Callable<@Nullable Prepared<T>> prepared(OpenFile file, int from) {
    BatchReader reader = new BatchReader(file, kind, order.format());
    Preparation<T> preparation = new Preparation<>(order, kind, drafting, file);
    return () -> {
      Batch batch = reader.next();
      while (batch != null && batch.end() <= from) {
        batch = reader.next();
      }
      return batch == null ? null : inTransaction(preparation, batch);
    };
  }

  private Prepared<T> inTransaction(Preparation<T> preparation, Batch batch) {
    return QuarkusTransaction.requiringNew()
        .timeout(BATCH_SECONDS)
        .call(() -> preparation.of(batch));
  }

  private void end(Phase phase, boolean write, Prepared<T> next) {
    if (endEarly || run.shouldEnd()) {
      run.requireNodeStays();
      throw new EndedEarlyException();
    }
    if (isWhole(phase)) {
      take(phase, write, next);
    } else {
      QuarkusTransaction.requiringNew().timeout(BATCH_SECONDS).run(() -> take(phase, write, next));
    }
  }

  /** Whether all batches of this phase are written in one transaction. */
  private boolean isWhole(Phase phase) {
    return order.onError() == OnError.REFUSE_ALL && phase == Phase.WRITING;
  }

  private void take(Phase phase, boolean write, Prepared<T> next) {
    List<Failed> failed = next.failed();
    boolean writes = write && !order.dryRun();
    if (writes) {
      requireStillSo(next);
    }
    if (write && order.onError() == OnError.REFUSE_ALL && !failed.isEmpty()) {
      throw new OutdatedInputException(
          "Line "
              + failed.get(0).line()
              + " could be taken when it was checked and cannot be now: "
              + failed.get(0).reason()
              + ". Nothing was written; send the file again.");
    }
    noteReplaced(next);
    List<ImportedDuplicate> likely =
        write || order.dryRun() ? likelyDuplicates(next.newcomers()) : List.of();
    if (writes && !next.wanted().isEmpty()) {
      kind.records()
          .putAll(
              order.caller(), order.programme(), next.wanted().stream().map(Made::body).toList());
    }
    database.clear();
    if (!isWhole(phase)) {
      endEarly = run.hold();
    }
    if (!files.advance(order.id(), phase, next.batch().before(), counts(next, likely))) {
      throw taken();
    }
    files.keepFailed(order.id(), failed);
    files.keepLikely(order.id(), likely);
  }

  private static Counts counts(Prepared<?> batch, List<ImportedDuplicate> likely) {
    int created = batch.newcomers().size();
    return new Counts(
        batch.batch().rows().size(),
        created,
        batch.wanted().size() - created,
        batch.unchanged(),
        batch.failed().size(),
        likely.size());
  }

  /**
   * A record that somebody changed after it was looked at is looked at again, with the whole batch.
   *
   * @throws OptimisticLockException if there is one
   */
  private void requireStillSo(Prepared<T> next) {
    List<String> names =
        next.wanted().stream().map(made -> made.draft().externalId()).distinct().toList();
    Map<String, T> now = new HashMap<>();
    for (T present : kind.records().byExternalId(order.caller(), order.programme(), names)) {
      now.put(kind.externalId().apply(present), present);
    }
    for (String name : names) {
      if (!Objects.equals(now.get(name), next.stored().get(name))) {
        throw new OptimisticLockException("\"" + name + "\" was changed by another call.");
      }
    }
  }

  /** Of suppliers; those that are there already were looked at when they were created. */
  private List<ImportedDuplicate> likelyDuplicates(List<Made<T>> newcomers) {
    if (!kind.type().equals(Supplier.class) || newcomers.isEmpty()) {
      return List.of();
    }
    List<Supplier> bodies = newcomers.stream().map(Made::body).map(Supplier.class::cast).toList();
    Map<String, List<LikelyDuplicate>> found = search().among(bodies);
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

  private void noteReplaced(Prepared<T> next) {
    if (search == null) {
      return;
    }
    for (Made<T> made : next.wanted()) {
      if (next.stored().get(made.draft().externalId()) instanceof Supplier former
          && made.body() instanceof Supplier present) {
        search.replaced(former, present);
      }
    }
  }

  private DuplicateSearch search() {
    if (search == null) {
      search = duplicates.search(order.caller(), order.programme());
    }
    return search;
  }
}
