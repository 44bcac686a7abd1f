package org.linkwright.meetingsolver;

/** One meeting during one slot. */
record Occupation(MeetingRequest request, Slot slot) {}
