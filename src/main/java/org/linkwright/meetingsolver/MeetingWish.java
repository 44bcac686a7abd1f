package org.linkwright.meetingsolver;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Priority;

/**
 * A meeting request as the caller tells it, by ids; {@link MeetingEvent.Builder} turns it into a
 * {@link MeetingRequest}.
 *
 * @param id unique among the requests of the event
 * @param participantIds who is to meet, 2 or more, each once
 * @param value what it is worth when not everything fits
 * @param length how many slots one after the other it takes, 1 or more
 * @param session the only half of the day it can take place in, or null for either
 * @param forbiddenSlotIds slots at which it must not take place
 * @param fixedSlotId the slot given by the organiser, or null
 * @param formerSlotId the slot it had in a published timetable, or null
 * @param place where it can be held
 */
public record MeetingWish(
    String id,
    List<String> participantIds,
    Value value,
    int length,
    @Nullable Session session,
    Set<String> forbiddenSlotIds,
    @Nullable String fixedSlotId,
    @Nullable String formerSlotId,
    Place place) {

  /**
   * What a request is worth when not everything fits.
   *
   * @param bothAsked whether each side has asked for the other
   * @param metBefore whether they have met at an earlier event
   */
  public record Value(Priority priority, boolean bothAsked, boolean metBefore) {}

  /**
   * Where a meeting can be held.
   *
   * @param online it needs no table
   * @param needs what a table has to offer
   * @param hall the only hall it can be held in, or null for any
   */
  public record Place(boolean online, Set<String> needs, @Nullable String hall) {

    /** At any table that nobody else keeps. */
    public static final Place ANYWHERE = new Place(false, Set.of(), null);

    /** At no table. */
    public static final Place ONLINE = new Place(true, Set.of(), null);

    public Place {
      needs = Set.copyOf(needs);
    }
  }

  public MeetingWish {
    participantIds = List.copyOf(participantIds);
    forbiddenSlotIds = Set.copyOf(forbiddenSlotIds);
  }

  /** A wish that should be met, at any time and table. */
  public static MeetingWish between(String id, String firstId, String secondId) {
    return new MeetingWish(
        id,
        List.of(firstId, secondId),
        new Value(Priority.SHOULD, false, false),
        1,
        null,
        Set.of(),
        null,
        null,
        Place.ANYWHERE);
  }

  /** The same wish with further participants. */
  public MeetingWish withOthers(List<String> ids) {
    List<String> all = Stream.concat(participantIds.stream(), ids.stream()).toList();
    return new MeetingWish(
        id, all, value, length, session, forbiddenSlotIds, fixedSlotId, formerSlotId, place);
  }

  /** The same wish with another priority. */
  public MeetingWish withPriority(Priority priority) {
    return withValue(new Value(priority, value.bothAsked(), value.metBefore()));
  }

  /** The same wish with another value. */
  public MeetingWish withValue(Value other) {
    return new MeetingWish(
        id,
        participantIds,
        other,
        length,
        session,
        forbiddenSlotIds,
        fixedSlotId,
        formerSlotId,
        place);
  }

  /** The same wish for so many slots one after the other. */
  public MeetingWish withLength(int slots) {
    return new MeetingWish(
        id,
        participantIds,
        value,
        slots,
        session,
        forbiddenSlotIds,
        fixedSlotId,
        formerSlotId,
        place);
  }

  /** The same wish for one half of the day, or for either where it is null. */
  public MeetingWish withSession(@Nullable Session half) {
    return new MeetingWish(
        id,
        participantIds,
        value,
        length,
        half,
        forbiddenSlotIds,
        fixedSlotId,
        formerSlotId,
        place);
  }

  /** The same wish, never at these slots. */
  public MeetingWish withForbiddenSlots(Set<String> slotIds) {
    return new MeetingWish(
        id, participantIds, value, length, session, slotIds, fixedSlotId, formerSlotId, place);
  }

  /** The same wish from this very slot on, or wherever the search puts it where it is null. */
  public MeetingWish withFixedSlot(@Nullable String slotId) {
    return new MeetingWish(
        id, participantIds, value, length, session, forbiddenSlotIds, slotId, formerSlotId, place);
  }

  /** The same wish of a meeting that was at this slot, or nowhere where it is null. */
  public MeetingWish withFormerSlot(@Nullable String slotId) {
    return new MeetingWish(
        id, participantIds, value, length, session, forbiddenSlotIds, fixedSlotId, slotId, place);
  }

  /** The same wish, to be held there. */
  public MeetingWish withPlace(Place where) {
    return new MeetingWish(
        id,
        participantIds,
        value,
        length,
        session,
        forbiddenSlotIds,
        fixedSlotId,
        formerSlotId,
        where);
  }
}
