package org.linkwright.meetingsolver;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Priority;

/**
 * A meeting request as the caller tells it, by ids; {@link MeetingEvent.Builder} turns it into a
 * {@link MeetingRequest}.
 *
 * @param id unique among the requests of the event
 * @param firstId id of one participant
 * @param secondId id of the other participant
 * @param priority what it is worth when not everything fits
 * @param session the only half of the day it can take place in, or null for either
 * @param forbiddenSlotIds slots at which it must not take place
 * @param fixedSlotId the slot given by the organiser, or null
 */
public record MeetingWish(
    String id,
    String firstId,
    String secondId,
    Priority priority,
    @Nullable Session session,
    Set<String> forbiddenSlotIds,
    @Nullable String fixedSlotId) {

  public MeetingWish {
    forbiddenSlotIds = Set.copyOf(forbiddenSlotIds);
  }

  /** A wish that should be met, at any time. */
  public static MeetingWish between(String id, String firstId, String secondId) {
    return new MeetingWish(id, firstId, secondId, Priority.SHOULD, null, Set.of(), null);
  }

  /** The same wish with another priority. */
  public MeetingWish withPriority(Priority value) {
    return new MeetingWish(id, firstId, secondId, value, session, forbiddenSlotIds, fixedSlotId);
  }

  /** The same wish for one half of the day, or for either where it is null. */
  public MeetingWish withSession(@Nullable Session value) {
    return new MeetingWish(id, firstId, secondId, priority, value, forbiddenSlotIds, fixedSlotId);
  }

  /** The same wish, never at these slots. */
  public MeetingWish withForbiddenSlots(Set<String> slotIds) {
    return new MeetingWish(id, firstId, secondId, priority, session, slotIds, fixedSlotId);
  }

  /** The same wish at this very slot, or wherever the search puts it where it is null. */
  public MeetingWish withFixedSlot(@Nullable String slotId) {
    return new MeetingWish(id, firstId, secondId, priority, session, forbiddenSlotIds, slotId);
  }
}
