package org.linkwright.meetingsolver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Deals tables, or interpreters, to the meetings of a timetable.
 *
 * <p>Of those at a meeting, the one with most meetings is its host. Hosts choose in the order of
 * their number of meetings: each takes the table that is free for most of the meetings still to be
 * dealt, the first among equals, until all its meetings have one. Where the tables differ, a host
 * can take what another needs; the meeting that is left takes it back along a chain of exchanges
 * within the slot.
 */
final class Dealer {

  private static final int NONE = -1;

  private final MeetingTimetable timetable;
  private final List<Resource> resources;
  private final List<Placement> meetings = new ArrayList<>();
  private final Map<MeetingRequest, BitSet> suitable = new HashMap<>();

  /** Who has a resource in a slot. */
  private final Map<Resource, Placement[]> holders = new HashMap<>();

  private final Map<Placement, Resource> dealt = new LinkedHashMap<>();

  /** What was dealt before, and stays. */
  private final Map<Placement, Resource> kept = new LinkedHashMap<>();

  Dealer(
      MeetingTimetable timetable,
      List<Resource> resources,
      Function<MeetingRequest, @Nullable BitSet> suitableFor) {
    this.timetable = timetable;
    this.resources = resources;
    for (Placement placed : timetable.placements()) {
      BitSet needed = suitableFor.apply(placed.request());
      if (needed != null) {
        meetings.add(placed);
        suitable.put(placed.request(), needed);
      }
    }
    int slots = timetable.getSlots().size();
    resources.forEach(resource -> holders.put(resource, new Placement[slots]));
  }

  /** The resource of each meeting, by request id; a meeting for which none is left has none. */
  Map<String, String> deal(Map<String, Seating.Seat> former) {
    dealKept(former, true);
    dealKept(former, false);
    meetings.stream()
        .filter(meeting -> meeting.request().length() > 1 && !dealt.containsKey(meeting))
        .sorted(Comparator.comparing(Placement::slot))
        .forEach(meeting -> dealTo(new ArrayList<>(List.of(meeting))));
    meetingsByHost().values().forEach(this::dealTo);
    meetings.stream()
        .filter(meeting -> !dealt.containsKey(meeting))
        .forEach(meeting -> exchange(meeting, new BitSet()));
    Map<String, String> ids = new LinkedHashMap<>();
    dealt.forEach((meeting, resource) -> ids.put(meeting.request().id(), resource.id()));
    return ids;
  }

  /**
   * @param unmoved whether to deal to the meetings that are in the slot of their seat, or to the
   *     others
   */
  private void dealKept(Map<String, Seating.Seat> former, boolean unmoved) {
    Map<String, Resource> byId = new HashMap<>();
    resources.forEach(resource -> byId.put(resource.id(), resource));
    for (Placement meeting : meetings) {
      Seating.Seat seat = former.get(meeting.request().id());
      if (seat == null || seat.slot().equals(meeting.slot().id()) != unmoved) {
        continue;
      }
      Resource own = byId.get(seat.table());
      if (own != null && isFree(meeting, own)) {
        take(meeting, own);
        kept.put(meeting, own);
      }
    }
  }

  private Map<Participant, List<Placement>> meetingsByHost() {
    int[] meetingsOf = new int[timetable.getParticipants().size()];
    for (Placement meeting : meetings) {
      meeting.request().participants().forEach(participant -> meetingsOf[participant.index()]++);
    }
    Comparator<Participant> busiestFirst =
        Comparator.comparingInt((Participant participant) -> -meetingsOf[participant.index()])
            .thenComparingInt(Participant::index);
    Map<Participant, List<Placement>> byHost = new TreeMap<>(busiestFirst);
    for (Placement meeting : meetings) {
      if (!dealt.containsKey(meeting)) {
        Participant host =
            meeting.request().participants().stream().min(busiestFirst).orElseThrow();
        byHost.computeIfAbsent(host, one -> new ArrayList<>()).add(meeting);
      }
    }
    return byHost;
  }

  private void dealTo(List<Placement> ofOneHost) {
    List<Placement> left = new ArrayList<>(ofOneHost);
    for (Resource own : keptByAll(ofOneHost)) {
      left.removeIf(meeting -> takeIfFree(meeting, own));
    }
    while (!left.isEmpty()) {
      int best = freeForMost(left);
      if (best == NONE) {
        return;
      }
      Resource resource = resources.get(best);
      left.removeIf(meeting -> takeIfFree(meeting, resource));
    }
  }

  /** What somebody who takes part in all of these meetings has kept, the most used first. */
  private List<Resource> keptByAll(List<Placement> ofOneHost) {
    if (kept.isEmpty()) {
      return List.of();
    }
    Map<Resource, Integer> uses = new LinkedHashMap<>();
    for (Map.Entry<Placement, Resource> one : kept.entrySet()) {
      boolean sameHost =
          one.getKey().request().participants().stream()
              .anyMatch(who -> ofOneHost.stream().allMatch(meeting -> meeting.involves(who)));
      if (sameHost) {
        uses.merge(one.getValue(), 1, Integer::sum);
      }
    }
    return uses.entrySet().stream()
        .sorted(Map.Entry.<Resource, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  private boolean takeIfFree(Placement meeting, Resource resource) {
    boolean free = isFree(meeting, resource);
    if (free) {
      take(meeting, resource);
    }
    return free;
  }

  private int freeForMost(List<Placement> some) {
    int best = NONE;
    long freeForBest = 0;
    for (Resource resource : resources) {
      long free = some.stream().filter(meeting -> isFree(meeting, resource)).count();
      if (free > freeForBest) {
        best = resource.index();
        freeForBest = free;
      }
    }
    return best;
  }

  /** Takes a resource from another meeting of the slot that can do with a different one. */
  private boolean exchange(Placement meeting, BitSet asked) {
    for (int index : suitable.getOrDefault(meeting.request(), new BitSet()).stream().toArray()) {
      Resource resource = resources.get(index);
      if (isFree(meeting, resource)) {
        take(meeting, resource);
        return true;
      }
    }
    for (int index : suitable.getOrDefault(meeting.request(), new BitSet()).stream().toArray()) {
      Resource resource = resources.get(index);
      Placement holder = holder(resource, meeting.slot());
      if (holder != null
          && meeting.request().length() == 1
          && holder.request().length() == 1
          && !asked.get(index)) {
        asked.set(index);
        if (exchange(holder, asked)) {
          take(meeting, resource);
          return true;
        }
      }
    }
    return false;
  }

  private boolean isFree(Placement meeting, Resource resource) {
    if (!suitable.getOrDefault(meeting.request(), new BitSet()).get(resource.index())) {
      return false;
    }
    for (int slot = meeting.slot().index(); slot < endOf(meeting); slot++) {
      if (!resource.servesAt(slot) || holder(resource, timetable.getSlots().get(slot)) != null) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Placement holder(Resource resource, Slot slot) {
    @Nullable Placement[] bySlot = holders.get(resource);
    return bySlot == null ? null : bySlot[slot.index()];
  }

  private void take(Placement meeting, Resource resource) {
    dealt.put(meeting, resource);
    for (int slot = meeting.slot().index(); slot < endOf(meeting); slot++) {
      @Nullable Placement[] bySlot = holders.getOrDefault(resource, new Placement[0]);
      bySlot[slot] = meeting;
    }
  }

  /** The slot after a meeting's last; a meeting put too late by hand ends with the event. */
  private int endOf(Placement meeting) {
    int end = meeting.slot().index() + meeting.request().length();
    return Math.min(timetable.getSlots().size(), end);
  }
}
