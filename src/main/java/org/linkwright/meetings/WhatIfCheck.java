package org.linkwright.meetings;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;

/** Makes sure that scenarios make sense at their event. */
final class WhatIfCheck {

  private static final int MOST_TABLES = 2000;
  private static final int MOST_SLOTS = 500;
  private static final int MOST_DELEGATES = 50;

  private final EventSnapshot entered;
  private final Event event;
  private final Set<String> participants;
  private final List<FieldError> errors = new ArrayList<>();

  private WhatIfCheck(EventSnapshot entered) {
    this.entered = entered;
    event = entered.event();
    participants =
        entered.participants().stream().map(Participant::externalId).collect(Collectors.toSet());
  }

  /**
   * @param entered the event as it was entered
   * @throws ProblemException that tells what cannot be meant in which scenario
   */
  static void require(EventSnapshot entered, List<WhatIfScenario> scenarios) {
    WhatIfCheck check = new WhatIfCheck(entered);
    Set<String> names = new HashSet<>();
    for (int i = 0; i < scenarios.size(); i++) {
      if (!names.add(scenarios.get(i).name().strip())) {
        check.wrong("/scenarios/" + i + "/name", "is the name of another scenario");
      }
      check.check("/scenarios/" + i, scenarios.get(i));
    }
    if (!check.errors.isEmpty()) {
      throw ProblemException.invalid(check.errors);
    }
  }

  private void check(String pointer, WhatIfScenario scenario) {
    int before = errors.size();
    checkTables(pointer, scenario);
    checkRemovedTables(pointer + "/removeTables", scenario);
    List<EventSlot> kept = checkRemovedSlots(pointer + "/removeSlots", scenario);
    checkAddedSlots(pointer + "/addSlots", scenario, kept);
    scenario
        .delegates()
        .forEach((who, number) -> checkDelegates(pointer + "/delegates", who, number));
    if (errors.size() == before && WhatIfChange.apply(entered, scenario).equals(entered)) {
      wrong(pointer, "changes nothing at this event");
    }
  }

  private void checkTables(String pointer, WhatIfScenario scenario) {
    if (scenario.tables() != null && event.tables() == null) {
      wrong(
          pointer + "/tables",
          "cannot be meant: the event has a plan of its tables; say addTables or removeTables");
    }
    if (scenario.tables() != null && scenario.addTables() != null) {
      wrong(pointer + "/addTables", "cannot be meant beside tables; say one of the two");
    }
    if (scenario.addTables() != null
        && event.allTables().size() + scenario.addTables() > MOST_TABLES) {
      wrong(
          pointer + "/addTables",
          "makes more than %d tables; the event has %d"
              .formatted(MOST_TABLES, event.allTables().size()));
    }
  }

  private void checkRemovedTables(String pointer, WhatIfScenario scenario) {
    if (event.tables() != null && !scenario.removeTables().isEmpty()) {
      wrong(pointer, "cannot be meant: the event tells only the number of its tables; say tables");
      return;
    }
    Set<String> left =
        event.tablePlan().stream()
            .map(EventTable::id)
            .collect(Collectors.toCollection(HashSet::new));
    for (int i = 0; i < scenario.removeTables().size(); i++) {
      String id = scenario.removeTables().get(i);
      if (!left.remove(id)) {
        wrong(pointer + "/" + i, "is not the id of a table of this event, or is named twice");
      }
    }
    if (event.tables() == null && left.isEmpty() && scenario.addTables() == null) {
      wrong(pointer, "leaves the event without a table");
    }
  }

  /** The slots that are left. */
  private List<EventSlot> checkRemovedSlots(String pointer, WhatIfScenario scenario) {
    Set<LocalDateTime> left =
        event.slots().stream().map(EventSlot::start).collect(Collectors.toCollection(HashSet::new));
    for (int i = 0; i < scenario.removeSlots().size(); i++) {
      if (!left.remove(scenario.removeSlots().get(i))) {
        wrong(pointer + "/" + i, "is not the start of a slot of this event, or is named twice");
      }
    }
    if (left.isEmpty() && scenario.addSlots().isEmpty()) {
      wrong(pointer, "leaves the event without a slot");
    }
    return event.slots().stream().filter(slot -> left.contains(slot.start())).toList();
  }

  private void checkAddedSlots(String pointer, WhatIfScenario scenario, List<EventSlot> kept) {
    List<EventSlot> there = new ArrayList<>(kept);
    for (int i = 0; i < scenario.addSlots().size(); i++) {
      EventSlot slot = scenario.addSlots().get(i);
      Events.checkSlot(errors, pointer + "/" + i, event, slot);
      checkOverlap(pointer + "/" + i, slot, there);
      there.add(slot);
    }
    if (there.size() > MOST_SLOTS) {
      wrong(pointer, "makes %d slots; an event has %d at most".formatted(there.size(), MOST_SLOTS));
    }
  }

  private void checkOverlap(String pointer, EventSlot slot, List<EventSlot> there) {
    there.stream()
        .filter(other -> slot.start().equals(other.start()) || overlap(slot, other))
        .findFirst()
        .ifPresent(
            other ->
                wrong(
                    pointer,
                    "overlaps the slot from %s to %s".formatted(other.start(), other.end())));
  }

  private static boolean overlap(EventSlot slot, EventSlot other) {
    return slot.overlaps(other.start(), other.end());
  }

  private void checkDelegates(String pointer, String who, @Nullable Integer number) {
    String own = pointer + "/" + who.replace("~", "~0").replace("/", "~1");
    if (!participants.contains(who)) {
      wrong(own, "is not the external id of a participant of this event");
    }
    if (number == null || number < 1 || number > MOST_DELEGATES) {
      wrong(own, "is no number of delegates: 1 to " + MOST_DELEGATES);
    }
  }

  private void wrong(String pointer, String message) {
    errors.add(FieldError.body(pointer, message));
  }
}
