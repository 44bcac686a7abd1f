package org.linkwright.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecognisedKeysTest {

  private static final Caller PORTAL =
      new Caller(new UUID(0, 1), "portal", Role.ADMINISTRATOR, null);

  private Instant now = Instant.parse("2027-03-17T08:00:00Z");
  private final RecognisedKeys keys = new RecognisedKeys(new Watch());
  private final List<String> lookedUp = new ArrayList<>();

  @Test
  void aKeyIsLookedUpOnceWhileItIsRemembered() {
    assertThat(caller("a", PORTAL)).contains(PORTAL);
    now = now.plus(RecognisedKeys.REMEMBERED).minusMillis(1);
    assertThat(caller("a", PORTAL)).contains(PORTAL);

    assertThat(lookedUp).containsExactly("a");
  }

  @Test
  void aWithdrawnKeyIsForgottenHoweverOftenItIsUsed() {
    caller("a", PORTAL);
    now = now.plusSeconds(4);
    caller("a", PORTAL);
    now = now.plusSeconds(1);

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

  /** A clock that is set by hand. */
  private final class Watch extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
