package org.linkwright.meetingsolver;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An event as its caller told it: to tell it again, with one thing changed.
 *
 * @param slots in time order
 * @param tables each with what it offers; empty where all are alike
 */
public record Told(
    List<Slot> slots,
    List<Registration> registrations,
    List<TableOffer> tables,
    List<InterpreterOffer> interpreters,
    List<MeetingWish> wishes,
    List<Order> orders,
    MeetingRules rules) {

  /** One request's meeting comes before another's. */
  public record Order(String earlierId, String laterId) {

    static Order of(Precedence precedence) {
      return new Order(precedence.earlier().id(), precedence.later().id());
    }
  }

  public Told {
    slots = List.copyOf(slots);
    registrations = List.copyOf(registrations);
    tables = List.copyOf(tables);
    interpreters = List.copyOf(interpreters);
    wishes = List.copyOf(wishes);
    orders = List.copyOf(orders);
  }

  /** The event, made anew. */
  public MeetingEvent event() {
    MeetingEvent.Builder builder = MeetingEvent.builder();
    for (Slot slot : slots) {
      builder.slot(slot.id(), slot.day(), slot.session(), slot.tables(), slot.time());
    }
    registrations.forEach(builder::participant);
    tables.forEach(builder::table);
    interpreters.forEach(builder::interpreter);
    wishes.forEach(builder::request);
    orders.forEach(order -> builder.precedence(order.earlierId(), order.laterId()));
    return builder.rules(rules).build();
  }

  /** The same with one participant told differently. */
  public Told withParticipant(String id, UnaryOperator<Registration> change) {
    List<Registration> changed =
        registrations.stream().map(one -> one.id().equals(id) ? change.apply(one) : one).toList();
    return new Told(slots, changed, tables, interpreters, wishes, orders, rules);
  }

  /** The same with one request told differently. */
  public Told withRequest(String id, UnaryOperator<MeetingWish> change) {
    List<MeetingWish> changed =
        wishes.stream().map(one -> one.id().equals(id) ? change.apply(one) : one).toList();
    return new Told(slots, registrations, tables, interpreters, changed, orders, rules);
  }

  /** The same with other slots. */
  public Told withSlots(List<Slot> others) {
    return new Told(others, registrations, tables, interpreters, wishes, orders, rules);
  }

  /** The same with one more table, in use only at some slots; the slots count it. */
  public Told withTable(TableOffer table) {
    List<Slot> counting =
        slots.stream()
            .map(slot -> table.outOfUseSlotIds().contains(slot.id()) ? slot : oneMoreTable(slot))
            .toList();
    List<TableOffer> more =
        tables.isEmpty() ? tables : Stream.concat(tables.stream(), Stream.of(table)).toList();
    return new Told(counting, registrations, more, interpreters, wishes, orders, rules);
  }

  /** The same with one more interpreter. */
  public Told withInterpreter(InterpreterOffer interpreter) {
    List<InterpreterOffer> more =
        Stream.concat(interpreters.stream(), Stream.of(interpreter)).toList();
    return new Told(slots, registrations, tables, more, wishes, orders, rules);
  }

  /** The same without an order in which a request's meeting is named. */
  public Told withoutOrdersOf(String requestId) {
    List<Order> others =
        orders.stream()
            .filter(
                order -> !order.earlierId().equals(requestId) && !order.laterId().equals(requestId))
            .toList();
    return new Told(slots, registrations, tables, interpreters, wishes, others, rules);
  }

  private static Slot oneMoreTable(Slot slot) {
    return new Slot(
        slot.index(), slot.id(), slot.day(), slot.session(), slot.tables() + 1, slot.time());
  }
}
