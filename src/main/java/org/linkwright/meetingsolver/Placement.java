package org.linkwright.meetingsolver;

/** A request that has a place, and the slot it has. */
record Placement(MeetingRequest request, Slot slot) {

  boolean involves(Participant participant) {
    return request.involves(participant);
  }
}
