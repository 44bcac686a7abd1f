package org.linkwright.registry;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * On PostgreSQL, an index by which suppliers are found by a part of their name without reading all
 * of them: by groups of three characters (extension {@code pg_trgm}, part of PostgreSQL).
 *
 * <p>No migration, because H2 has nothing of the kind (docs/adr/0002), and because a database whose
 * owner may not add the extension still serves: it then reads all names. Looked after at each
 * start, so that it comes as soon as somebody has added the extension.
 */
@ApplicationScoped
class NamePartIndex {

  private static final Logger LOG = Logger.getLogger(NamePartIndex.class);

  /** Nodes that start at the same time go one after another; the number is any that is ours. */
  private static final String ONE_NODE_AT_A_TIME = "select pg_advisory_xact_lock(5460811)";

  /** To create what is there already would wait for everybody who writes suppliers. */
  private static final String IS_THERE = "select to_regclass('supplier_by_name_part') is not null";

  private static final List<String> STEPS =
      List.of(
          "create extension if not exists pg_trgm",
          "create index supplier_by_name_part on supplier using gin (lower(name) gin_trgm_ops)");

  private final DataSource database;

  NamePartIndex(DataSource database) {
    this.database = database;
  }

  void onStart(@Observes StartupEvent up) {
    try (Connection connection = database.getConnection()) {
      if (isPostgresql(connection)) {
        create(connection);
      }
    } catch (SQLException refusal) {
      LOG.warnf(
          "Suppliers are looked for by parts of their names without an index: %s. Let a superuser"
              + " run \"create extension pg_trgm\" in this database and start again.",
          refusal.getMessage());
    }
  }

  static boolean isPostgresql(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
  }

  private static boolean isThere(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery(IS_THERE)) {
      return row.next() && row.getBoolean(1);
    }
  }

  private static void create(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(ONE_NODE_AT_A_TIME);
      if (!isThere(statement)) {
        for (String step : STEPS) {
          statement.execute(step);
        }
      }
      connection.commit();
    } catch (SQLException refusal) {
      connection.rollback();
      throw refusal;
    } finally {
      connection.setAutoCommit(true);
    }
  }
}
