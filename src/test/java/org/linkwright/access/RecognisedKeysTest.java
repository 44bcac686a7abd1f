package org.linkwright.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linkwright.HandSetClock;

class RecognisedKeysTest {

  private static final Caller PORTAL =
      new Caller(new UUID(0, 1), "portal", Role.ADMINISTRATOR, null);

  private final HandSetClock clock = new HandSetClock(Instant.parse("2027-03-17T08:00:00Z"));
  private final RecognisedKeys keys = new RecognisedKeys(clock);
  private final List<String> lookedUp = new ArrayList<>();

  @Test
  void aKeyIsLookedUpOnceWhileItIsRemembered() {
    assertThat(caller("a", PORTAL)).contains(PORTAL);
    clock.goOn(RecognisedKeys.REMEMBERED.minusMillis(1));
    assertThat(caller("a", PORTAL)).contains(PORTAL);

    assertThat(lookedUp).containsExactly("a");
  }

  @Test
  void aWithdrawnKeyIsForgottenHoweverOftenItIsUsed() {
    caller("a", PORTAL);
    clock.goOn(Duration.ofSeconds(4));
    caller("a", PORTAL);
    clock.goOn(Duration.ofSeconds(1));

    assertThat(caller("a")).isEmpty();
  }

  @Test
  void aKeyThatIsNotOursIsLookedForEachTime() {
    assertThat(caller("b")).isEmpty();
    assertThat(caller("b", PORTAL)).contains(PORTAL);

    assertThat(lookedUp).containsExactly("b", "b");
  }

  @Test
  void nobodyIsKnownAfterKeysHaveChanged() {
    caller("a", PORTAL);
    keys.forget();

    assertThat(caller("a")).isEmpty();
  }

  private Optional<Caller> caller(String hash, Caller... stored) {
    return keys.byHash(
        hash,
        asked -> {
          lookedUp.add(asked);
          return Stream.of(stored).findFirst();
        });
  }
}
