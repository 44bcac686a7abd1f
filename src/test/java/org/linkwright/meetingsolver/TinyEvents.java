package org.linkwright.meetingsolver;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.linkwright.shared.Priority;

/** Events small enough that every timetable can be tried, and the best of them all. */
final class TinyEvents {

  /**
   * The best timetable without a broken rule.
   *
   * @param dropped value of its requests without a place
   * @param waiting in units of the soft score
   */
  record Best(long dropped, long waiting) {

    boolean isBetterThan(Best other) {
      return dropped < other.dropped || (dropped == other.dropped && waiting < other.waiting);
    }
  }

  private TinyEvents() {}

  /** Three to five slots on one or two days, two to five requests, and every rule. */
  static MeetingEvent random(long seed) {
    return random(seed, false);
  }

  /** The same with two tables and nobody's maximum, so that often everything fits. */
  static MeetingEvent roomy(long seed) {
    return random(seed, true);
  }

  private static MeetingEvent random(long seed, boolean roomy) {
    Random random = new Random(seed);
    MeetingEvent.Builder builder = MeetingEvent.builder();
    int slots = 3 + random.nextInt(3);
    int firstDay = random.nextInt(3) == 0 ? slots / 2 : slots;
    for (int slot = 0; slot < slots; slot++) {
      Session session = slot < slots / 2 ? Session.MORNING : Session.AFTERNOON;
      builder.slot("s" + slot, slot < firstDay ? 0 : 1, session, roomy ? 2 : random.nextInt(3));
    }
    int participants = 2 + random.nextInt(3);
    for (int participant = 0; participant < participants; participant++) {
      builder.participant(
          Registration.of("p" + participant, "Firm " + participant)
              .absentAt(someSlots(random, slots, 0.15))
              .withLimits(
                  new Registration.Limits(
                      !roomy && random.nextInt(4) == 0 ? random.nextInt(4) : null,
                      !roomy && random.nextInt(4) == 0 ? 1 + random.nextInt(2) : null,
                      null,
                      random.nextInt(3),
                      null)));
    }
    int requests = 2 + random.nextInt(4);
    for (int request = 0; request < requests; request++) {
      builder.request(wish(random, request, participants, slots));
    }
    for (int precedence = random.nextInt(3); precedence > 0; precedence--) {
      int earlier = random.nextInt(requests - 1);
      builder.precedence("m" + earlier, "m" + (earlier + 1));
    }
    return builder.rules(rules(random)).build();
  }

  /** The best of all timetables, each checked on its own. */
  static Best best(MeetingEvent event) {
    return best(event, new HashMap<>(), 0);
  }

  /** Whether some timetable without a broken rule has all of these requests. */
  static boolean canPlace(MeetingEvent event, Set<String> requestIds) {
    return canPlace(event, requestIds, new HashMap<>(), 0);
  }

  private static Best best(MeetingEvent event, Map<String, String> places, int request) {
    if (request == event.requests().size()) {
      TimetableChecker.Findings findings =
          TimetableChecker.check(MeetingTimetable.of(event, places));
      return findings.violations().isEmpty()
          ? new Best(
              dropped(event, places),
              event.rules().waiting(findings.breaks(), findings.idleSlots()))
          : new Best(Long.MAX_VALUE, 0);
    }
    Best best = best(event, places, request + 1);
    for (Slot slot : event.slots()) {
      places.put(event.requests().get(request).id(), slot.id());
      Best placed = best(event, places, request + 1);
      best = placed.isBetterThan(best) ? placed : best;
    }
    places.remove(event.requests().get(request).id());
    return best;
  }

  private static boolean canPlace(
      MeetingEvent event, Set<String> requestIds, Map<String, String> places, int request) {
    if (request == event.requests().size()) {
      return TimetableChecker.check(MeetingTimetable.of(event, places)).violations().isEmpty();
    }
    String id = event.requests().get(request).id();
    boolean can = !requestIds.contains(id) && canPlace(event, requestIds, places, request + 1);
    for (int slot = 0; slot < event.slots().size() && !can; slot++) {
      places.put(id, event.slots().get(slot).id());
      can = canPlace(event, requestIds, places, request + 1);
    }
    places.remove(id);
    return can;
  }

  private static long dropped(MeetingEvent event, Map<String, String> places) {
    long value =
        event.requests().stream()
            .filter(request -> !places.containsKey(request.id()))
            .mapToLong(event.rules()::valueOf)
            .sum();
    for (Participant participant : event.participants()) {
      List<MeetingRequest> requests =
          event.requests().stream().filter(request -> request.involves(participant)).toList();
      long meetings = requests.stream().filter(it -> places.containsKey(it.id())).count();
      long least = Math.min(participant.limits().least(), requests.size());
      value += Math.max(0, least - meetings) * event.rules().values().leastMissed();
    }
    return value;
  }

  private static MeetingWish wish(Random random, int request, int participants, int slots) {
    int first = random.nextInt(participants);
    int second = (first + 1 + random.nextInt(participants - 1)) % participants;
    Priority[] priorities = Priority.values();
    Session[] sessions = Session.values();
    return MeetingWish.between("m" + request, "p" + first, "p" + second)
        .withPriority(priorities[random.nextInt(priorities.length)])
        .withSession(random.nextInt(6) == 0 ? sessions[random.nextInt(2)] : null)
        .withForbiddenSlots(someSlots(random, slots, 0.1))
        .withFixedSlot(random.nextInt(10) == 0 ? "s" + random.nextInt(slots) : null);
  }

  private static MeetingRules rules(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> MeetingRules.DEFAULT;
      case 1 -> MeetingRules.DEFAULT.withFairnessBound(0);
      case 2 -> MeetingRules.PUBLISHED_PROBLEM.withFairnessBound(random.nextInt(2));
      default ->
          MeetingRules.DEFAULT
              .withValues(new MeetingRules.Values(5, 3, 2, 150, 50, random.nextInt(3), 0))
              .withWaiting(random.nextInt(2), random.nextInt(2));
    };
  }

  private static Set<String> someSlots(Random random, int slots, double share) {
    Set<String> some = new HashSet<>();
    for (int slot = 0; slot < slots; slot++) {
      if (random.nextDouble() < share) {
        some.add("s" + slot);
      }
    }
    return some;
  }
}
