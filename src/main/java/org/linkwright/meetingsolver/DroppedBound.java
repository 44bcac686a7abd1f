package org.linkwright.meetingsolver;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A lower bound on the value of the requests that have to be dropped, from counting alone: at any
 * size, without a library, in seconds.
 *
 * <p>Nobody can have more meetings than its possible slots, its maximum and its daily maximums
 * allow, no slot more than it has tables or pairs of people who are there, and so the event as a
 * whole no more than its slots. The requests of most value within these limits are a b-matching
 * with one limit more; its fractional relaxation is a flow in a network with every participant on
 * both sides and every request in both directions, worth twice as much. Precedences, fairness, who
 * is free together with whom, and what it costs if somebody has fewer meetings than its least are
 * left out, so the truth can be worse and never better.
 *
 * <p>Source of the doubling: Schrijver, <i>Combinatorial Optimization</i>, 2003, section 30.3
 * (fractional matchings).
 */
final class DroppedBound {

  private DroppedBound() {}

  /** The bound, in units of the medium score; 0 or more. */
  static long of(MeetingEvent event) {
    List<MeetingRequest> possible =
        event.requests().stream().filter(request -> !request.allowed().isEmpty()).toList();
    long all = value(event, event.requests());
    return all - mostPlaced(event, possible);
  }

  /** The most meetings the participant can have by its own slots and maximums. */
  static int mostMeetings(Participant participant, MeetingEvent event) {
    List<MeetingRequest> requests = event.requestsOf(participant);
    return Math.min(
        participant.limit(), mostInSlots(event, requests, 1, participant.limitPerDay()));
  }

  private static long mostPlaced(MeetingEvent event, List<MeetingRequest> requests) {
    int participants = event.participants().size();
    int source = 2 * participants;
    int start = source + 1;
    int sink = source + 2;
    WeightedFlow flow = new WeightedFlow(2 * participants + 3);
    flow.arc(start, source, 2 * mostMeetingsAtTables(event, requests), 0);
    for (Participant participant : event.participants()) {
      int most = mostMeetings(participant, event);
      flow.arc(source, participant.index(), most, 0);
      flow.arc(participants + participant.index(), sink, most, 0);
    }
    for (MeetingRequest request : requests) {
      long worth = event.rules().valueOf(request);
      int first = request.first().index();
      int second = request.second().index();
      flow.arc(first, participants + second, 1, worth);
      flow.arc(second, participants + first, 1, worth);
    }
    return flow.mostValue(start, sink) / 2;
  }

  private static int mostMeetingsAtTables(MeetingEvent event, List<MeetingRequest> requests) {
    int[] tables =
        event.slots().stream()
            .mapToInt(slot -> Math.min(slot.tables(), pairsThere(event, slot)))
            .toArray();
    return mostInSlots(event, requests, tables, Integer.MAX_VALUE);
  }

  private static int pairsThere(MeetingEvent event, Slot slot) {
    long there =
        event.participants().stream()
            .filter(participant -> !participant.absences().contains(slot.index()))
            .count();
    return (int) (there / 2);
  }

  private static int mostInSlots(
      MeetingEvent event, List<MeetingRequest> requests, int perSlot, int perDay) {
    int[] capacities = new int[event.slots().size()];
    Arrays.fill(capacities, perSlot);
    return mostInSlots(event, requests, capacities, perDay);
  }

  /** The most of the requests that can be at slots of their own choice at the same time. */
  private static int mostInSlots(
      MeetingEvent event, List<MeetingRequest> requests, int[] capacities, int perDay) {
    int slots = event.slots().size();
    int days = event.days();
    int sink = slots + days;
    WeightedFlow flow = new WeightedFlow(sink + 2 + requests.size());
    int source = sink + 1;
    for (Slot slot : event.slots()) {
      flow.arc(slot.index(), slots + slot.day(), capacities[slot.index()], 0);
    }
    IntStream.range(0, days).forEach(day -> flow.arc(slots + day, sink, perDay, 0));
    for (int position = 0; position < requests.size(); position++) {
      int node = sink + 2 + position;
      flow.arc(source, node, 1, 1);
      requests.get(position).allowed().stream().forEach(slot -> flow.arc(node, slot, 1, 0));
    }
    return (int) flow.mostValue(source, sink);
  }

  private static long value(MeetingEvent event, List<MeetingRequest> requests) {
    return requests.stream().mapToLong(request -> event.rules().valueOf(request)).sum();
  }
}
