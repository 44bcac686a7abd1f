package org.linkwright.meetingsolver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is given about an event before it has a timetable. Made by {@link #builder()}.
 *
 * @param slots in time order, each at the position of its index
 * @param participants each at the position of its index
 * @param requests each at the position of its index
 * @param precedences which meetings come before which
 * @param rules what the organiser has set
 * @param tables each at the position of its index
 * @param interpreters each at the position of its index
 * @param tableSupply which tables can serve which meetings
 * @param interpreterSupply which interpreters can serve which meetings
 * @param requestsByParticipant those each participant takes part in, at the position of its index
 * @param told the same as the caller told it, to tell it again with a change
 */
public record MeetingEvent(
    List<Slot> slots,
    List<Participant> participants,
    List<MeetingRequest> requests,
    List<Precedence> precedences,
    MeetingRules rules,
    List<Resource> tables,
    List<Resource> interpreters,
    Supply tableSupply,
    Supply interpreterSupply,
    List<List<MeetingRequest>> requestsByParticipant,
    Told told) {

  public MeetingEvent {
    slots = List.copyOf(slots);
    participants = List.copyOf(participants);
    requests = List.copyOf(requests);
    precedences = List.copyOf(precedences);
    tables = List.copyOf(tables);
    interpreters = List.copyOf(interpreters);
  }

  /** The requests that a participant takes part in, in their order. */
  List<MeetingRequest> requestsOf(Participant participant) {
    return requestsByParticipant.get(participant.index());
  }

  /** How many days the event has; 0 without slots. */
  public int days() {
    return slots.isEmpty() ? 0 : slots.get(slots.size() - 1).day() + 1;
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * Takes the event in the caller's ids and checks it. Slots come before the participants, tables
   * and interpreters, and these before the requests that name them. Every method but {@link
   * #build()} throws {@link IllegalArgumentException} naming what is wrong: an id that is unknown
   * or taken, a request to oneself, slots out of order, a negative number.
   */
  public static final class Builder {

    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<String, Participant> participants = new LinkedHashMap<>();
    private final Map<String, MeetingRequest> requests = new LinkedHashMap<>();
    private final Map<String, TableOffer> tables = new LinkedHashMap<>();
    private final Map<String, InterpreterOffer> interpreters = new LinkedHashMap<>();
    private final List<Registration> registrations = new ArrayList<>();
    private final List<MeetingWish> wishes = new ArrayList<>();
    private final List<Precedence> precedences = new ArrayList<>();
    private MeetingRules rules = MeetingRules.DEFAULT;
    private int lastDay = 0;

    private Builder() {}

    /** Adds the next slot in time order, an hour after the one before. */
    public Builder slot(String id, int day, Session session, int tables) {
      return slot(id, day, session, tables, SlotTime.hour(slots.size()));
    }

    /**
     * Adds the next slot in time order.
     *
     * @param day counted from 0; the first slot is on day 0 and days follow without a gap
     * @param tableCount 0 or more; where tables are told one by one, so many of them are in use
     */
    public Builder slot(String id, int day, Session session, int tableCount, SlotTime time) {
      requireNew(slots, id, "slot");
      if (tableCount < 0) {
        throw new IllegalArgumentException("slot " + id + " has a negative number of tables");
      }
      if (day < lastDay || day > (slots.isEmpty() ? 0 : lastDay + 1)) {
        throw new IllegalArgumentException(
            "slot " + id + " on day " + day + " is not in time order after day " + lastDay);
      }
      lastDay = day;
      slots.put(id, new Slot(slots.size(), id, day, session, tableCount, time));
      return this;
    }

    /** Adds a participant who is always there and has no limit. */
    public Builder participant(String id, String name) {
      return participant(Registration.of(id, name));
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
      return participant(
          Registration.of(id, name)
              .absentAt(absentSlotIds)
              .withLimits(
                  new Registration.Limits(maximumMeetings, maximumMeetingsPerDay, null, 0, null)));
    }

    /** Adds a participant. */
    public Builder participant(Registration registration) {
      String id = registration.id();
      requireNew(participants, id, "participant");
      requireAtLeast(1, registration.delegates(), id, "delegates");
      Registration.Limits limits = registration.limits();
      requireAtLeast(0, limits.most(), id, "most meetings");
      requireAtLeast(0, limits.mostPerDay(), id, "most meetings per day");
      requireAtLeast(1, limits.mostInARow(), id, "most meetings in a row");
      requireAtLeast(0, limits.least(), id, "least meetings");
      requireAtLeast(0, limits.wantedPerDay(), id, "wanted meetings per day");
      registrations.add(registration);
      participants.put(
          id,
          new Participant(
              participants.size(),
              id,
              registration.name(),
              slotSet(registration.absentSlotIds(), "participant " + id),
              registration.delegates(),
              limits,
              registration.preferredHalf(),
              registration.languages()));
      return this;
    }

    /** Adds a table, where not all are alike. Without any, all are, as many as the slots have. */
    public Builder table(TableOffer offer) {
      requireNew(tables, offer.id(), "table");
      slotSet(offer.outOfUseSlotIds(), "table " + offer.id());
      if (offer.keeperId() != null) {
        known(participants, offer.keeperId(), "participant", "table " + offer.id());
      }
      tables.put(offer.id(), offer);
      return this;
    }

    /** Adds somebody who helps participants without a common language. */
    public Builder interpreter(InterpreterOffer offer) {
      requireNew(interpreters, offer.id(), "interpreter");
      slotSet(offer.absentSlotIds(), "interpreter " + offer.id());
      interpreters.put(offer.id(), offer);
      return this;
    }

    /** Adds a request between participants already known. */
    public Builder request(MeetingWish wish) {
      requireNew(requests, wish.id(), "request");
      String where = "request " + wish.id();
      if (wish.length() < 1) {
        throw new IllegalArgumentException(where + " takes no slot: " + wish.length());
      }
      List<Participant> meeting = participantsOf(wish, where);
      SlotSet forbidden = slotSet(wish.forbiddenSlotIds(), where);
      Slot fixed = slotOrNone(wish.fixedSlotId(), where);
      BitSet suitable = tablesFor(wish);
      BitSet helpful = interpretersFor(meeting);
      boolean served =
          (suitable == null || !suitable.isEmpty()) && (helpful == null || !helpful.isEmpty());
      wishes.add(wish);
      requests.put(
          wish.id(),
          new MeetingRequest(
              requests.size(),
              wish.id(),
              meeting,
              wish.value(),
              wish.length(),
              wish.session(),
              forbidden,
              fixed,
              slotOrNone(wish.formerSlotId(), where),
              served ? new Beginnings(wish, meeting, forbidden, fixed).all() : SlotSet.none(),
              suitable,
              helpful,
              hallOf(suitable)));
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
      List<Resource> allTables = tables.isEmpty() ? plainTables() : plannedTables();
      List<Resource> allInterpreters = new ArrayList<>();
      for (InterpreterOffer offer : interpreters.values()) {
        SlotSet absences = slotSet(offer.absentSlotIds(), "interpreter " + offer.id());
        allInterpreters.add(new Resource(allInterpreters.size(), offer.id(), "", absences));
      }
      List<MeetingRequest> all = List.copyOf(requests.values());
      return new MeetingEvent(
          List.copyOf(slots.values()),
          List.copyOf(participants.values()),
          all,
          precedences,
          rules,
          allTables,
          allInterpreters,
          supply(allTables, all, MeetingRequest::tables),
          supply(allInterpreters, all, MeetingRequest::interpreters),
          byParticipant(all),
          new Told(
              List.copyOf(slots.values()),
              registrations,
              List.copyOf(tables.values()),
              List.copyOf(interpreters.values()),
              wishes,
              precedences.stream().map(Told.Order::of).toList(),
              rules));
    }

    private List<List<MeetingRequest>> byParticipant(List<MeetingRequest> all) {
      List<List<MeetingRequest>> ofEach = new ArrayList<>();
      participants.values().forEach(participant -> ofEach.add(new ArrayList<>()));
      for (MeetingRequest request : all) {
        request.participants().forEach(one -> ofEach.get(one.index()).add(request));
      }
      return ofEach.stream().map(List::copyOf).toList();
    }

    private Supply supply(
        List<Resource> resources,
        List<MeetingRequest> all,
        Function<MeetingRequest, @Nullable BitSet> suitable) {
      List<@Nullable BitSet> byRequest = new ArrayList<>();
      all.forEach(request -> byRequest.add(suitable.apply(request)));
      return Supply.of(resources, byRequest, slots.size());
    }

    /** As many tables as the fullest slot has, the last ones out of use in the others. */
    private List<Resource> plainTables() {
      List<Resource> plain = new ArrayList<>();
      for (int table = 0; table < mostTables(); table++) {
        int number = table;
        SlotSet outOfUse =
            SlotSet.of(
                slots.values().stream()
                    .filter(slot -> slot.tables() <= number)
                    .mapToInt(Slot::index));
        plain.add(new Resource(table, Integer.toString(table + 1), "", outOfUse));
      }
      return plain;
    }

    private int mostTables() {
      return slots.values().stream().mapToInt(Slot::tables).max().orElse(0);
    }

    private List<Resource> plannedTables() {
      List<Resource> planned = new ArrayList<>();
      for (TableOffer offer : tables.values()) {
        SlotSet outOfUse = slotSet(offer.outOfUseSlotIds(), "table " + offer.id());
        String hall = Objects.requireNonNullElse(offer.hall(), "");
        planned.add(new Resource(planned.size(), offer.id(), hall, outOfUse));
      }
      for (Slot slot : slots.values()) {
        long inUse = planned.stream().filter(table -> table.servesAt(slot.index())).count();
        if (inUse != slot.tables()) {
          throw new IllegalArgumentException(
              "slot %s has %d tables, of which %d are told"
                  .formatted(slot.id(), slot.tables(), inUse));
        }
      }
      return planned;
    }

    private List<Participant> participantsOf(MeetingWish wish, String where) {
      List<Participant> meeting = new ArrayList<>();
      for (String id : wish.participantIds()) {
        Participant participant = known(participants, id, "participant", where);
        if (meeting.contains(participant)) {
          throw new IllegalArgumentException(where + " joins " + id + " to itself");
        }
        meeting.add(participant);
      }
      if (meeting.size() < 2) {
        throw new IllegalArgumentException(where + " joins nobody to " + wish.participantIds());
      }
      return meeting;
    }

    /**
     * The tables kept for one of them, or else those kept for nobody; null where none is needed.
     */
    private @Nullable BitSet tablesFor(MeetingWish wish) {
      if (wish.place().online()) {
        return null;
      }
      BitSet kept = new BitSet();
      BitSet common = new BitSet();
      if (tables.isEmpty()) {
        common.set(0, mostTables());
        return common;
      }
      boolean keep = false;
      int index = 0;
      for (TableOffer offer : tables.values()) {
        String keeper = offer.keeperId();
        boolean isTheirs = keeper != null && wish.participantIds().contains(keeper);
        keep |= isTheirs;
        if (offer.suits(wish) && (isTheirs || keeper == null)) {
          (isTheirs ? kept : common).set(index);
        }
        index++;
      }
      return keep ? kept : common;
    }

    /** Null where they have a common language. */
    private @Nullable BitSet interpretersFor(List<Participant> meeting) {
      Set<String> common = null;
      for (Participant participant : meeting) {
        if (!participant.languages().isEmpty()) {
          Set<String> spoken = new HashSet<>(participant.languages());
          if (common != null) {
            spoken.retainAll(common);
          }
          common = spoken;
        }
      }
      if (common == null || !common.isEmpty()) {
        return null;
      }
      BitSet helpful = new BitSet();
      int index = 0;
      for (InterpreterOffer offer : interpreters.values()) {
        helpful.set(index++, offer.helps(meeting));
      }
      return helpful;
    }

    private @Nullable String hallOf(@Nullable BitSet suitable) {
      if (suitable == null) {
        return null;
      }
      List<TableOffer> all = List.copyOf(tables.values());
      Set<@Nullable String> halls = new HashSet<>();
      suitable.stream()
          .filter(index -> index < all.size())
          .forEach(index -> halls.add(all.get(index).hall()));
      return halls.size() == 1 ? halls.iterator().next() : null;
    }

    private @Nullable Slot slotOrNone(@Nullable String slotId, String where) {
      return slotId == null ? null : known(slots, slotId, "slot", where);
    }

    /** The slots a meeting can begin at when no other meeting is looked at. */
    private final class Beginnings {

      private final MeetingWish wish;
      private final List<Participant> meeting;
      private final SlotSet forbidden;
      private final @Nullable Slot fixed;
      private final List<Slot> inOrder = List.copyOf(slots.values());

      Beginnings(
          MeetingWish wish, List<Participant> meeting, SlotSet forbidden, @Nullable Slot fixed) {
        this.wish = wish;
        this.meeting = meeting;
        this.forbidden = forbidden;
        this.fixed = fixed;
      }

      SlotSet all() {
        return SlotSet.of(inOrder.stream().filter(this::canBeginAt).mapToInt(Slot::index));
      }

      private boolean canBeginAt(Slot slot) {
        if ((fixed != null && !slot.equals(fixed))
            || slot.index() + wish.length() > inOrder.size()) {
          return false;
        }
        for (int i = 0; i < wish.length(); i++) {
          Slot covered = inOrder.get(slot.index() + i);
          boolean goesOn = i == 0 || covered.follows(inOrder.get(slot.index() + i - 1));
          if (!goesOn || !canCover(covered)) {
            return false;
          }
        }
        return true;
      }

      private boolean canCover(Slot slot) {
        return (wish.session() == null || slot.session() == wish.session())
            && !forbidden.contains(slot.index())
            && meeting.stream().noneMatch(one -> one.absences().contains(slot.index()));
      }
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

    private static void requireAtLeast(
        int least, @Nullable Integer value, String participantId, String what) {
      if (value != null && value < least) {
        throw new IllegalArgumentException(
            "participant %s has fewer than %d %s: %d".formatted(participantId, least, what, value));
      }
    }
  }
}
