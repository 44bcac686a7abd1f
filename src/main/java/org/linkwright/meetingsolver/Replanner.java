package org.linkwright.meetingsolver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mends a timetable after its event has changed: least change first, then quality.
 *
 * <p>What has begun stays. Of the rest, every meeting that is still possible stays where it is.
 * Then what lost its place and what had none is put into what is free: one after the other first,
 * then by {@link ReplacementSearch}, which weighs them against each other.
 */
public final class Replanner {

  private final MeetingEvent event;
  private final Judge judge;
  private final Map<String, Slot> slots = new HashMap<>();
  private final Map<String, Integer> indexes = new HashMap<>();

  private Replanner(MeetingEvent event, Map<String, String> begun) {
    this.event = event;
    event.slots().forEach(slot -> slots.put(slot.id(), slot));
    event.requests().forEach(request -> indexes.put(request.id(), request.index()));
    judge = new Judge(MeetingTimetable.of(event, begun));
  }

  /**
   * The mended timetable.
   *
   * @param event as it is now
   * @param former slot ids by request id, iterated over in the order in which they are kept; a slot
   *     or a request that the event does not have any more is passed over
   * @param begun request ids of those that stay whatever the rules say; each is in {@code former},
   *     with a slot the event still has
   * @throws IllegalArgumentException naming a request that has begun without a place
   */
  public static MeetingTimetable replan(
      MeetingEvent event, Map<String, String> former, Set<String> begun, ReplanSearch search) {
    Map<String, String> begunPlaces = new HashMap<>();
    for (String request : begun) {
      String slot = former.get(request);
      if (slot == null) {
        throw new IllegalArgumentException("request " + request + " has begun without a place");
      }
      begunPlaces.put(request, slot);
    }
    return new Replanner(event, begunPlaces).replan(former, begun, search);
  }

  private MeetingTimetable replan(
      Map<String, String> former, Set<String> begun, ReplanSearch search) {
    Map<Integer, Slot> kept = keep(former, begun);
    List<Integer> homeless = homeless();
    Set<Integer> movable = movable(search.reach(), kept.keySet(), homeless);
    homeless.forEach(this::takeBestVacancy);
    new ReplacementSearch(judge, homeless, home(kept, movable), search).run();
    return judge.timetable();
  }

  /** Puts back whatever can stay, and tells where. What has begun is there already. */
  private Map<Integer, Slot> keep(Map<String, String> former, Set<String> begun) {
    Map<Integer, Slot> kept = new LinkedHashMap<>();
    former.forEach(
        (request, slotId) -> {
          Integer index = indexes.get(request);
          Slot slot = slots.get(slotId);
          if (index != null
              && slot != null
              && !begun.contains(request)
              && judge.putIfLegal(index, slot)) {
            kept.put(index, slot);
          }
        });
    return kept;
  }

  /** Requests without a place, the most valuable first, among equals those with fewest slots. */
  private List<Integer> homeless() {
    Comparator<MeetingRequest> order =
        Comparator.comparing(MeetingRequest::priority)
            .thenComparingInt(request -> request.allowed().size())
            .thenComparingInt(MeetingRequest::index);
    return event.requests().stream()
        .filter(request -> judge.slotOf(request.index()) == null)
        .sorted(order)
        .map(MeetingRequest::index)
        .toList();
  }

  private Set<Integer> movable(Reach reach, Set<Integer> kept, List<Integer> homeless) {
    return switch (reach) {
      case NOBODY -> Set.of();
      case ANYBODY -> kept;
      case AFFECTED -> {
        Set<Participant> affected = new HashSet<>();
        for (int index : homeless) {
          affected.addAll(judge.meeting(index).getRequest().participants());
        }
        Set<Integer> theirs = new HashSet<>();
        for (int index : kept) {
          if (judge.meeting(index).getRequest().participants().stream()
              .anyMatch(affected::contains)) {
            theirs.add(index);
          }
        }
        yield theirs;
      }
    };
  }

  private static Map<Integer, Slot> home(Map<Integer, Slot> kept, Set<Integer> movable) {
    Map<Integer, Slot> home = new LinkedHashMap<>(kept);
    home.keySet().retainAll(movable);
    return home;
  }

  private void takeBestVacancy(int index) {
    Slot best = null;
    long leastWaiting = Long.MAX_VALUE;
    for (Slot slot : new ArrayList<>(judge.allowedSlots(index))) {
      if (judge.putIfLegal(index, slot)) {
        long waiting = -judge.score().softScore();
        if (waiting < leastWaiting) {
          leastWaiting = waiting;
          best = slot;
        }
        judge.put(index, null);
      }
    }
    if (best != null) {
      judge.put(index, best);
    }
  }
}
