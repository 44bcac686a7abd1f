package org.linkwright.bench.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linkwright.bench.DznEvent;
import org.linkwright.bench.IndependentChecker;

/** An event as facts for constraint streams. */
public record PlainEvent(
    List<Slot> slots,
    List<Request> requests,
    List<Attendance> attendances,
    List<Precedence> precedences,
    Fairness fairness) {

  /** The facts of a published event. */
  public static PlainEvent of(DznEvent event) {
    List<Slot> slots =
        IntStream.rangeClosed(1, event.slots())
            .mapToObj(number -> new Slot(number, event.tables()))
            .toList();
    List<Request> requests = new ArrayList<>();
    List<Attendance> attendances = new ArrayList<>();
    List<Precedence> precedences = new ArrayList<>();
    for (int meeting = 1; meeting <= event.meetings(); meeting++) {
      int number = meeting;
      DznEvent.Requested requested = event.requested().get(meeting - 1);
      requests.add(
          new Request(
              number,
              slotsOf(event, slot -> event.isInSession(number, slot)),
              slotsOf(
                  event,
                  slot ->
                      event.isAbsent(requested.first(), slot)
                          || event.isAbsent(requested.second(), slot)),
              event.fixed().get(meeting - 1)));
      attendances.add(new Attendance(requested.first(), meeting));
      attendances.add(new Attendance(requested.second(), meeting));
      for (int earlier : event.precedences().get(meeting - 1)) {
        precedences.add(new Precedence(earlier, meeting));
      }
    }
    long whoMeet = attendances.stream().mapToInt(Attendance::participant).distinct().count();
    return new PlainEvent(
        slots,
        requests,
        attendances,
        precedences,
        new Fairness(IndependentChecker.PUBLISHED_FAIRNESS, whoMeet < event.participants()));
  }

  private static Set<Integer> slotsOf(DznEvent event, IntPredicate holds) {
    return IntStream.rangeClosed(1, event.slots())
        .filter(holds)
        .boxed()
        .collect(Collectors.toSet());
  }
}
