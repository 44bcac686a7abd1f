package org.linkwright.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Clears away jobs that were over long ago. What they have made stays. */
@ApplicationScoped
class OldJobs implements Housekeeping {

  private static final Logger LOG = Logger.getLogger(OldJobs.class);

  private final JobRepository jobs;
  private final Clock clock;
  private final Duration kept;

  OldJobs(
      JobRepository jobs,
      Clock clock,
      @ConfigProperty(name = "linkwright.jobs.retention-days", defaultValue = "90") int days) {
    this.jobs = jobs;
    this.clock = clock;
    this.kept = Duration.ofDays(days);
  }

  @Override
  @Transactional
  public void clearAway() {
    Instant end = clock.instant().minus(kept);
    long cleared = jobs.delete("finishedAt < ?1", end);
    LOG.debugf("%d jobs that were over before %s are cleared away", cleared, end);
  }
}
