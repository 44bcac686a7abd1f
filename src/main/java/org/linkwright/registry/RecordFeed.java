package org.linkwright.registry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionRunnerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * What other features follow of the suppliers and requirements of a programme: all there are, and
 * what has changed. It asks no caller, for what is followed is shown to nobody by itself.
 */
@ApplicationScoped
public class RecordFeed {

  private static final SupplierEntity.Document PROFILES = new SupplierEntity.Document();
  private static final RequirementEntity.Document CONTENTS = new RequirementEntity.Document();

  /** Rows that are read at a time, and handed to a thread to be parsed. */
  private static final int BATCH = 500;

  /** For {@link #writtenSince}: all there are. */
  public static final int ANY_NUMBER = Integer.MAX_VALUE;

  private static final int LONGEST_SECONDS = 3_600;

  private static final String ALL =
      "select id, version, profile from supplier where programme_id = ? order by id";

  private static final String SOME =
      "select id, version, profile from supplier where programme_id = ? and id in (%s)";

  private static final String WRITTEN =
      "select id, version, updated_at from %s where programme_id = ? and updated_at >= ? limit ?";

  private static final String LAST_WRITTEN =
      "select id, version, updated_at from %s where programme_id = ? and id in (%s)";

  private static final String GONE =
      "select h.record_id, h.version, h.ended_at from record_history h where h.programme_id = ?"
          + " and h.kind = ? and h.ended_at >= ? and h.ending in ('DELETED', 'MERGED')";

  private static final String PAST =
      "select record_id, version, document from record_history where programme_id = ?"
          + " and kind = ? and begun_at <= ? and ended_at > ? order by record_id limit ?";

  private final DataSource database;

  RecordFeed(DataSource database) {
    this.database = database;
  }

  /** A row as it was read. */
  private record Row(UUID id, long version, String document) {

    StoredSupplier parsed() {
      return new StoredSupplier(id, version, PROFILES.read(document));
    }
  }

  /**
   * Hands over every supplier, as they are at one moment. However many there are, only a few are in
   * memory: this thread reads, and one for each core parses.
   *
   * @param taker called by several threads at once, with a few hundred at a time
   */
  public void all(UUID programmeId, Consumer<List<StoredSupplier>> taker) {
    try (BoundedWork work = new BoundedWork(Runtime.getRuntime().availableProcessors())) {
      read(
          QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS),
          ALL,
          rows -> {
            List<Row> batch = new ArrayList<>(BATCH);
            while (rows.next()) {
              batch.add(row(rows));
              if (batch.size() == BATCH) {
                work.add(parsing(batch, taker));
                batch = new ArrayList<>(BATCH);
              }
            }
            work.add(parsing(batch, taker));
            return batch.size();
          },
          programmeId);
    }
  }

  private static Runnable parsing(List<Row> batch, Consumer<List<StoredSupplier>> taker) {
    return () -> taker.accept(batch.stream().map(Row::parsed).toList());
  }

  /** Those of the ids that there are, in any order. */
  public List<StoredSupplier> byId(UUID programmeId, Collection<UUID> ids) {
    return byId(SOME, programmeId, ids, RecordFeed::row).stream().map(Row::parsed).toList();
  }

  /**
   * @param sql with a place for the ids
   */
  private <T> List<T> byId(String sql, UUID programmeId, Collection<UUID> ids, Reading<T> reading) {
    List<T> found = new ArrayList<>();
    List<UUID> wanted = List.copyOf(ids);
    for (int from = 0; from < wanted.size(); from += BATCH) {
      List<UUID> part = wanted.subList(from, Math.min(from + BATCH, wanted.size()));
      List<Object> parameters = new ArrayList<>(part);
      parameters.add(0, programmeId);
      String places = "?, ".repeat(part.size() - 1) + "?";
      found.addAll(read(sql.formatted(places), reading, parameters.toArray()));
    }
    return found;
  }

  /**
   * The last change of a record.
   *
   * @param version since then
   */
  public record Written(UUID id, long version, Instant at) {}

  /**
   * The records that were created or replaced at this moment or later, and are there.
   *
   * @param most how many at the most
   */
  public List<Written> writtenSince(UUID programmeId, RecordKind kind, Instant moment, int most) {
    return read(
        WRITTEN.formatted(kind.table()),
        RecordFeed::written,
        programmeId,
        Timestamp.from(moment),
        most);
  }

  /** When those of the ids that there are were last created or replaced, in any order. */
  public List<Written> lastWritten(UUID programmeId, RecordKind kind, Collection<UUID> ids) {
    return byId(
        LAST_WRITTEN.replaceFirst("%s", kind.table()), programmeId, ids, RecordFeed::written);
  }

  /** The records that were deleted or merged into another at this moment or later. */
  public List<Written> goneSince(UUID programmeId, RecordKind kind, Instant moment) {
    return read(GONE, RecordFeed::written, programmeId, kind.name(), Timestamp.from(moment));
  }

  private static Written written(ResultSet row) throws SQLException {
    return new Written(
        row.getObject(1, UUID.class), row.getLong(2), row.getTimestamp(3).toInstant());
  }

  /**
   * Suppliers as they were at a moment, of those that have been changed or deleted since.
   *
   * @param most how many at the most
   */
  public List<StoredSupplier> suppliersAt(UUID programmeId, Instant moment, int most) {
    return past(programmeId, RecordKind.SUPPLIER, moment, most, RecordFeed::row).stream()
        .map(Row::parsed)
        .toList();
  }

  /**
   * Requirements as they were at a moment, of those that have been changed or deleted since.
   *
   * @param most how many at the most
   */
  public List<Requirement> requirementsAt(UUID programmeId, Instant moment, int most) {
    return past(programmeId, RecordKind.REQUIREMENT, moment, most, RecordFeed::row).stream()
        .map(
            row -> {
              Requirement content = CONTENTS.read(row.document());
              return content.stored(row.id(), content.buyer(), null, null);
            })
        .toList();
  }

  private <T> List<T> past(
      UUID programmeId, RecordKind kind, Instant moment, int most, Reading<T> reading) {
    Timestamp at = Timestamp.from(moment);
    return read(PAST, reading, programmeId, kind.name(), at, at, most);
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(row.getObject(1, UUID.class), row.getLong(2), row.getString(3));
  }

  /** Makes something of the rows of a query. */
  private interface Reading<T> {
    T of(ResultSet rows) throws SQLException;
  }

  private <T> List<T> read(String sql, Reading<T> ofRow, Object... parameters) {
    return read(
        QuarkusTransaction.joiningExisting(),
        sql,
        rows -> {
          List<T> read = new ArrayList<>();
          while (rows.next()) {
            read.add(ofRow.of(rows));
          }
          return read;
        },
        parameters);
  }

  /** PostgreSQL sends rows by the portion inside a transaction only. */
  private <T> T read(
      TransactionRunnerOptions transaction, String sql, Reading<T> ofRows, Object... parameters) {
    return transaction.call(
        () -> {
          try (Connection connection = database.getConnection();
              PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(BATCH);
            for (int i = 0; i < parameters.length; i++) {
              statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
              return ofRows.of(rows);
            }
          }
        });
  }
}
