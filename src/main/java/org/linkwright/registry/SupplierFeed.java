package org.linkwright.registry;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * What other features follow of the suppliers and requirements of a programme: all there are, and
 * what has changed. It asks no caller, for what is followed is shown to nobody by itself.
 */
@ApplicationScoped
public class SupplierFeed {

  private static final SupplierEntity.Document PROFILES = new SupplierEntity.Document();

  /** Rows that are read at a time, and handed to a thread to be parsed. */
  private static final int BATCH = 500;

  private static final int LONGEST_SECONDS = 3_600;

  private static final String ALL =
      "select id, version, profile from supplier where programme_id = ? order by id";

  private static final String SOME =
      "select id, version, profile from supplier where programme_id = ? and id in (%s)";

  private static final String WRITTEN =
      "select id, version from %s where programme_id = ? and updated_at >= ?";

  private static final String GONE =
      "select h.record_id, h.version from record_history h where h.programme_id = ?"
          + " and h.kind = ? and h.ended_at >= ? and h.ending in ('DELETED', 'MERGED')";

  private final DataSource database;

  SupplierFeed(DataSource database) {
    this.database = database;
  }

  /** A row as it was read. */
  private record Row(UUID id, long version, String profile) {

    StoredSupplier parsed() {
      return new StoredSupplier(id, version, PROFILES.read(profile));
    }
  }

  /**
   * Hands over every supplier, as they are at one moment. However many there are, only a few are in
   * memory: this thread reads, and one for each core parses.
   *
   * @param taker called by several threads at once
   */
  public void all(UUID programmeId, Consumer<StoredSupplier> taker) {
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
            return null;
          },
          programmeId);
    }
  }

  private static Runnable parsing(List<Row> batch, Consumer<StoredSupplier> taker) {
    return () -> batch.forEach(row -> taker.accept(row.parsed()));
  }

  /** Those of the ids that there are, in any order. */
  public List<StoredSupplier> byId(UUID programmeId, Collection<UUID> ids) {
    List<StoredSupplier> found = new ArrayList<>();
    List<UUID> wanted = List.copyOf(ids);
    for (int from = 0; from < wanted.size(); from += BATCH) {
      List<UUID> part = wanted.subList(from, Math.min(from + BATCH, wanted.size()));
      List<Object> parameters = new ArrayList<>(part);
      parameters.add(0, programmeId);
      String sql = SOME.formatted("?, ".repeat(part.size() - 1) + "?");
      read(sql, SupplierFeed::row, parameters.toArray()).forEach(row -> found.add(row.parsed()));
    }
    return found;
  }

  /** The records that were created or replaced at this moment or later, with their versions. */
  public Map<UUID, Long> writtenSince(UUID programmeId, RecordKind kind, Instant moment) {
    return read(
            WRITTEN.formatted(kind.table()),
            row -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)),
            programmeId,
            Timestamp.from(moment))
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The records that were deleted or merged into another at this moment or later. */
  public Set<UUID> goneSince(UUID programmeId, RecordKind kind, Instant moment) {
    return read(
            GONE,
            row -> row.getObject(1, UUID.class),
            programmeId,
            kind.name(),
            Timestamp.from(moment))
        .stream()
        .collect(toSet());
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
