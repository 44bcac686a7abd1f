package org.linkwright.meetingsolver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Seeded events of buyers and suppliers as large as one likes. Some buyers are sought after more
 * than others, and everybody misses some slots.
 *
 * @param requests how many at most; fewer where everybody is asked for as much as allowed before
 * @param tables in each slot
 * @param absentPercent how likely anybody misses a slot, 0 to 100
 * @param slack how many slots at least a buyer has left beyond the meetings asked for; below 0,
 *     buyers are asked for more than they have slots
 */
record GeneratedEvents(
    int buyers, int suppliers, int requests, int slots, int tables, int absentPercent, int slack) {

  private static final int MOST_MEETINGS_OF_A_SUPPLIER = 8;
  private static final int DRAWS_PER_REQUEST = 100;
  private static final int ANY_SESSION = 3;

  /** 560 participants and 1,500 requests. */
  static final GeneratedEvents LARGE = new GeneratedEvents(60, 500, 1_500, 30, 80, 5, 2);

  /** 2,200 participants and about 5,000 requests. */
  static final GeneratedEvents VERY_LARGE = new GeneratedEvents(200, 2_000, 8_000, 30, 300, 5, 2);

  /** 45 tables are there for 1,350 of the 1,500 requests. */
  static final GeneratedEvents TOO_FEW_TABLES = new GeneratedEvents(60, 500, 1_500, 30, 45, 5, 2);

  /** The buyers most sought after are asked for up to four meetings more than they have slots. */
  static final GeneratedEvents TOO_FEW_SLOTS = new GeneratedEvents(60, 500, 1_860, 30, 80, 5, -4);

  /** Twice the people, requests and tables, in the same slots. */
  GeneratedEvents twice() {
    return new GeneratedEvents(
        2 * buyers, 2 * suppliers, 2 * requests, slots, 2 * tables, absentPercent, slack);
  }

  /**
   * The event in the format of {@link PublishedInstance}: buyers first, then suppliers, and every
   * meeting at any time of the day.
   */
  String dzn(long seed) {
    Random random = new Random(seed);
    int[] free = new int[buyers + suppliers];
    List<String> forbidden = new ArrayList<>();
    for (int participant = 0; participant < free.length; participant++) {
      List<Integer> absences = absences(random);
      free[participant] = slots - absences.size() - slack;
      forbidden.add(list("{", absences, "}"));
    }
    for (int supplier = buyers; supplier < free.length; supplier++) {
      free[supplier] = Math.min(free[supplier], MOST_MEETINGS_OF_A_SUPPLIER);
    }
    List<String> requested = requests(free, random);
    return """
        nBusiness = %d;
        nMeetings = %d;
        nTables = %d;
        nTotalSlots = %d;
        nMorningSlots = %d;
        requested = %s;
        forbidden = %s;
        fixed = %s;
        precedences = %s;
        """
        .formatted(
            free.length,
            requested.size(),
            tables,
            slots,
            slots / 2,
            list("[", requested, "|]"),
            list("[", forbidden, "]"),
            list("[", Collections.nCopies(requested.size(), 0), "]"),
            list("[", Collections.nCopies(requested.size(), "{}"), "]"));
  }

  MeetingEvent event(long seed, MeetingRules rules) {
    return PublishedInstance.parse(dzn(seed), rules);
  }

  private List<String> requests(int[] free, Random random) {
    Set<Long> pairs = new HashSet<>();
    List<String> requests = new ArrayList<>();
    for (int draw = 0;
        pairs.size() < this.requests && draw < DRAWS_PER_REQUEST * this.requests;
        draw++) {
      int buyer = soughtAfter(random);
      int supplier = buyers + random.nextInt(suppliers);
      if (free[buyer] > 0
          && free[supplier] > 0
          && pairs.add((long) buyer * free.length + supplier)) {
        free[buyer]--;
        free[supplier]--;
        requests.add("|%d, %d, %d".formatted(buyer + 1, supplier + 1, ANY_SESSION));
      }
    }
    return requests;
  }

  /** The first buyers are drawn more often: the density falls with the square root. */
  private int soughtAfter(Random random) {
    double share = random.nextDouble();
    return (int) (buyers * share * Math.sqrt(share));
  }

  private List<Integer> absences(Random random) {
    return IntStream.rangeClosed(1, slots)
        .filter(slot -> random.nextInt(100) < absentPercent)
        .boxed()
        .toList();
  }

  private static String list(String begin, List<?> members, String end) {
    return members.stream().map(String::valueOf).collect(Collectors.joining(",", begin, end));
  }
}
