package org.linkwright.shared;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;

/** The clock and the ids of the running service; tests put others in their place. */
final class Producers {

  /** In milliseconds, which every database keeps: a time is read as it was answered at first. */
  @Produces
  @Singleton
  Clock clock() {
    return Clock.tickMillis(ZoneOffset.UTC);
  }

  @Produces
  @Singleton
  Ids ids(Clock clock) {
    return Ids.unguessable(clock);
  }
}
