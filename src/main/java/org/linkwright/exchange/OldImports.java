package org.linkwright.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.linkwright.jobs.Housekeeping;

/**
 * Clears away the failed rows of files of long ago, and files whose coming in a crash has cut off.
 */
@ApplicationScoped
class OldImports implements Housekeeping {

  private static final Logger LOG = Logger.getLogger(OldImports.class);

  /** No upload takes as long. */
  private static final Duration COMING_IN = Duration.ofDays(1);

  private final ImportFiles files;
  private final Clock clock;
  private final Duration kept;

  OldImports(
      ImportFiles files,
      Clock clock,
      @ConfigProperty(name = "linkwright.imports.retention-days", defaultValue = "30") int days) {
    this.files = files;
    this.clock = clock;
    this.kept = Duration.ofDays(days);
  }

  @Override
  public void clearAway() {
    Instant now = clock.instant();
    int cleared = files.deleteBefore(now.minus(kept), now.minus(COMING_IN));
    LOG.debugf("%d imports are cleared away", cleared);
  }
}
