package org.linkwright.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linkwright.shared.Priority;

class WhatIfChangeTest {

  /** Six slots, two tables. */
  private static final EventSnapshot EVENT = RandomEvent.of(2, 3, 6, 6, 2, new Random(1));

  @Test
  void otherNumbersOfTablesReplaceTheNumberOrAddToIt() {
    assertThat(changed(scenario(5, null, List.of())).event().tables()).isEqualTo(5);
    assertThat(changed(scenario(null, 5, List.of())).event().tables()).isEqualTo(7);
  }

  @Test
  void tablesBesideAPlanStandInItsHallsInTurn() {
    EventSnapshot planned =
        EVENT.withEvent(EVENT.event().withTablePlan(List.of(table("A-1", "A"), table("B-1", "B"))));

    List<EventTable> plan =
        WhatIfChange.apply(planned, scenario(null, 3, List.of("A-1"))).event().tablePlan();

    assertThat(plan)
        .extracting(EventTable::id)
        .startsWith("B-1")
        .hasSize(4)
        .doesNotHaveDuplicates();
    assertThat(plan).extracting(EventTable::hall).containsExactly("B", "A", "B", "A");
  }

  @Test
  void slotsComeAndGoAndStayInTheOrderOfTime() {
    EventSlot early = new EventSlot(RandomEvent.slot(-1), RandomEvent.slot(0), null);

    Event event =
        changed(slots(List.of(early), List.of(RandomEvent.slot(2), RandomEvent.slot(5)))).event();

    assertThat(event.slots())
        .extracting(EventSlot::start)
        .containsExactly(
            RandomEvent.slot(-1),
            RandomEvent.slot(0),
            RandomEvent.slot(1),
            RandomEvent.slot(3),
            RandomEvent.slot(4));
  }

  @Test
  void aMeetingFixedInASlotThatGoesMayBeAnywhere() {
    MeetingRequest fixed = fixed("fixed", RandomEvent.slot(2));
    MeetingRequest elsewhere = fixed("elsewhere", RandomEvent.slot(3));
    EventSnapshot event = EVENT.withRequests(List.of(fixed, elsewhere));
    WhatIfScenario scenario = slots(List.of(), List.of(RandomEvent.slot(2)));

    EventSnapshot changed = WhatIfChange.apply(event, scenario);

    assertThat(changed.requests())
        .extracting(MeetingRequest::fixedSlot)
        .containsExactly(RandomEvent.slot(3), null);
    assertThat(changed.requestsOfLostSlots()).isEmpty();
    assertThat(WhatIfChange.noLongerFixed(event, scenario)).containsExactly("fixed");
  }

  @Test
  void aLongMeetingThatGoesOnThroughASlotThatGoesMayBeAnywhereToo() {
    EventSnapshot event =
        EVENT.withRequests(List.of(fixedForTwoSlots("long", RandomEvent.slot(2))));

    EventSnapshot through =
        WhatIfChange.apply(event, slots(List.of(), List.of(RandomEvent.slot(3))));
    EventSnapshot after = WhatIfChange.apply(event, slots(List.of(), List.of(RandomEvent.slot(4))));

    assertThat(through.requests().get(0).fixedSlot()).isNull();
    assertThat(after.requests().get(0).fixedSlot()).isEqualTo(RandomEvent.slot(2));
  }

  @Test
  void aSlotThatIsReplacedByALongerOneKeepsWhatIsFixedInIt() {
    EventSnapshot event = EVENT.withRequests(List.of(fixed("fixed", RandomEvent.slot(5))));
    EventSlot longer =
        new EventSlot(RandomEvent.slot(5), RandomEvent.slot(6).plusMinutes(20), null);

    EventSnapshot changed =
        WhatIfChange.apply(event, slots(List.of(longer), List.of(RandomEvent.slot(5))));

    assertThat(changed.requests().get(0).fixedSlot()).isEqualTo(RandomEvent.slot(5));
    assertThat(changed.event().slots()).hasSize(6).endsWith(longer);
  }

  @Test
  void onlyTheNamedParticipantsSendOtherDelegates() {
    EventSnapshot changed =
        changed(
            new WhatIfScenario(
                "B0 sends two", null, null, List.of(), List.of(), List.of(), Map.of("B000", 2)));

    assertThat(changed.participants())
        .allMatch(who -> who.delegates() == (who.externalId().equals("B000") ? 2 : 1));
  }

  private static EventSnapshot changed(WhatIfScenario scenario) {
    return WhatIfChange.apply(EVENT, scenario);
  }

  private static WhatIfScenario scenario(
      @Nullable Integer tables, @Nullable Integer addTables, List<String> removeTables) {
    return new WhatIfScenario(
        "Tables", tables, addTables, removeTables, List.of(), List.of(), Map.of());
  }

  private static WhatIfScenario slots(List<EventSlot> added, List<LocalDateTime> removed) {
    return new WhatIfScenario("Slots", null, null, List.of(), added, removed, Map.of());
  }

  private static EventTable table(String id, String hall) {
    return new EventTable(id, hall, 2, List.of(), null, List.of());
  }

  private static MeetingRequest fixedForTwoSlots(String id, LocalDateTime slot) {
    return RandomEvent.request(id, "S000", "B000", Priority.SHOULD, 2).begunAt(slot, List.of());
  }

  private static MeetingRequest fixed(String id, LocalDateTime slot) {
    MeetingRequest free = RandomEvent.request(id, "S000", "B000", Priority.SHOULD);
    return free.begunAt(slot, List.of())
        .withoutSlots(Arrays.asList(RandomEvent.slot(1)), List.of());
  }
}
