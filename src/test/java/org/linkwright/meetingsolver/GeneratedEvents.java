package org.linkwright.meetingsolver;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/**
 * Seeded events of buyers and suppliers as large as one likes. Some buyers are sought after more
 * than others; everybody misses some slots; nobody is asked for more meetings than two fewer than
 * the slots they are there for, so that everything fits.
 *
 * @param requests how many at most; fewer where everybody's day is full before
 * @param tables in each slot
 * @param absentPercent how likely anybody misses a slot, 0 to 100
 */
record GeneratedEvents(
    int buyers, int suppliers, int requests, int slots, int tables, int absentPercent) {

  private static final int MOST_MEETINGS_OF_A_SUPPLIER = 8;
  private static final int SLOTS_LEFT_FREE = 2;
  private static final int DRAWS_PER_REQUEST = 100;

  /** 560 participants and 1,500 requests. */
  static final GeneratedEvents LARGE = new GeneratedEvents(60, 500, 1_500, 30, 80, 5);

  /** 2,200 participants and more than 5,000 requests. */
  static final GeneratedEvents VERY_LARGE = new GeneratedEvents(200, 2_000, 8_000, 30, 300, 5);

  /** So many times the people, requests and tables, in the same slots. */
  GeneratedEvents times(int factor) {
    return new GeneratedEvents(
        factor * buyers,
        factor * suppliers,
        factor * requests,
        slots,
        factor * tables,
        absentPercent);
  }

  GeneratedEvents withRequests(int number) {
    return new GeneratedEvents(buyers, suppliers, number, slots, tables, absentPercent);
  }

  GeneratedEvents withTables(int number) {
    return new GeneratedEvents(buyers, suppliers, requests, slots, number, absentPercent);
  }

  MeetingEvent event(long seed, MeetingRules rules) {
    Random random = new Random(seed);
    MeetingEvent.Builder builder = MeetingEvent.builder().rules(rules);
    for (int slot = 0; slot < slots; slot++) {
      builder.slot(
          "slot " + slot, 0, slot < slots / 2 ? Session.MORNING : Session.AFTERNOON, tables);
    }
    int[] free = new int[buyers + suppliers];
    for (int participant = 0; participant < free.length; participant++) {
      Set<String> absences = absences(random);
      free[participant] = slots - absences.size() - SLOTS_LEFT_FREE;
      builder.participant("p" + participant, "Firm " + participant, absences, null, null);
    }
    for (int supplier = buyers; supplier < free.length; supplier++) {
      free[supplier] = Math.min(free[supplier], MOST_MEETINGS_OF_A_SUPPLIER);
    }
    addRequests(builder, free, random);
    return builder.build();
  }

  private void addRequests(MeetingEvent.Builder builder, int[] free, Random random) {
    Set<Long> pairs = new HashSet<>();
    for (int draw = 0; pairs.size() < requests && draw < DRAWS_PER_REQUEST * requests; draw++) {
      int buyer = soughtAfter(random);
      int supplier = buyers + random.nextInt(suppliers);
      if (free[buyer] > 0
          && free[supplier] > 0
          && pairs.add((long) buyer * free.length + supplier)) {
        free[buyer]--;
        free[supplier]--;
        builder.request(MeetingWish.between("m" + pairs.size(), "p" + buyer, "p" + supplier));
      }
    }
  }

  /** The first buyers are drawn more often: the density falls with the square root. */
  private int soughtAfter(Random random) {
    double share = random.nextDouble();
    return (int) (buyers * share * Math.sqrt(share));
  }

  private Set<String> absences(Random random) {
    Set<String> absences = new HashSet<>();
    for (int slot = 0; slot < slots; slot++) {
      if (random.nextInt(100) < absentPercent) {
        absences.add("slot " + slot);
      }
    }
    return absences;
  }
}
