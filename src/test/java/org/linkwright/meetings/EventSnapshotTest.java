package org.linkwright.meetings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linkwright.shared.ProblemException;

class EventSnapshotTest {

  private static final EventSnapshot ANY = RandomEvent.of(1, 1, 1, 1, 1, new Random(1));

  @Test
  void anEventIsOverWhenItsLastSlotHasEndedWhereItIsHeld() {
    EventSnapshot prague = until(LocalDateTime.parse("2097-03-17T17:20"), "Europe/Prague");
    Instant end = Instant.parse("2097-03-17T16:20:00Z");

    assertThatCode(() -> prague.requireNotOver(end.minusSeconds(1))).doesNotThrowAnyException();
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> prague.requireNotOver(end))
        .withMessageContaining("over at 2097-03-17T17:20 (Europe/Prague)")
        .withMessageContaining("\"rehearsal\": true");
  }

  @Test
  void anEventThatHasBegunIsNotOver() {
    Instant begun = Instant.parse("2097-03-17T16:10:00Z");

    assertThatCode(
            () ->
                until(LocalDateTime.parse("2097-03-17T17:20"), "Europe/Prague")
                    .requireNotOver(begun))
        .doesNotThrowAnyException();
  }

  @Test
  void theHourThatAutumnGivesTwiceCountsAsItsSecondTime() {
    EventSnapshot night = until(LocalDateTime.parse("2026-10-25T02:30"), "Europe/Prague");

    assertThatCode(() -> night.requireNotOver(Instant.parse("2026-10-25T01:29:59Z")))
        .doesNotThrowAnyException();
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> night.requireNotOver(Instant.parse("2026-10-25T01:30:00Z")));
  }

  /** A day of two slots. */
  private static EventSnapshot until(LocalDateTime end, String zone) {
    Event event = ANY.event();
    return ANY.withEvent(
        new Event(
            null,
            event.externalId(),
            event.name(),
            zone,
            null,
            null,
            1,
            List.of(),
            List.of(
                new EventSlot(end.minusMinutes(40), end.minusMinutes(20), null),
                new EventSlot(end.minusMinutes(20), end, null)),
            List.of(),
            List.of(),
            event.rules(),
            null,
            null));
  }
}
