package org.linkwright.meetingsolver;

import java.util.List;

/**
 * Which slots are too near to each other to walk from one hall to another between them. Only who
 * comes alone has to walk: of several delegates, another one can go.
 */
final class Walks {

  private final List<Slot> slots;
  private final int minutes;

  Walks(MeetingEvent event) {
    slots = event.slots();
    minutes = event.rules().walkingMinutes();
  }

  boolean areNeeded() {
    return minutes > 0;
  }

  /**
   * Whether nobody gets from one hall to another between two slots.
   *
   * @param earlier in which a meeting ends
   * @param later in which another begins
   */
  boolean isTooNear(int earlier, int later) {
    Slot from = slots.get(earlier);
    Slot to = slots.get(later);
    return from.day() == to.day() && from.time().minutesTo(to.time()) < minutes;
  }
}
