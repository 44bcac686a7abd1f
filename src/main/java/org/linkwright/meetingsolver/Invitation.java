package org.linkwright.meetingsolver;

/** One participant's part in one request, whether it has a place or not. */
record Invitation(Participant participant, boolean placed) {

  int meetings() {
    return placed ? 1 : 0;
  }
}
