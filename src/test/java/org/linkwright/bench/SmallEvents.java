package org.linkwright.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Events so small that all their timetables can be gone through, each with a rule to break. */
public final class SmallEvents {

  private static final String PAIRS =
      """
      nBusiness = 4;
      nMeetings = 4;
      nTables = 2;
      nTotalSlots = 5;
      nMorningSlots = 2;
      requested = [|1, 2,3, |3, 4,3, |1, 3,3, |1, 4,3, |];
      forbidden = [{0}, {0}, {0}, {0}];
      fixed = [0,0,0,0];
      precedences = [{}, {}, {}, {}];
      """;

  /** Somebody with four meetings can have three breaks, and the others none. */
  private static final String STAR =
      PAIRS
          .replace("nBusiness = 4", "nBusiness = 5")
          .replace("nTotalSlots = 5", "nTotalSlots = 7")
          .replace("|3, 4,3, |1, 3,3, |1, 4,3", "|1, 3,3, |1, 4,3, |1, 5,3")
          .replace("forbidden = [", "forbidden = [{0}, ");

  /** Whoever meets one and the same person only has as many breaks as that one. */
  private static final String PAIR =
      PAIRS
          .replace("nBusiness = 4", "nBusiness = 2")
          .replace("nTotalSlots = 5", "nTotalSlots = 7")
          .replace("|3, 4,3, |1, 3,3, |1, 4,3", "|1, 2,3, |1, 2,3, |1, 2,3")
          .replace("{0}, {0}, {0}, {0}", "{0}, {0}");

  private SmallEvents() {}

  /** Names and events. */
  public static Stream<Arguments> all() {
    return Stream.of(
        event("clash", PAIRS),
        event("tables", PAIRS.replace("nTables = 2", "nTables = 1")),
        event("sessions", PAIRS.replace("|1, 3,3, |1, 4,3", "|1, 3,1, |1, 4,2")),
        event("absences", PAIRS.replace("forbidden = [{0}, {0}", "forbidden = [{0,2}, {0,4,5}")),
        event("given slot", PAIRS.replace("fixed = [0,0,0,0]", "fixed = [0,4,0,0]")),
        event("order", PAIRS.replace("precedences = [{}, {}", "precedences = [{2,3}, {}")),
        event("fairness", STAR),
        event("fairness without breaks", PAIR),
        event(
            "fairness with somebody who has no meeting",
            PAIR.replace("nBusiness = 2", "nBusiness = 3").replace("{0}, {0}", "{0}, {0}, {0}")),
        event(
            "a break that nobody can avoid",
            PAIRS.replace("fixed = [0,0,0,0]", "fixed = [1,0,5,3]")),
        event("nothing fits", PAIRS.replace("forbidden = [{0}", "forbidden = [{1,2,3}")));
  }

  /** Every way to give each meeting a slot. */
  public static List<int[]> timetables(DznEvent event) {
    List<int[]> timetables = new ArrayList<>();
    int[] slots = new int[event.meetings()];
    Arrays.fill(slots, 1);
    int meeting = 0;
    while (meeting < slots.length) {
      timetables.add(slots.clone());
      for (meeting = 0; meeting < slots.length && slots[meeting] == event.slots(); meeting++) {
        slots[meeting] = 1;
      }
      if (meeting < slots.length) {
        slots[meeting]++;
      }
    }
    return timetables;
  }

  private static Arguments event(String name, String dzn) {
    return Arguments.of(name, DznEvent.parse(dzn));
  }
}
