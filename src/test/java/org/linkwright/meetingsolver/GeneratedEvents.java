package org.linkwright.meetingsolver;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

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
   * At least so many requests of the event find no place: there are so many tables, and so many
   * slots in which the buyers, and the suppliers, are there.
   */
  int leastUnplaced(MeetingEvent event) {
    int[] left = new int[buyers + suppliers];
    for (Participant participant : event.participants()) {
      left[participant.index()] = slots - participant.absences().size();
    }
    for (MeetingRequest request : event.requests()) {
      left[request.first().index()]--;
      left[request.second().index()]--;
    }
    int tooMany = event.requests().size() - slots * tables;
    int ofBuyers = Arrays.stream(left, 0, buyers).map(slots -> Math.max(0, -slots)).sum();
    int ofSuppliers =
        Arrays.stream(left, buyers, left.length).map(slots -> Math.max(0, -slots)).sum();
    return Math.max(Math.max(0, tooMany), Math.max(ofBuyers, ofSuppliers));
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
      free[participant] = slots - absences.size() - slack;
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
