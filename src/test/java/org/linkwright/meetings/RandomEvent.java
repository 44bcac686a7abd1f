package org.linkwright.meetings;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Priority;

/** Supplier days made up for tests: buyers who meet suppliers, on one day of short slots. */
final class RandomEvent {

  static final LocalDateTime NINE = LocalDateTime.of(2097, 3, 17, 9, 0);
  private static final int MINUTES = 20;
  private static final List<Priority> PRIORITIES = List.of(Priority.values());

  private RandomEvent() {}

  /**
   * A day on which every buyer has equally many requests, give or take one.
   *
   * @param tables so many alike
   */
  static EventSnapshot of(
      int buyers, int suppliers, int requests, int slots, int tables, Random random) {
    List<Participant> participants = new ArrayList<>();
    for (int i = 0; i < buyers; i++) {
      participants.add(participant("B%03d".formatted(i)));
    }
    for (int i = 0; i < suppliers; i++) {
      participants.add(participant("S%03d".formatted(i)));
    }
    List<MeetingRequest> wanted = new ArrayList<>();
    for (String pair : pairs(buyers, suppliers, requests, random)) {
      Priority priority = PRIORITIES.get(random.nextInt(PRIORITIES.size()));
      wanted.add(
          request(
              "M%04d".formatted(wanted.size()),
              "S" + pair.substring(4),
              pair.substring(0, 4),
              priority));
    }
    return new EventSnapshot(new UUID(0, 1), 0, event(slots, tables), participants, wanted);
  }

  private static Set<String> pairs(int buyers, int suppliers, int requests, Random random) {
    Set<String> pairs = new LinkedHashSet<>();
    List<Integer> shuffled = new ArrayList<>();
    while (pairs.size() < requests) {
      if (shuffled.isEmpty()) {
        for (int i = 0; i < suppliers; i++) {
          shuffled.add(i);
        }
        Collections.shuffle(shuffled, random);
      }
      int supplier = shuffled.remove(shuffled.size() - 1);
      pairs.add("B%03d%03d".formatted(pairs.size() % buyers, supplier));
    }
    return pairs;
  }

  private static Event event(int slots, int tables) {
    List<EventSlot> times = new ArrayList<>();
    for (int i = 0; i < slots; i++) {
      LocalDateTime start = NINE.plusMinutes((long) i * MINUTES);
      times.add(new EventSlot(start, start.plusMinutes(MINUTES), null));
    }
    return new Event(
        null,
        "day",
        "Day",
        "UTC",
        null,
        null,
        tables,
        List.of(),
        times,
        List.of(),
        List.of(),
        EventRules.DEFAULT,
        null,
        null);
  }

  static Participant participant(String id) {
    return new Participant(
        null,
        id,
        "Firm " + id,
        Participant.Role.OTHER,
        null,
        null,
        null,
        List.of(),
        1,
        null,
        null,
        null,
        null,
        null,
        HalfDay.ANY,
        List.of(),
        null,
        List.of(),
        null,
        null);
  }

  static MeetingRequest request(String id, String from, String to, Priority priority) {
    return request(id, from, to, priority, 1);
  }

  static MeetingRequest request(
      String id, String from, String to, Priority priority, int lengthInSlots) {
    return new MeetingRequest(
        null,
        id,
        from,
        to,
        List.of(),
        MeetingRequest.Status.ACCEPTED,
        priority,
        false,
        false,
        false,
        lengthInSlots,
        List.of(),
        List.of(),
        HalfDay.ANY,
        null,
        List.of(),
        null,
        null,
        null);
  }

  /** The start of a slot, counted from 0. */
  static LocalDateTime slot(int number) {
    return NINE.plusMinutes((long) number * MINUTES);
  }

  static Disruption gone(String participant, LocalDateTime from) {
    return disruption(Disruption.Kind.PARTICIPANT_GONE, participant, List.of(), from, null);
  }

  static Disruption lost(List<String> tables, LocalDateTime from) {
    return disruption(Disruption.Kind.TABLE_LOST, null, tables, from, null);
  }

  private static Disruption disruption(
      Disruption.Kind kind,
      @Nullable String participant,
      List<String> tables,
      LocalDateTime from,
      @Nullable LocalDateTime until) {
    return new Disruption(
        null,
        kind,
        participant,
        null,
        tables,
        null,
        from,
        until,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
