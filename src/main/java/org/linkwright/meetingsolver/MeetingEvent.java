package org.linkwright.meetingsolver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is given about an event before it has a timetable. Made by {@link #builder()}.
 *
 * @param slots in time order, each at the position of its index
 * @param participants each at the position of its index
 * @param requests each at the position of its index
 * @param precedences which meetings come before which
 * @param rules what the organiser has set
 */
public record MeetingEvent(
    List<Slot> slots,
    List<Participant> participants,
    List<MeetingRequest> requests,
    List<Precedence> precedences,
    MeetingRules rules) {

  public MeetingEvent {
    slots = List.copyOf(slots);
    participants = List.copyOf(participants);
    requests = List.copyOf(requests);
    precedences = List.copyOf(precedences);
  }

  /** How many days the event has; 0 without slots. */
  public int days() {
    return slots.isEmpty() ? 0 : slots.get(slots.size() - 1).day() + 1;
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * Takes the event in the caller's ids and checks it. Slots and participants come before the
   * requests that name them. Every method but {@link #build()} throws {@link
   * IllegalArgumentException} naming what is wrong: an id that is unknown or taken, a request to
   * oneself, slots out of order, a negative number.
   */
  public static final class Builder {

    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<String, Participant> participants = new LinkedHashMap<>();
    private final Map<String, MeetingRequest> requests = new LinkedHashMap<>();
    private final List<Precedence> precedences = new ArrayList<>();
    private MeetingRules rules = MeetingRules.DEFAULT;
    private int lastDay = 0;

    private Builder() {}

    /**
     * Adds the next slot in time order.
     *
     * @param day counted from 0; the first slot is on day 0 and days follow without a gap
     * @param tables 0 or more
     */
    public Builder slot(String id, int day, Session session, int tables) {
      requireNew(slots, id, "slot");
      if (tables < 0) {
        throw new IllegalArgumentException("slot " + id + " has a negative number of tables");
      }
      if (day < lastDay || day > (slots.isEmpty() ? 0 : lastDay + 1)) {
        throw new IllegalArgumentException(
            "slot " + id + " on day " + day + " is not in time order after day " + lastDay);
      }
      lastDay = day;
      slots.put(id, new Slot(slots.size(), id, day, session, tables));
      return this;
    }

    /** Adds a participant who is always there and has no limit. */
    public Builder participant(String id, String name) {
      return participant(id, name, Set.of(), null, null);
    }

    /**
     * Adds a participant.
     *
     * @param absentSlotIds slots at which the participant cannot meet anybody
     * @param maximumMeetings over the event, 0 or more, or null for no limit
     * @param maximumMeetingsPerDay 0 or more, or null for no limit
     */
    public Builder participant(
        String id,
        String name,
        Set<String> absentSlotIds,
        @Nullable Integer maximumMeetings,
        @Nullable Integer maximumMeetingsPerDay) {
      requireNew(participants, id, "participant");
      requireNotNegative(maximumMeetings, id);
      requireNotNegative(maximumMeetingsPerDay, id);
      SlotSet absences = slotSet(absentSlotIds, "participant " + id);
      participants.put(
          id,
          new Participant(
              participants.size(), id, name, absences, maximumMeetings, maximumMeetingsPerDay));
      return this;
    }

    /** Adds a request between two participants already known. */
    public Builder request(MeetingWish wish) {
      requireNew(requests, wish.id(), "request");
      String where = "request " + wish.id();
      Participant first = known(participants, wish.firstId(), "participant", where);
      Participant second = known(participants, wish.secondId(), "participant", where);
      if (first.equals(second)) {
        throw new IllegalArgumentException(where + " joins " + first.id() + " to itself");
      }
      SlotSet forbidden = slotSet(wish.forbiddenSlotIds(), where);
      String fixedId = wish.fixedSlotId();
      Slot fixed = fixedId == null ? null : known(slots, fixedId, "slot", where);
      SlotSet allowed = allowed(first, second, wish.session(), forbidden, fixed);
      requests.put(
          wish.id(),
          new MeetingRequest(
              requests.size(),
              wish.id(),
              first,
              second,
              wish.priority(),
              wish.session(),
              forbidden,
              fixed,
              allowed));
      return this;
    }

    /** Asks that one meeting comes before another; both are known already. */
    public Builder precedence(String earlierRequestId, String laterRequestId) {
      String where = "precedence of " + earlierRequestId + " before " + laterRequestId;
      MeetingRequest earlier = known(requests, earlierRequestId, "request", where);
      MeetingRequest later = known(requests, laterRequestId, "request", where);
      if (earlier.equals(later)) {
        throw new IllegalArgumentException(where + " asks a meeting to come before itself");
      }
      precedences.add(new Precedence(earlier, later));
      return this;
    }

    /** Sets bound and weights; without it {@link MeetingRules#DEFAULT}. */
    public Builder rules(MeetingRules value) {
      rules = value;
      return this;
    }

    /** The event, checked. */
    public MeetingEvent build() {
      return new MeetingEvent(
          List.copyOf(slots.values()),
          List.copyOf(participants.values()),
          List.copyOf(requests.values()),
          precedences,
          rules);
    }

    private SlotSet allowed(
        Participant first,
        Participant second,
        @Nullable Session session,
        SlotSet forbidden,
        @Nullable Slot fixed) {
      return SlotSet.of(
          slots.values().stream()
              .filter(slot -> fixed == null || slot.equals(fixed))
              .filter(slot -> session == null || slot.session() == session)
              .mapToInt(Slot::index)
              .filter(index -> !forbidden.contains(index))
              .filter(index -> !first.absences().contains(index))
              .filter(index -> !second.absences().contains(index)));
    }

    private SlotSet slotSet(Set<String> slotIds, String where) {
      return SlotSet.of(
          slotIds.stream().mapToInt(slotId -> known(slots, slotId, "slot", where).index()));
    }

    private static <T> T known(Map<String, T> things, String id, String kind, String where) {
      T thing = things.get(id);
      if (thing == null) {
        throw new IllegalArgumentException(where + " names an unknown " + kind + ": " + id);
      }
      return thing;
    }

    private static void requireNew(Map<String, ?> things, String id, String kind) {
      if (things.containsKey(id)) {
        throw new IllegalArgumentException(kind + " " + id + " is there already");
      }
    }

    private static void requireNotNegative(@Nullable Integer limit, String participantId) {
      if (limit != null && limit < 0) {
        throw new IllegalArgumentException(
            "participant " + participantId + " has a negative limit of meetings: " + limit);
      }
    }
  }
}
