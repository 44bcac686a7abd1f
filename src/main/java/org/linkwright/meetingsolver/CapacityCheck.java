package org.linkwright.meetingsolver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linkwright.shared.Priority;

/**
 * What can be said of an event before it is solved: what contradicts itself, what can never have a
 * place, and at least how much has to be dropped.
 *
 * @param findings in the order of their gravity
 * @param tableSlots meetings that all tables together can hold over the event
 * @param slotsNeeded by all requests that need a table
 * @param leastDropped at least so many requests get no place, whatever the timetable
 * @param leastMustsDropped at least so many of those that must be met
 */
public record CapacityCheck(
    List<Finding> findings,
    int tableSlots,
    int slotsNeeded,
    int leastDropped,
    int leastMustsDropped) {

  /** What is found. */
  public enum Kind {
    /** Two meetings are fixed where only one can be: no timetable keeps both. */
    FIXED_MEETINGS_CLASH,
    /** More meetings are fixed in a slot than it has tables. */
    TOO_MANY_FIXED_IN_A_SLOT,
    /** Meetings are to come before each other in a circle. */
    ORDER_IN_A_CIRCLE,
    /** A request has no slot, table or interpreter of its own accord. */
    REQUEST_HAS_NO_PLACE,
    /** A request takes more slots than any stretch without a pause has. */
    REQUEST_TOO_LONG,
    /** A participant has more requests that must be met than it can have meetings. */
    MORE_MUSTS_THAN_SLOTS,
    /** A participant has more requests than it can have meetings. */
    MORE_REQUESTS_THAN_SLOTS,
    /** All tables together hold fewer meetings than are asked for. */
    TOO_FEW_TABLES
  }

  /**
   * One finding.
   *
   * @param sentence for organisers
   * @param requestIds that it is about
   * @param participantIds that it is about
   * @param missing by how many meetings it does not go
   */
  public record Finding(
      Kind kind,
      String sentence,
      List<String> requestIds,
      List<String> participantIds,
      int missing) {

    public Finding {
      requestIds = List.copyOf(requestIds);
      participantIds = List.copyOf(participantIds);
    }
  }

  public CapacityCheck {
    findings = List.copyOf(findings);
  }

  /** What the organiser fixed by hand and contradicts itself. */
  public List<Finding> contradictions() {
    return findings.stream()
        .filter(finding -> finding.kind().compareTo(Kind.ORDER_IN_A_CIRCLE) <= 0)
        .toList();
  }

  /** Checks an event. */
  public static CapacityCheck of(MeetingEvent event) {
    return new Checking(event).check();
  }

  private static final class Checking {

    private final MeetingEvent event;
    private final List<Finding> findings = new ArrayList<>();
    private final WhyNotFinder whyNot;
    private final int longestStretch;

    Checking(MeetingEvent event) {
      this.event = event;
      whyNot = new WhyNotFinder(MeetingTimetable.unsolved(event));
      longestStretch = longestStretch(event.slots());
    }

    CapacityCheck check() {
      event.participants().forEach(this::checkFixedMeetings);
      event.slots().forEach(this::checkFixedAtTables);
      checkOrder();
      event.requests().forEach(this::checkPlace);
      int dropped = 0;
      int mustsDropped = 0;
      int impossible = 0;
      for (MeetingRequest request : event.requests()) {
        boolean hasPlace = !request.allowed().isEmpty();
        impossible += hasPlace ? 0 : 1;
        mustsDropped += !hasPlace && request.priority() == Priority.MUST ? 1 : 0;
      }
      int mostBeyond = 0;
      int allMustsBeyond = 0;
      int mostMustsBeyond = 0;
      for (Participant participant : event.participants()) {
        int beyond = beyond(participant, event.requestsOf(participant));
        List<MeetingRequest> musts =
            event.requestsOf(participant).stream()
                .filter(request -> request.priority() == Priority.MUST)
                .toList();
        int mustsBeyond = beyond(participant, musts);
        report(participant, beyond, mustsBeyond);
        dropped += beyond;
        allMustsBeyond += mustsBeyond;
        mostBeyond = Math.max(mostBeyond, beyond);
        mostMustsBeyond = Math.max(mostMustsBeyond, mustsBeyond);
      }
      int atTables = beyondTables();
      int largest =
          event.requests().stream()
              .mapToInt(request -> request.participants().size())
              .max()
              .orElse(2);
      return new CapacityCheck(
          findings.stream().sorted(Comparator.comparing(Finding::kind)).toList(),
          tableSlots(),
          slotsNeeded(),
          impossible + Math.max(ceiling(dropped, largest), Math.max(mostBeyond, atTables)),
          mustsDropped + Math.max(ceiling(allMustsBeyond, largest), mostMustsBeyond));
    }

    /** One meeting dropped helps each of its participants, so the sum counts it several times. */
    private static int ceiling(int sum, int participants) {
      return (sum + participants - 1) / participants;
    }

    /** How many of these requests a participant has to give up. */
    private int beyond(Participant participant, List<MeetingRequest> requests) {
      List<MeetingRequest> possible =
          requests.stream().filter(request -> !request.allowed().isEmpty()).toList();
      int most = Math.min(participant.limit(), slotsOf(participant));
      int fitting = 0;
      int slots = 0;
      for (int length : possible.stream().mapToInt(MeetingRequest::length).sorted().toArray()) {
        slots += length;
        if (slots > slotsOf(participant) || fitting == most) {
          break;
        }
        fitting++;
      }
      return possible.size() - fitting;
    }

    private int slotsOf(Participant participant) {
      int there = event.slots().size() - participant.absences().size();
      return participant.delegates() * there;
    }

    private void report(Participant participant, int beyond, int mustsBeyond) {
      int slots = slotsOf(participant);
      if (mustsBeyond > 0) {
        add(
            Kind.MORE_MUSTS_THAN_SLOTS,
            "%s has %d requests that must be met more than it can have meetings (%d slots)."
                .formatted(participant.name(), mustsBeyond, slots),
            List.of(),
            List.of(participant.id()),
            mustsBeyond);
      } else if (beyond > 0) {
        add(
            Kind.MORE_REQUESTS_THAN_SLOTS,
            "%s has %d requests more than it can have meetings (%d slots)."
                .formatted(participant.name(), beyond, slots),
            List.of(),
            List.of(participant.id()),
            beyond);
      }
    }

    private int beyondTables() {
      int room = tableSlots();
      int beyond = 0;
      int slots = 0;
      List<Integer> lengths =
          event.requests().stream()
              .filter(request -> request.tables() != null && !request.allowed().isEmpty())
              .map(MeetingRequest::length)
              .sorted()
              .toList();
      for (int length : lengths) {
        slots += length;
        beyond += slots > room ? 1 : 0;
      }
      if (beyond > 0) {
        add(
            Kind.TOO_FEW_TABLES,
            "The tables hold %d meetings over the event; %d do not fit.".formatted(room, beyond),
            List.of(),
            List.of(),
            beyond);
      }
      return beyond;
    }

    private int tableSlots() {
      return event.slots().stream().mapToInt(Slot::tables).sum();
    }

    private int slotsNeeded() {
      return event.requests().stream()
          .filter(request -> request.tables() != null)
          .mapToInt(MeetingRequest::length)
          .sum();
    }

    private void checkPlace(MeetingRequest request) {
      if (!request.allowed().isEmpty()) {
        return;
      }
      boolean tooLong = request.length() > longestStretch;
      add(
          tooLong ? Kind.REQUEST_TOO_LONG : Kind.REQUEST_HAS_NO_PLACE,
          tooLong
              ? "The meeting of %s takes %d slots, and no stretch without a pause has more than %d."
                  .formatted(WhyNotFinder.names(request), request.length(), longestStretch)
              : whyNot.explain(request).sentence(),
          List.of(request.id()),
          request.participants().stream().map(Participant::id).toList(),
          1);
    }

    private static int longestStretch(List<Slot> slots) {
      int longest = 0;
      int stretch = 0;
      for (Slot slot : slots) {
        boolean goesOn = slot.index() > 0 && slot.follows(slots.get(slot.index() - 1));
        stretch = goesOn ? stretch + 1 : 1;
        longest = Math.max(longest, stretch);
      }
      return longest;
    }

    private void checkFixedMeetings(Participant participant) {
      Map<Integer, List<MeetingRequest>> bySlot = new HashMap<>();
      for (MeetingRequest request : event.requestsOf(participant)) {
        Slot fixed = request.fixed();
        for (int i = 0; fixed != null && i < request.length(); i++) {
          bySlot.computeIfAbsent(fixed.index() + i, slot -> new ArrayList<>()).add(request);
        }
      }
      bySlot.keySet().stream()
          .sorted()
          .filter(slot -> bySlot.getOrDefault(slot, List.of()).size() > participant.delegates())
          .limit(1)
          .forEach(slot -> reportClash(participant, slot, bySlot.getOrDefault(slot, List.of())));
    }

    private void reportClash(Participant participant, int slot, List<MeetingRequest> fixed) {
      List<String> ids = fixed.stream().map(MeetingRequest::id).toList();
      add(
          Kind.FIXED_MEETINGS_CLASH,
          "%s is fixed in %d meetings at %s: %s."
              .formatted(
                  participant.name(),
                  fixed.size(),
                  event.slots().get(slot).id(),
                  String.join(", ", ids)),
          ids,
          List.of(participant.id()),
          fixed.size() - participant.delegates());
    }

    private void checkFixedAtTables(Slot slot) {
      List<MeetingRequest> fixed =
          event.requests().stream()
              .filter(request -> request.tables() != null && covers(request, slot))
              .toList();
      int missing = event.tableSupply().shortage(slot, fixed);
      if (missing > 0) {
        add(
            Kind.TOO_MANY_FIXED_IN_A_SLOT,
            "%d meetings are fixed at %s, and %d of them find no table."
                .formatted(fixed.size(), slot.id(), missing),
            fixed.stream().map(MeetingRequest::id).toList(),
            List.of(),
            missing);
      }
    }

    private static boolean covers(MeetingRequest request, Slot slot) {
      Slot fixed = request.fixed();
      return fixed != null
          && fixed.index() <= slot.index()
          && slot.index() < fixed.index() + request.length();
    }

    /** Takes away whatever nothing is left to come before; a circle remains (Kahn 1962). */
    private void checkOrder() {
      Map<MeetingRequest, Integer> before = new HashMap<>();
      Map<MeetingRequest, List<MeetingRequest>> after = new HashMap<>();
      for (Precedence order : event.precedences()) {
        before.merge(order.later(), 1, Integer::sum);
        before.merge(order.earlier(), 0, Integer::sum);
        after.computeIfAbsent(order.earlier(), one -> new ArrayList<>()).add(order.later());
      }
      Deque<MeetingRequest> free = new ArrayDeque<>();
      before.forEach(
          (request, number) -> {
            if (number == 0) {
              free.add(request);
            }
          });
      while (!free.isEmpty()) {
        MeetingRequest first = free.poll();
        before.remove(first);
        for (MeetingRequest later : after.getOrDefault(first, List.of())) {
          if (before.merge(later, -1, Integer::sum) == 0) {
            free.add(later);
          }
        }
      }
      if (!before.isEmpty()) {
        List<String> circle = before.keySet().stream().map(MeetingRequest::id).sorted().toList();
        add(
            Kind.ORDER_IN_A_CIRCLE,
            "These meetings are to come before each other in a circle: %s."
                .formatted(String.join(", ", circle)),
            circle,
            List.of(),
            1);
      }
    }

    private void add(
        Kind kind,
        String sentence,
        List<String> requestIds,
        List<String> participantIds,
        int missing) {
      findings.add(new Finding(kind, sentence, requestIds, participantIds, missing));
    }
  }
}
