package org.linkwright.shared;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock and the ids of the running service; tests put others in their place. */
final class Producers {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  Ids ids(Clock clock) {
    return Ids.unguessable(clock);
  }
}
