package org.linkwright.registry;

/** The registry knows nothing of the features that stand on it. */
class AsksTheMeetings {
  org.linkwright.meetings.Event event;
}
