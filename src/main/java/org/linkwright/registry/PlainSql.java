package org.linkwright.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Statements for what is read and written by the hundred thousand rows: things to pour, not objects
 * to keep in step. Takes part in the transaction of its caller.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlainSql {

  /** Rows a statement, so that the parameters stay far from the 65,535 that PostgreSQL takes. */
  private static final int ROWS = 500;

  private static final int FETCH = 1000;

  private final DataSource database;

  PlainSql(DataSource database) {
    this.database = database;
  }

  /** Makes something of one row. */
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  <T> List<T> query(Reading<T> reading, String sql, @Nullable Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      fill(statement, parameters, 0);
      statement.setFetchSize(FETCH);
      List<T> read = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          read.add(reading.of(rows));
        }
      }
      return read;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Returns how many rows were changed. */
  int update(String sql, @Nullable Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      fill(statement, parameters, 0);
      return statement.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /**
   * Repeats a statement; returns how many rows were changed in all.
   *
   * @param count how often
   * @param parameters of each time
   */
  int updateAll(String sql, int count, IntFunction<@Nullable Object[]> parameters) {
    int changed = 0;
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < count; i++) {
        fill(statement, parameters.apply(i), 0);
        statement.addBatch();
        if ((i + 1) % ROWS == 0 || i + 1 == count) {
          changed += IntStream.of(statement.executeBatch()).sum();
        }
      }
      return changed;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /**
   * Inserts many rows.
   *
   * @param into the statement up to and without {@code values}
   * @param count how many rows
   * @param row the values of each, as many as there are columns
   */
  void insert(String into, int count, IntFunction<@Nullable Object[]> row) {
    try (Connection connection = database.getConnection()) {
      for (int from = 0; from < count; from += ROWS) {
        insert(
            connection,
            into,
            IntStream.range(from, Math.min(from + ROWS, count)).mapToObj(row).toList());
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void insert(Connection connection, String into, List<@Nullable Object[]> rows)
      throws SQLException {
    int columns = rows.get(0).length;
    String row = "(" + "?, ".repeat(columns - 1) + "?)";
    String sql = into + " values " + (row + ", ").repeat(rows.size() - 1) + row;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < rows.size(); i++) {
        fill(statement, rows.get(i), i * columns);
      }
      statement.executeUpdate();
    }
  }

  private static void fill(PreparedStatement statement, @Nullable Object[] values, int before)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        statement.setNull(before + i + 1, Types.VARCHAR);
      } else {
        statement.setObject(before + i + 1, values[i]);
      }
    }
  }
}
