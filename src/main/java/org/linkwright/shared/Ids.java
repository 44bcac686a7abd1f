package org.linkwright.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes ids: UUID version 7 (RFC 9562, section 5.7), so that they sort by the time they were made
 * and a list ordered by id is a list ordered by age.
 */
public final class Ids {

  private static final int VERSION_7 = 7;

  private final Clock clock;
  private final RandomGenerator random;
  private long lastStamp;

  public Ids(Clock clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  /** Ids that nobody can guess, from the given clock. */
  public static Ids unguessable(Clock clock) {
    return new Ids(clock, new SecureRandom());
  }

  /** A new id, greater than every id made here before. */
  public synchronized UUID next() {
    // Milliseconds in the upper 48 bits, a counter of 12 bits below: 4,096 ids a millisecond in
    // order.
    long stamp = Math.max(clock.millis() << 12, lastStamp + 1);
    lastStamp = stamp;
    long high = (stamp >>> 12 << 16) | (VERSION_7 << 12) | (stamp & 0xFFF);
    long low = (random.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
