package org.linkwright.meetings;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An event as it were entered in a scenario that makes sense there, see {@link WhatIfCheck}. */
final class WhatIfChange {

  private static final int PLENTY_OF_CHAIRS = 50;

  private final EventSnapshot asItIs;
  private final WhatIfScenario scenario;
  private final Set<LocalDateTime> lostSlots;

  private WhatIfChange(EventSnapshot asItIs, WhatIfScenario scenario) {
    this.asItIs = asItIs;
    this.scenario = scenario;
    lostSlots = new HashSet<>(scenario.removeSlots());
    scenario.addSlots().forEach(slot -> lostSlots.remove(slot.start()));
  }

  static EventSnapshot apply(EventSnapshot asItIs, WhatIfScenario scenario) {
    return new WhatIfChange(asItIs, scenario).snapshot();
  }

  /** The requests fixed in slots that the scenario takes away: they may be anywhere in it. */
  static List<String> noLongerFixed(EventSnapshot asItIs, WhatIfScenario scenario) {
    WhatIfChange change = new WhatIfChange(asItIs, scenario);
    return asItIs.accepted().stream()
        .filter(change::losesItsSlot)
        .map(MeetingRequest::externalId)
        .toList();
  }

  /** Whether it is fixed where one of the slots it takes goes. */
  private boolean losesItsSlot(MeetingRequest request) {
    return asItIs.event().slots().stream()
        .map(EventSlot::start)
        .dropWhile(start -> !start.equals(request.fixedSlot()))
        .limit(request.lengthInSlots())
        .anyMatch(lostSlots::contains);
  }

  private EventSnapshot snapshot() {
    return asItIs
        .withEvent(withTables(asItIs.event().withSlots(slots())))
        .withParticipants(asItIs.participants().stream().map(this::changed).toList())
        .withRequests(
            asItIs.requests().stream()
                .map(request -> request.afterLossOf(lostSlots, losesItsSlot(request)))
                .toList());
  }

  private List<EventSlot> slots() {
    Set<LocalDateTime> removed = Set.copyOf(scenario.removeSlots());
    return Stream.concat(
            asItIs.event().slots().stream().filter(slot -> !removed.contains(slot.start())),
            scenario.addSlots().stream())
        .sorted(Comparator.comparing(EventSlot::start))
        .toList();
  }

  private Participant changed(Participant participant) {
    Integer delegates = scenario.delegates().get(participant.externalId());
    return delegates == null ? participant : participant.withDelegates(delegates);
  }

  private Event withTables(Event event) {
    Integer number = scenario.tables();
    int more = scenario.addTables() == null ? 0 : scenario.addTables();
    if (event.tables() != null) {
      return event.withTables((number == null ? event.tables() : number) + more);
    }
    Stream<EventTable> plan =
        event.tablePlan().stream().filter(table -> !scenario.removeTables().contains(table.id()));
    return event.withTablePlan(Stream.concat(plan, furtherTables(event, more).stream()).toList());
  }

  private static List<EventTable> furtherTables(Event event, int number) {
    List<@Nullable String> halls = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (EventTable table : event.tablePlan()) {
      taken.add(table.id());
      if (!halls.contains(table.hall())) {
        halls.add(table.hall());
      }
    }
    List<EventTable> further = new ArrayList<>();
    for (int i = 1; further.size() < number; i++) {
      String id = "further table " + i;
      if (taken.add(id)) {
        String hall = halls.get(further.size() % halls.size());
        further.add(new EventTable(id, hall, PLENTY_OF_CHAIRS, List.of(), null, List.of()));
      }
    }
    return further;
  }
}
