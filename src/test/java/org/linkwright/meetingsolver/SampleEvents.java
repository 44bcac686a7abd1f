package org.linkwright.meetingsolver;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.linkwright.shared.Priority;

/** Events for tests: a tidy one to build on, and random ones that use every rule. */
final class SampleEvents {

  private SampleEvents() {}

  /** One day of six slots named 1 to 6, three in the morning, with so many tables each. */
  static MeetingEvent.Builder oneDay(int tables) {
    MeetingEvent.Builder builder = MeetingEvent.builder();
    for (int slot = 1; slot <= 6; slot++) {
      builder.slot("" + slot, 0, slot <= 3 ? Session.MORNING : Session.AFTERNOON, tables);
    }
    return builder;
  }

  /** One day, two tables and the participants a, b, c and d, without a request. */
  static MeetingEvent.Builder fourParticipants() {
    MeetingEvent.Builder builder = oneDay(2);
    for (String id : new String[] {"a", "b", "c", "d"}) {
      builder.participant(id, "Firm " + id);
    }
    return builder;
  }

  /**
   * An event of one or two days that uses every rule: delegates, limits, wishes, languages, tables
   * that differ, meetings of several slots and of several participants, former places.
   */
  static MeetingEvent random(long seed) {
    Random random = new Random(seed);
    MeetingEvent.Builder builder = MeetingEvent.builder();
    int slotsPerDay = 3 + random.nextInt(4);
    int slots = slotsPerDay * (1 + random.nextInt(2));
    boolean tablesDiffer = random.nextBoolean();
    int tables = 2 + random.nextInt(3);
    for (int slot = 0; slot < slots; slot++) {
      int inDay = slot % slotsPerDay;
      builder.slot(
          "slot " + slot,
          slot / slotsPerDay,
          inDay < slotsPerDay / 2 ? Session.MORNING : Session.AFTERNOON,
          tablesDiffer ? tables : 1 + random.nextInt(4),
          new SlotTime(slot * 30, slot * 30 + 20 + random.nextInt(11), random.nextInt(5) == 0));
    }
    int participants = 4 + random.nextInt(6);
    for (int participant = 0; participant < participants; participant++) {
      builder.participant(randomRegistration(random, participant, slots));
    }
    if (tablesDiffer) {
      for (int table = 0; table < tables; table++) {
        builder.table(randomTable(random, table, participants));
      }
    }
    for (int interpreter = random.nextInt(3); interpreter > 0; interpreter--) {
      builder.interpreter(
          new InterpreterOffer(
              "i" + interpreter, Set.of("en", "cs", "de"), someSlots(random, slots, 0.2)));
    }
    int requests = 3 + random.nextInt(2 * participants);
    for (int request = 0; request < requests; request++) {
      builder.request(randomWish(random, request, participants, slots));
    }
    for (int precedence = random.nextInt(4); precedence > 0; precedence--) {
      int earlier = random.nextInt(requests - 1);
      int later = earlier + 1 + random.nextInt(requests - 1 - earlier);
      builder.precedence("m" + earlier, "m" + later);
    }
    return builder.rules(randomRules(random)).build();
  }

  /** An event of one or two days with absences, limits, sessions, fixed slots and precedences. */
  static MeetingEvent plain(long seed) {
    Random random = new Random(seed);
    MeetingEvent.Builder builder = MeetingEvent.builder();
    int slotsPerDay = 3 + random.nextInt(4);
    int slots = slotsPerDay * (1 + random.nextInt(2));
    for (int slot = 0; slot < slots; slot++) {
      int inDay = slot % slotsPerDay;
      builder.slot(
          "slot " + slot,
          slot / slotsPerDay,
          inDay < slotsPerDay / 2 ? Session.MORNING : Session.AFTERNOON,
          1 + random.nextInt(4));
    }
    int participants = 4 + random.nextInt(6);
    for (int participant = 0; participant < participants; participant++) {
      builder.participant(
          "p" + participant,
          "Firm " + participant,
          someSlots(random, slots, 0.1),
          random.nextInt(4) == 0 ? 1 + random.nextInt(4) : null,
          random.nextInt(4) == 0 ? 1 + random.nextInt(3) : null);
    }
    int requests = 3 + random.nextInt(2 * participants);
    for (int request = 0; request < requests; request++) {
      builder.request(plainWish(random, request, participants, slots));
    }
    for (int precedence = random.nextInt(4); precedence > 0; precedence--) {
      int earlier = random.nextInt(requests - 1);
      int later = earlier + 1 + random.nextInt(requests - 1 - earlier);
      builder.precedence("m" + earlier, "m" + later);
    }
    return builder.rules(plainRules(random)).build();
  }

