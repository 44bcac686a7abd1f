package org.linkwright.meetings;

import java.util.List;

/**
 * An event as it was entered, and what has happened to it since, as they were at one moment.
 *
 * @param disruptions those in force, in the order they were told
 */
record EventUnderway(EventSnapshot entered, List<Disruption> disruptions) {

  /** The event as it is by now. */
  EventSnapshot today() {
    return today(entered);
  }

  /** The event as it would be by now, had it been entered as in the scenario. */
  EventSnapshot todayIn(WhatIfScenario scenario) {
    return today(WhatIfChange.apply(entered, scenario));
  }

  private EventSnapshot today(EventSnapshot asEntered) {
    return EventOnTheDay.of(asEntered, disruptions, List.of(), null);
  }

  /**
   * Makes sure that it can be drawn up, and that what was fixed by hand can all be kept. What has
   * happened since may well contradict what was fixed, and is weighed like everything else.
   *
   * @return the event as it is by now
   * @throws org.linkwright.shared.ProblemException that tells what to mend
   */
  EventSnapshot requireOrderable() {
    EventSnapshot today = today();
    today.requireSchedulable();
    entered.requireNoContradiction();
    return today;
  }
}
