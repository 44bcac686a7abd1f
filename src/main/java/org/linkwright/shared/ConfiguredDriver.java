package org.linkwright.shared;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Hands every connection to the driver that understands its URL, so that one artefact serves H2 and
 * PostgreSQL and the choice is made by configuration at start (see docs/adr/0002). Quarkus fixes
 * the driver class when the artefact is built; this one leaves it open.
 */
public final class ConfiguredDriver implements Driver {

  private static final String POSTGRESQL = "jdbc:postgresql:";

  /** PostgreSQL's driver then sends a batch of inserts as a few statements; a URL may say other. */
  private static final String ONE_STATEMENT_FOR_MANY_ROWS = "reWriteBatchedInserts";

  private final List<Driver> drivers =
      ServiceLoader.load(Driver.class, ConfiguredDriver.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .toList();

  private Driver driverOf(String url) throws SQLException {
    for (Driver driver : drivers) {
      if (driver.acceptsURL(url)) {
        return driver;
      }
    }
    throw new SQLException("No driver understands the configured database URL");
  }

  @Override
  public @Nullable Connection connect(String url, Properties info) throws SQLException {
    Properties all = new Properties();
    info.stringPropertyNames().forEach(name -> all.setProperty(name, info.getProperty(name)));
    if (url.startsWith(POSTGRESQL)) {
      all.putIfAbsent(ONE_STATEMENT_FOR_MANY_ROWS, "true");
    }
    return driverOf(url).connect(url, all);
  }

  @Override
  public boolean acceptsURL(String url) throws SQLException {
    for (Driver driver : drivers) {
      if (driver.acceptsURL(url)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
    return driverOf(url).getPropertyInfo(url, info);
  }

  @Override
  public int getMajorVersion() {
    return 1;
  }

  @Override
  public int getMinorVersion() {
    return 0;
  }

  @Override
  public boolean jdbcCompliant() {
    return true;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger(ConfiguredDriver.class.getName());
  }
}
