package org.linkwright.meetingsolver;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Priority;

/**
 * The wish of two participants, or of a group, to meet once.
 *
 * @param index position in the event, from 0
 * @param id the caller's id
 * @param participants who is to meet, 2 or more, each once
 * @param value what it is worth when not everything fits
 * @param length how many slots one after the other it takes
 * @param session the only half of the day it can take place in, or null for either
 * @param forbidden slots in which this meeting must not take place
 * @param fixed the slot given by the organiser, or null where the search may choose
 * @param former the slot it had in a published timetable, or null
 * @param allowed the slots it can begin at without breaking a rule about this meeting alone: all
 *     are there, it is not cut off, session, forbidden and fixed slot are respected
 * @param tables at which it can be held, by their index in the event; null where it needs none
 * @param interpreters who can help, by their index in the event; null where it needs none
 * @param hall of all those tables, or null where they stand in several or in none
 */
public record MeetingRequest(
    int index,
    String id,
    List<Participant> participants,
    MeetingWish.Value value,
    int length,
    @Nullable Session session,
    SlotSet forbidden,
    @Nullable Slot fixed,
    @Nullable Slot former,
    SlotSet allowed,
    @Nullable BitSet tables,
    @Nullable BitSet interpreters,
    @Nullable String hall) {

  public MeetingRequest {
    participants = List.copyOf(participants);
  }

  /** The participant who asked. */
  public Participant first() {
    return participants.get(0);
  }

  /** The participant who was asked. */
  public Participant second() {
    return participants.get(1);
  }

  public Priority priority() {
    return value.priority();
  }

  boolean involves(Participant participant) {
    return participants.contains(participant);
  }

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
