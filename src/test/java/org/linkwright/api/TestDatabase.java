package org.linkwright.api;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The database the API tests run on: H2 in memory, or a real PostgreSQL started for the run, as the
 * system property {@code linkwright.test.database} or the profile of a test says. Nothing but the
 * three settings an installation would use tells the service which.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

  /** Which database, as an argument of the test resource or as a system property. */
  static final String WHICH = "linkwright.test.database";

  static final String POSTGRESQL = "postgresql";

  private String which = System.getProperty(WHICH, "h2");
  private EmbeddedPostgres postgres;

  @Override
  public void init(Map<String, String> arguments) {
    which = arguments.getOrDefault(WHICH, which);
  }

  @Override
  public Map<String, String> start() {
    if (!POSTGRESQL.equals(which)) {
      return Map.of();
    }
    try {
      postgres = EmbeddedPostgres.start();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return Map.of(
        "quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"),
        "quarkus.datasource.username", "postgres",
        "quarkus.datasource.password", "postgres");
  }

  @Override
  public void stop() {
    try {
      if (postgres != null) {
        postgres.close();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
