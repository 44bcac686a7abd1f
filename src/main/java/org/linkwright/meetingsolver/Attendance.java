package org.linkwright.meetingsolver;

/** One participant's presence at one meeting: what most rules speak about. */
record Attendance(Participant participant, MeetingRequest request, Slot slot) {

  int day() {
    return slot.day();
  }

  boolean duringAbsence() {
    return participant.absences().contains(slot.index());
  }
}
