package org.linkwright.meetingsolver;

/** One participant in one meeting during one slot: a long meeting has several. */
record Presence(Participant participant, MeetingRequest request, Slot slot) {

  boolean duringAbsence() {
    return participant.absences().contains(slot.index());
  }
}
