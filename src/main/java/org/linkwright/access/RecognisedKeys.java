package org.linkwright.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Callers that were recognised a moment ago, by the hashes of their keys, so that not every call
 * asks the database who makes it. A key that is not ours is looked for each time.
 */
@ApplicationScoped
class RecognisedKeys {

  /** For so long, at most, a key goes on being taken after it was withdrawn on another node. */
  static final Duration REMEMBERED = Duration.ofSeconds(5);

  private static final int MOST = 10_000;

  private final Cache<String, Caller> callers;

  RecognisedKeys(Clock clock) {
    this.callers =
        Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MOST)
            .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
            .build();
  }

  Optional<Caller> byHash(String hash, Function<String, Optional<Caller>> lookedUp) {
    @Nullable Caller known = callers.getIfPresent(hash);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Caller> found = lookedUp.apply(hash);
    found.ifPresent(caller -> callers.put(hash, caller));
    return found;
  }

  /** Nobody is known any more: keys have changed. */
  void forget() {
    callers.invalidateAll();
  }
}
