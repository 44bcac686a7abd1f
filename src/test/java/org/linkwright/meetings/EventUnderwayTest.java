package org.linkwright.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventUnderwayTest {

  /** Six slots, two tables. */
  private static final EventSnapshot ENTERED = RandomEvent.of(2, 3, 6, 6, 2, new Random(1));

  @Test
  void whoHasGoneIsNotMetInASlotThatAScenarioAdds() {
    EventSlot late = new EventSlot(RandomEvent.slot(6), RandomEvent.slot(7), null);
    EventUnderway event = without(RandomEvent.gone("B000", RandomEvent.slot(3)));

    EventSnapshot longer =
        event.todayIn(
            new WhatIfScenario("Later", null, null, List.of(), List.of(late), List.of(), Map.of()));

    assertThat(longer.participants())
        .filteredOn(who -> who.externalId().equals("B000"))
        .flatExtracting(Participant::absences)
        .anyMatch(absence -> late.overlaps(absence.start(), absence.end()));
  }

  @Test
  void aLostTableStaysLostWhateverNumberThereIs() {
    EventUnderway event = without(RandomEvent.lost(List.of("2"), RandomEvent.NINE));

    EventSnapshot more = event.todayIn(tables(4));
    EventSnapshot fewer = event.todayIn(tables(1));

    EventSlot first = more.event().slots().get(0);
    assertThat(more.tableIdsAt(first)).containsExactly("1", "3", "4");
    assertThat(fewer.tableIdsAt(first)).containsExactly("1");
  }

  private static EventUnderway without(Disruption disruption) {
    return new EventUnderway(ENTERED, List.of(disruption));
  }

  private static WhatIfScenario tables(@Nullable Integer number) {
    return new WhatIfScenario("Tables", number, null, List.of(), List.of(), List.of(), Map.of());
  }
}
