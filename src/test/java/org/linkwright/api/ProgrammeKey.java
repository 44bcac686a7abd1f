package org.linkwright.api;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.linkwright.access.Secrets;

/** A key that lets its owner into one programme alone. */
final class ProgrammeKey {

  private ProgrammeKey() {}

  /**
   * A new key.
   *
   * @param programme its path
   */
  static String of(DataSource database, String programme) throws SQLException {
    String key = "lw_key-of-one-programme-" + programme.hashCode();
    String id = ApiTest.call().get(programme).path("id");
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into api_key (id, name, secret_hash, role, programme_id, created_at)"
                    + " values (?, ?, ?, 'ADMINISTRATOR', ?, ?)")) {
      insert.setObject(1, UUID.randomUUID());
      insert.setString(2, key);
      insert.setString(3, Secrets.hash(key));
      insert.setObject(4, UUID.fromString(id));
      insert.setObject(5, OffsetDateTime.now(ZoneOffset.UTC));
      insert.executeUpdate();
    }
    return key;
  }
}
