package org.linkwright.meetingsolver;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** A plain event of a test, rebuilt after something has happened. */
final class Reshaped {

  private final MeetingEvent event;
  private BiPredicate<Participant, Slot> alsoAbsent = (participant, slot) -> false;
  private ToIntFunction<Slot> tables = Slot::tables;
  private Predicate<MeetingRequest> wanted = request -> true;

  private Reshaped(MeetingEvent event) {
    this.event = event;
  }

  static Reshaped from(MeetingEvent event) {
    return new Reshaped(event);
  }

  Reshaped whoIsAlsoAbsent(BiPredicate<Participant, Slot> test) {
    alsoAbsent = test;
    return this;
  }

  Reshaped withTables(ToIntFunction<Slot> number) {
    tables = number;
    return this;
  }

  Reshaped withRequests(Predicate<MeetingRequest> test) {
    wanted = test;
    return this;
  }

  /** Without a bound of fairness, as always on the day. */
  MeetingEvent build() {
    MeetingEvent.Builder builder = MeetingEvent.builder();
    for (Slot slot : event.slots()) {
      builder.slot(slot.id(), slot.day(), slot.session(), tables.applyAsInt(slot));
    }
    for (Participant participant : event.participants()) {
      Set<String> absent = new HashSet<>(ids(participant.absences()));
      event.slots().stream()
          .filter(slot -> alsoAbsent.test(participant, slot))
          .forEach(slot -> absent.add(slot.id()));
      builder.participant(
          participant.id(),
          participant.name(),
          absent,
          participant.limits().most(),
          participant.limits().mostPerDay());
    }
    for (MeetingRequest request : event.requests()) {
      if (wanted.test(request)) {
        Slot fixed = request.fixed();
        builder.request(
            MeetingWish.between(request.id(), request.first().id(), request.second().id())
                .withPriority(request.priority())
                .withSession(request.session())
                .withForbiddenSlots(ids(request.forbidden()))
                .withFixedSlot(fixed == null ? null : fixed.id()));
      }
    }
    for (Precedence precedence : event.precedences()) {
      if (wanted.test(precedence.earlier()) && wanted.test(precedence.later())) {
        builder.precedence(precedence.earlier().id(), precedence.later().id());
      }
    }
    return builder.rules(event.rules().withFairnessBound(null)).build();
  }

  private Set<String> ids(SlotSet slots) {
    return slots.stream()
        .mapToObj(index -> event.slots().get(index).id())
        .collect(Collectors.toSet());
  }
}
