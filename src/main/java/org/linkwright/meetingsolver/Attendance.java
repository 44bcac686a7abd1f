package org.linkwright.meetingsolver;

/** One participant's part in one meeting, which begins at the slot. */
record Attendance(Participant participant, MeetingRequest request, Slot slot) {

  int day() {
    return slot.day();
  }

  boolean inOtherHalfThanPreferred() {
    return participant.prefersOtherHalfThan(slot.session());
  }
}
