package org.linkwright.meetingsolver;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Something an organiser can change about an event or its timetable to place a request. */
public sealed interface Change {

  /** What kind of change it is. */
  enum Kind {
    MOVE_ANOTHER_MEETING,
    ONE_MORE_TABLE,
    ONE_MORE_INTERPRETER,
    BE_THERE,
    RAISE_MAXIMUM,
    ANOTHER_DELEGATE,
    ALLOW_SLOT,
    GIVE_UP_ORDER,
    DROP_LESS_VALUABLE
  }

  Kind kind();

  /** The change in words. */
  String sentence();

  /** The slots it speaks about, by id. */
  List<String> slotIds();

  /** The participants it speaks about, by id. */
  default List<String> participantIds() {
    return List.of();
  }

  /** The other requests it speaks about, by id. */
  default List<String> requestIds() {
    return List.of();
  }

  /** The event as it would be told with this change. */
  default Told apply(Told told, MeetingRequest request) {
    return told;
  }

  /** Another meeting goes to another slot, where it breaks no rule either. */
  record Move(MeetingRequest other, Slot from, Slot to) implements Change {

    @Override
    public Kind kind() {
      return Kind.MOVE_ANOTHER_MEETING;
    }

    @Override
    public String sentence() {
      return "Move the meeting of %s from %s to %s."
          .formatted(WhyNotFinder.names(other), from.id(), to.id());
    }

    @Override
    public List<String> slotIds() {
      return List.of(from.id(), to.id());
    }

    @Override
    public List<String> requestIds() {
      return List.of(other.id());
    }
  }

  /** One more table that offers what the meeting needs. */
  record OneMoreTable(List<Slot> slots, TableOffer table) implements Change {

    @Override
    public Kind kind() {
      return Kind.ONE_MORE_TABLE;
    }

    @Override
    public String sentence() {
      String offer =
          table.features().isEmpty()
              ? ""
              : table.features().stream().sorted().collect(Collectors.joining(", ", " (", ")"));
      return "One more table%s at %s.".formatted(offer, times(slots));
    }

    @Override
    public List<String> slotIds() {
      return slots.stream().map(Slot::id).toList();
    }

    @Override
    public Told apply(Told told, MeetingRequest request) {
      return told.withTable(table);
    }
  }

  /** One more interpreter who can talk with all of them. */
  record OneMoreInterpreter(List<Slot> slots, InterpreterOffer interpreter) implements Change {

    @Override
    public Kind kind() {
      return Kind.ONE_MORE_INTERPRETER;
    }

    @Override
    public String sentence() {
      return "One more interpreter (%s) at %s."
          .formatted(
              interpreter.languages().stream().sorted().collect(Collectors.joining(", ")),
              times(slots));
    }

    @Override
    public List<String> slotIds() {
      return slots.stream().map(Slot::id).toList();
    }

    @Override
    public Told apply(Told told, MeetingRequest request) {
      return told.withInterpreter(interpreter);
    }
  }

  /** A participant is there when it meant to be absent. */
  record BeThere(Participant participant, List<Slot> slots) implements Change {

    @Override
    public Kind kind() {
      return Kind.BE_THERE;
    }

    @Override
    public String sentence() {
      return "%s is there at %s.".formatted(participant.name(), times(slots));
    }

    @Override
    public List<String> slotIds() {
      return slots.stream().map(Slot::id).toList();
    }

    @Override
    public List<String> participantIds() {
      return List.of(participant.id());
    }

    @Override
    public Told apply(Told told, MeetingRequest request) {
      return told.withParticipant(
          participant.id(),
          one ->
              one.absentAt(
                  one.absentSlotIds().stream()
                      .filter(id -> !slotIds().contains(id))
                      .collect(Collectors.toSet())));
    }
  }

  /** Participants take one meeting more than they wanted at most. */
  record RaiseMaximum(List<Participant> participants) implements Change {

    @Override
    public Kind kind() {
      return Kind.RAISE_MAXIMUM;
    }

    @Override
    public String sentence() {
      return participants.stream().map(Participant::name).collect(Collectors.joining(" and "))
          + (participants.size() == 1 ? " takes" : " take")
          + " one meeting more than the maximum.";
    }

    @Override
    public List<String> slotIds() {
      return List.of();
    }

    @Override
    public List<String> participantIds() {
      return participants.stream().map(Participant::id).toList();
    }

    @Override
    public Told apply(Told told, MeetingRequest request) {
      Told changed = told;
      for (Participant participant : participants) {
        changed =
            changed.withParticipant(
                participant.id(), one -> one.withLimits(one.limits().oneMore(request.length())));
      }
      return changed;
    }
  }

  /** A participant sends one person more. */
  record AnotherDelegate(Participant participant) implements Change {

    @Override
    public Kind kind() {
      return Kind.ANOTHER_DELEGATE;
    }

    @Override
    public String sentence() {
      return "%s brings one more person.".formatted(participant.name());
    }

    @Override
    public List<String> slotIds() {
      return List.of();
    }

    @Override
    public List<String> participantIds() {
      return List.of(participant.id());
    }

    @Override
    public Told apply(Told told, MeetingRequest request) {
      return told.withParticipant(participant.id(), one -> one.withDelegates(one.delegates() + 1));
    }
  }

  /** The request is held at a slot that it had excluded. */
  record AllowSlot(List<Slot> slots) implements Change {

    @Override
    public Kind kind() {
      return Kind.ALLOW_SLOT;
    }

    @Override
    public String sentence() {
      return "Let the meeting be at %s, which the request excludes.".formatted(times(slots));
    }

    @Override
    public List<String> slotIds() {
      return slots.stream().map(Slot::id).toList();
    }

    @Override
    public Told apply(Told told, MeetingRequest request) {
      return told.withRequest(
          request.id(),
          wish ->
              wish.withSession(null)
                  .withFixedSlot(null)
                  .withForbiddenSlots(
                      wish.forbiddenSlotIds().stream()
                          .filter(id -> !slotIds().contains(id))
                          .collect(Collectors.toSet())));
    }
  }

  /** The order between this meeting and others is given up. */
  record GiveUpOrder() implements Change {

    @Override
    public Kind kind() {
      return Kind.GIVE_UP_ORDER;
    }

    @Override
    public String sentence() {
      return "Give up the order between this meeting and others.";
    }

    @Override
    public List<String> slotIds() {
      return List.of();
    }

    @Override
    public Told apply(Told told, MeetingRequest request) {
      return told.withoutOrdersOf(request.id());
    }
  }

  /** Meetings that are worth less together give up their places. */
  record Drop(List<MeetingRequest> others) implements Change {

    @Override
    public Kind kind() {
      return Kind.DROP_LESS_VALUABLE;
    }

    @Override
    public String sentence() {
      return "Drop the less important meeting of %s."
          .formatted(
              others.stream()
                  .map(WhyNotFinder::names)
                  .collect(Collectors.joining(", and that of ")));
    }

    @Override
    public List<String> slotIds() {
      return List.of();
    }

    @Override
    public List<String> requestIds() {
      return others.stream().map(MeetingRequest::id).toList();
    }
  }

  private static String times(List<Slot> slots) {
    return slots.stream().map(Slot::id).collect(Collectors.joining(", "));
  }

  /** The features a new table needs for a request. */
  static TableOffer tableFor(MeetingWish wish, Set<String> outOfUse) {
    return new TableOffer(
        "one more",
        wish.place().hall(),
        wish.participantIds().size(),
        wish.place().needs(),
        null,
        outOfUse);
  }
}
