package org.linkwright.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.linkwright.exchange.ImportState.Phase;
import org.linkwright.jobs.OutdatedInputException;
import org.linkwright.registry.LikelyDuplicate;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/**
 * Keeps files that are taken in, how far that has come, and the rows that could not be taken. Plain
 * SQL, because chunks of bytes are no entities and must not stay in any memory.
 */
@ApplicationScoped
class ImportFiles {

  /** H2 takes a mebibyte in a value of bytes. */
  private static final int CHUNK = 256 * 1024;

  /** Cells of rows that could not be taken hold whatever was sent, storable or not. */
  private static final ObjectMapper ANYTHING = new ObjectMapper();

  /** Nobody looks through more. */
  static final int MOST_LIKELY = 10_000;

  /** Whoever has more wrong rows mends what makes them, and sends the file again. */
  static final int MOST_FAILED = 10_000;

  private final DataSource database;
  private final ObjectMapper mapper;
  private final Clock clock;

  ImportFiles(DataSource database, ObjectMapper mapper, Clock clock) {
    this.database = database;
    this.mapper = mapper;
    this.clock = clock;
  }

  /** A row that was not taken. */
  record Failed(int line, List<String> cells, String reason) {}

  /** What a batch of rows has brought. */
  record Counts(int rows, int created, int changed, int unchanged, int failed, int likely) {}

  /** Writes values into the places of a statement. */
  private interface Values {
    void into(PreparedStatement statement) throws SQLException;
  }

  private interface Reading<T> {
    T of(ResultSet rows) throws SQLException;
  }

