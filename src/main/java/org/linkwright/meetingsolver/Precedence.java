package org.linkwright.meetingsolver;

/**
 * One meeting has to come before another. It binds only where both have a place.
 *
 * @param earlier the meeting that comes first, in an earlier slot
 * @param later the meeting that comes after it
 */
public record Precedence(MeetingRequest earlier, MeetingRequest later) {}
