package org.linkwright.meetingsolver;

import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Priority;

/**
 * The wish of two participants to meet once.
 *
 * @param index position in the event, from 0
 * @param id the caller's id
 * @param first one participant
 * @param second the other participant
 * @param priority what it is worth when not everything fits
 * @param session the only half of the day it can take place in, or null for either
 * @param forbidden slots at which this meeting must not take place
 * @param fixed the slot given by the organiser, or null where the search may choose
 * @param allowed the slots that none of the rules about this meeting alone excludes: both are
 *     there, session, forbidden and fixed slot are respected
 */
public record MeetingRequest(
    int index,
    String id,
    Participant first,
    Participant second,
    Priority priority,
    @Nullable Session session,
    SlotSet forbidden,
    @Nullable Slot fixed,
    SlotSet allowed) {

  /** Requests of one event differ by their place in it; a pair can ask to meet twice. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MeetingRequest that && index == that.index && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return index;
  }
}
