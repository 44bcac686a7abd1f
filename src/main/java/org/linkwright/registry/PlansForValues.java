package org.linkwright.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.Session;

/**
 * Has PostgreSQL plan the statements of a transaction for the values they come with. By itself it
 * takes, after five times, a plan for any values; but by which filter a list is best read depends
 * on how many suppliers have that code or that part of a name. Not for all statements: inserts and
 * the checks of what they refer to take twice as long if each is planned.
 */
@ApplicationScoped
class PlansForValues {

  private static final String UNTIL_THE_END_OF_THE_TRANSACTION =
      "set local plan_cache_mode = force_custom_plan";

  private final EntityManager database;

  PlansForValues(EntityManager database) {
    this.database = database;
  }

  /** To the end of the transaction. Nothing on H2, which knows no such thing. */
  void fromNow() {
    database.unwrap(Session.class).doWork(PlansForValues::ask);
  }

  private static void ask(Connection connection) throws SQLException {
    if (NamePartIndex.isPostgresql(connection)) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(UNTIL_THE_END_OF_THE_TRANSACTION);
      }
    }
  }
}