  /** Random places for some of the meetings, allowed or not. */
  static Map<String, String> randomPlaces(MeetingEvent event, Random random) {
    Map<String, String> places = new HashMap<>();
    for (MeetingRequest request : event.requests()) {
      if (random.nextInt(4) > 0) {
        Slot slot = event.slots().get(random.nextInt(event.slots().size()));
        places.put(request.id(), slot.id());
      }
    }
    return places;
  }

  private static Registration randomRegistration(Random random, int participant, int slots) {
    return Registration.of("p" + participant, "Firm " + participant)
        .absentAt(someSlots(random, slots, 0.1))
        .withDelegates(random.nextInt(4) == 0 ? 2 : 1)
        .withLimits(
            new Registration.Limits(
                random.nextInt(4) == 0 ? 1 + random.nextInt(4) : null,
                random.nextInt(4) == 0 ? 1 + random.nextInt(3) : null,
                random.nextInt(3) == 0 ? 1 + random.nextInt(2) : null,
                random.nextInt(3),
                random.nextInt(3) == 0 ? random.nextInt(3) : null))
        .preferring(random.nextInt(3) == 0 ? Session.MORNING : null)
        .talking(random.nextInt(3) == 0 ? Set.of(random.nextBoolean() ? "cs" : "en") : Set.of());
  }

  private static TableOffer randomTable(Random random, int table, int participants) {
    return new TableOffer(
        "t" + table,
        random.nextBoolean() ? "north" : "south",
        2 + random.nextInt(2),
        random.nextBoolean() ? Set.of("SCREEN") : Set.of(),
        random.nextInt(4) == 0 ? "p" + random.nextInt(participants) : null,
        Set.of());
  }

  private static MeetingWish randomWish(Random random, int request, int participants, int slots) {
    int first = random.nextInt(participants);
    int second = (first + 1 + random.nextInt(participants - 1)) % participants;
    int third = random.nextInt(participants);
    boolean isGroup = random.nextInt(6) == 0 && third != first && third != second;
    Priority[] priorities = Priority.values();
    Session[] sessions = Session.values();
    return MeetingWish.between("m" + request, "p" + first, "p" + second)
        .withOthers(isGroup ? List.of("p" + third) : List.of())
        .withValue(
            new MeetingWish.Value(
                priorities[random.nextInt(priorities.length)],
                random.nextBoolean(),
                random.nextInt(4) == 0))
        .withLength(random.nextInt(5) == 0 ? 2 : 1)
        .withSession(random.nextInt(5) == 0 ? sessions[random.nextInt(2)] : null)
        .withForbiddenSlots(someSlots(random, slots, 0.05))
        .withFixedSlot(random.nextInt(10) == 0 ? "slot " + random.nextInt(slots) : null)
        .withFormerSlot(random.nextInt(5) == 0 ? "slot " + random.nextInt(slots) : null)
        .withPlace(
            switch (random.nextInt(6)) {
              case 0 -> MeetingWish.Place.ONLINE;
              case 1 -> new MeetingWish.Place(false, Set.of("SCREEN"), null);
              case 2 -> new MeetingWish.Place(false, Set.of(), "north");
              default -> MeetingWish.Place.ANYWHERE;
            });
  }

  private static MeetingRules randomRules(Random random) {
    MeetingRules rules =
        switch (random.nextInt(4)) {
          case 0 -> MeetingRules.DEFAULT;
          case 1 -> MeetingRules.DEFAULT.withFairnessBound(random.nextInt(2));
          case 2 ->
              MeetingRules.DEFAULT.withComfort(new MeetingRules.Comfort(100, 1, 20, 30, 2, 3));
          default -> MeetingRules.PUBLISHED_PROBLEM;
        };
    return rules.withWalkingMinutes(random.nextBoolean() ? 0 : 15 + 10 * random.nextInt(4));
  }

  private static MeetingWish plainWish(Random random, int request, int participants, int slots) {
    int first = random.nextInt(participants);
    int second = (first + 1 + random.nextInt(participants - 1)) % participants;
    Priority[] priorities = Priority.values();
    Session[] sessions = Session.values();
    return MeetingWish.between("m" + request, "p" + first, "p" + second)
        .withPriority(priorities[random.nextInt(priorities.length)])
        .withSession(random.nextInt(5) == 0 ? sessions[random.nextInt(2)] : null)
        .withForbiddenSlots(someSlots(random, slots, 0.05))
        .withFixedSlot(random.nextInt(10) == 0 ? "slot " + random.nextInt(slots) : null);
  }

  private static MeetingRules plainRules(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> MeetingRules.DEFAULT;
      case 1 -> MeetingRules.DEFAULT.withFairnessBound(random.nextInt(2));
      default -> MeetingRules.PUBLISHED_PROBLEM;
    };
  }

  private static Set<String> someSlots(Random random, int slots, double share) {
    Set<String> some = new HashSet<>();
    for (int slot = 0; slot < slots; slot++) {
      if (random.nextDouble() < share) {
        some.add("slot " + slot);
      }
    }
    return some;
  }
}