  private int update(String sql, Values values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      values.into(statement);
      return statement.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private <T> List<T> query(String sql, Values values, Reading<T> reading) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      values.into(statement);
      List<T> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(reading.of(rows));
        }
      }
      return found;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static <T> T inOwnTransaction(Callable<T> work) {
    return QuarkusTransaction.requiringNew().call(work);
  }

  /** Begins to keep a file that is still to come. */
  void begin(ImportOrder order, UUID programmeId) {
    inOwnTransaction(
        () ->
            update(
                "insert into import_job (id, programme_id, kind, format, mode, on_error, dry_run,"
                    + " charset, decimal_comma, header, bytes, phase, rows_done, created, changed,"
                    + " unchanged, failed, created_at, created_by)"
                    + " values (?, ?, ?, ?, ?, ?, ?, 'UTF-8', false, ?, 0, 'RECEIVING', 0, 0, 0, 0,"
                    + " 0, ?, ?)",
                insert -> {
                  insert.setObject(1, order.id());
                  insert.setObject(2, programmeId);
                  insert.setString(3, order.kind());
                  insert.setString(4, order.format().ending());
                  insert.setString(5, order.mode().name());
                  insert.setString(6, order.onError().name());
                  insert.setBoolean(7, order.dryRun());
                  insert.setString(8, written(List.of()));
                  insert.setObject(9, moment(clock.instant()));
                  insert.setString(10, order.caller().name());
                }));
  }

  private static OffsetDateTime moment(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  /**
   * Keeps the bytes of a file piece by piece.
   *
   * @param most bytes it may have
   * @return what its text seems to be encoded in
   * @throws ProblemException {@code body-too-large} as soon as there are more
   */
  EncodingCheck receive(UUID id, InputStream file, long most) throws IOException {
    EncodingCheck encoding = new EncodingCheck();
    byte[] piece = new byte[CHUNK];
    long bytes = 0;
    for (int number = 0; ; number++) {
      int count = file.readNBytes(piece, 0, CHUNK);
      if (count == 0) {
        break;
      }
      bytes += count;
      if (bytes > most) {
        throw new ProblemException(
            ProblemType.BODY_TOO_LARGE, "A file may have up to " + most + " bytes.");
      }
      encoding.look(piece, count);
      keep(id, number, count == CHUNK ? piece : Arrays.copyOf(piece, count));
    }
    long all = bytes;
    inOwnTransaction(
        () ->
            update(
                "update import_job set bytes = ? where id = ?",
                update -> {
                  update.setLong(1, all);
                  update.setObject(2, id);
                }));
    return encoding;
  }

  private void keep(UUID id, int number, byte[] piece) {
    inOwnTransaction(
        () ->
            update(
                "insert into import_chunk (import_id, number, content) values (?, ?, ?)",
                insert -> {
                  insert.setObject(1, id);
                  insert.setInt(2, number);
                  insert.setBytes(3, piece);
                }));
  }

  /** The file is there and can be read; joins the transaction that orders the job. */
  void complete(UUID id, String charset, List<String> header, boolean decimalComma, Phase first) {
    update(
        "update import_job set charset = ?, header = ?, decimal_comma = ?, phase = ? where id = ?",
        update -> {
          update.setString(1, charset);
          update.setString(2, written(header));
          update.setBoolean(3, decimalComma);
          update.setString(4, first.name());
          update.setObject(5, id);
        });
  }

  /** The columns as the file names them; none for NDJSON. */
  List<String> header(UUID id) {
    return inOwnTransaction(
            () ->
                query(
                    "select header from import_job where id = ?",
                    select -> select.setObject(1, id),
                    row -> cells(row.getString("header"))))
        .get(0);
  }

  void delete(UUID id) {
    inOwnTransaction(
        () -> update("delete from import_job where id = ?", delete -> delete.setObject(1, id)));
  }

  /**
   * Drops files and failed rows.
   *
   * @param end of those that were begun before
   * @param broken of those that were begun before and have not come in wholly
   */
  int deleteBefore(Instant end, Instant broken) {
    return inOwnTransaction(
        () ->
            update(
                "delete from import_job where created_at < ?"
                    + " or (phase = 'RECEIVING' and created_at < ?)",
                delete -> {
                  delete.setObject(1, moment(end));
                  delete.setObject(2, moment(broken));
                }));
  }

  /** Drops the bytes of a file that nobody will read again. */
  void deleteBytes(UUID id) {
    update("delete from import_chunk where import_id = ?", delete -> delete.setObject(1, id));
  }

  Optional<ImportState> state(UUID id) {
    return inOwnTransaction(
            () ->
                query(
                    "select * from import_job where id = ?",
                    select -> select.setObject(1, id),
                    ImportFiles::state))
        .stream()
        .findFirst();
  }

  private static ImportState state(ResultSet row) throws SQLException {
    return new ImportState(
        row.getObject("id", UUID.class),
        row.getObject("programme_id", UUID.class),
        row.getString("kind"),
        row.getString("format"),
        row.getString("mode"),
        row.getString("on_error"),
        row.getBoolean("dry_run"),
        row.getString("charset"),
        row.getBoolean("decimal_comma"),
        row.getLong("bytes"),
        Phase.valueOf(row.getString("phase")),
        row.getInt("rows_done"),
        row.getInt("created"),
        row.getInt("changed"),
        row.getInt("unchanged"),
        row.getInt("failed"),
        Math.min(MOST_FAILED, row.getInt("failed")),
        row.getInt("likely_duplicates"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getString("created_by"));
  }

  /**
   * Writes down what a batch has brought, in the transaction of the batch: both happen or neither.
   *
   * @param before rows that were done when the batch began
   * @return false if somebody else has done the batch meanwhile
   */
  boolean advance(UUID id, Phase phase, int before, Counts batch) {
    return update(
            "update import_job set rows_done = rows_done + ?, created = created + ?,"
                + " changed = changed + ?, unchanged = unchanged + ?, failed = failed + ?,"
                + " likely_duplicates = likely_duplicates + ?"
                + " where id = ? and phase = ? and rows_done = ?",
            update -> {
              update.setInt(1, batch.rows());
              update.setInt(2, batch.created());
              update.setInt(3, batch.changed());
              update.setInt(4, batch.unchanged());
              update.setInt(5, batch.failed());
              update.setInt(6, batch.likely());
              update.setObject(7, id);
              update.setString(8, phase.name());
              update.setInt(9, before);
            })
        == 1;
  }

  /**
   * Goes on to another phase, with nothing done in it yet.
   *
   * @return false if somebody else has done so meanwhile
   */
  boolean enter(UUID id, Phase from, Phase to) {
    boolean anew = to == Phase.WRITING;
    return update(
            "update import_job set phase = ?"
                + (anew ? ", rows_done = 0, created = 0, changed = 0, unchanged = 0" : "")
                + " where id = ? and phase = ?",
            update -> {
              update.setString(1, to.name());
              update.setObject(2, id);
              update.setString(3, from.name());
            })
        == 1;
  }

  /**
   * Keeps rows of a batch that were not taken, up to {@value #MOST_FAILED} of a file, in the
   * transaction of the batch and after it was counted.
   */
  void keepFailed(UUID id, List<Failed> failed) {
    if (failed.isEmpty()) {
      return;
    }
    int room = Math.max(0, MOST_FAILED - (counted("failed", id) - failed.size()));
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into import_failed_row (import_id, line, cells, reason)"
                    + " values (?, ?, ?, ?)")) {
      for (Failed row : failed.subList(0, Math.min(room, failed.size()))) {
        insert.setObject(1, id);
        insert.setInt(2, row.line());
        insert.setString(3, written(row.cells()));
        insert.setString(4, row.reason());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Some of the rows that were not taken, from behind a line. */
  List<Failed> failed(UUID id, int afterLine, int most) {
    return inOwnTransaction(
        () ->
            query(
                "select line, cells, reason from import_failed_row"
                    + " where import_id = ? and line > ? order by line fetch first "
                    + most
                    + " rows only",
                select -> {
                  select.setObject(1, id);
                  select.setInt(2, afterLine);
                },
                row ->
                    new Failed(
                        row.getInt("line"),
                        cells(row.getString("cells")),
                        row.getString("reason"))));
  }

  /**
   * Keeps likely duplicates that a batch has brought, up to {@value #MOST_LIKELY} of a file, in the
   * transaction of the batch and after it was counted.
   */
  void keepLikely(UUID id, List<ImportedDuplicate> found) {
    if (found.isEmpty()) {
      return;
    }
    int room = Math.max(0, MOST_LIKELY - (counted("likely_duplicates", id) - found.size()));
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into import_duplicate (import_id, line, external_id, duplicates)"
                    + " values (?, ?, ?, ?)")) {
      for (ImportedDuplicate one : found.subList(0, Math.min(room, found.size()))) {
        insert.setObject(1, id);
        insert.setInt(2, one.line());
        insert.setString(3, one.externalId());
        insert.setString(4, written(one.duplicates()));
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private int counted(String column, UUID id) {
    return query(
            "select " + column + " from import_job where id = ?",
            select -> select.setObject(1, id),
            row -> row.getInt(1))
        .get(0);
  }

  /** Some of the likely duplicates of a file, from behind a line. */
  List<ImportedDuplicate> likely(UUID id, long afterLine, int most) {
    return inOwnTransaction(
        () ->
            query(
                "select line, external_id, duplicates from import_duplicate"
                    + " where import_id = ? and line > ? order by line fetch first "
                    + most
                    + " rows only",
                select -> {
                  select.setObject(1, id);
                  select.setLong(2, afterLine);
                },
                row ->
                    new ImportedDuplicate(
                        row.getInt("line"),
                        row.getString("external_id"),
                        duplicates(row.getString("duplicates")))));
  }

  private List<LikelyDuplicate> duplicates(String stored) {
    try {
      return List.of(mapper.readValue(stored, LikelyDuplicate[].class));
    } catch (JsonProcessingException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private String written(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private List<String> cells(String stored) {
    try {
      return List.of(ANYTHING.readValue(stored, String[].class));
    } catch (JsonProcessingException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The bytes of a file, from the database as they are needed. */
  InputStream open(UUID id) {
    long chunks = state(id).map(state -> (state.bytes() + CHUNK - 1) / CHUNK).orElse(0L);
    return new InputStream() {
      private byte[] piece = new byte[0];
      private int number;
      private int at;
      private boolean ended;

      @Override
      public int read() {
        return fill() ? piece[at++] & 0xFF : -1;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) {
        if (length == 0) {
          return 0;
        }
        if (!fill()) {
          return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, buffer, offset, count);
        at += count;
        return count;
      }

      private boolean fill() {
        if (at == piece.length && !ended) {
          byte[] next = number < chunks ? requireChunk(id, number++) : null;
          ended = next == null;
          piece = next == null ? new byte[0] : next;
          at = 0;
        }
        return at < piece.length;
      }
    };
  }

  /** A file that is cleared away while it is read must not look as if it ended there. */
  private byte[] requireChunk(UUID id, int number) {
    List<byte[]> found =
        inOwnTransaction(
            () ->
                query(
                    "select content from import_chunk where import_id = ? and number = ?",
                    select -> {
                      select.setObject(1, id);
                      select.setInt(2, number);
                    },
                    row -> row.getBytes("content")));
    if (found.isEmpty()) {
      throw new OutdatedInputException("The file is not there any more.");
    }
    return found.get(0);
  }
}
