package org.linkwright.api;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The database the API tests run on: H2 in memory, or a real PostgreSQL started for the run, as the
 * system property {@code linkwright.test.database} says. Nothing but the three settings an
 * installation would use tells the service which.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

  private EmbeddedPostgres postgres;

  @Override
  public Map<String, String> start() {
    if (!"postgresql".equals(System.getProperty("linkwright.test.database"))) {
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
