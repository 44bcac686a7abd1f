package org.linkwright.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Judges timetables of any solver by the rules of the published problem. It shares no code with the
 * product: it reads the event from the file itself and the timetable as plain numbers.
 */
public final class IndependentChecker {

  /** The fairness bound of the published optima: breaks by which two participants may differ. */
  public static final int PUBLISHED_FAIRNESS = 2;

  /** The rules. */
  public enum Rule {
    /** A participant has at most one meeting in a slot. */
    CLASH,
    /** No slot has more meetings than tables. */
    TABLES,
    /** A meeting is in the session it asks for. */
    SESSION,
    /** Nobody has a meeting in a slot in which it is absent. */
    FORBIDDEN,
    /** A meeting with a given slot has that slot. */
    FIXED,
    /** A meeting comes after those that must come before it. */
    PRECEDENCE,
    /** The breaks of no two participants differ by more than the bound. */
    FAIRNESS
  }

  /**
   * What there is to say about a timetable.
   *
   * @param unplaced meetings without a slot; only those that have one can break a rule
   * @param violations the rules broken, once for each participant and slot, slot, meeting or pair
   * @param breaks of all participants together: maximal runs of idle slots between two meetings of
   *     the same participant, each counting one however long
   */
  public record Verdict(int unplaced, List<Rule> violations, int breaks) {

    public Verdict {
      violations = List.copyOf(violations);
    }

    /** Whether every meeting has a place and no rule is broken. */
    public boolean isFeasible() {
      return unplaced == 0 && violations.isEmpty();
    }
  }

  private final DznEvent event;
  private final int[] slotOfMeeting;
  private final List<Rule> violations = new ArrayList<>();

  private IndependentChecker(DznEvent event, int[] slotOfMeeting) {
    this.event = event;
    this.slotOfMeeting = slotOfMeeting;
  }

  /**
   * Judges a timetable.
   *
   * @param slotOfMeeting the slot of each meeting in the order of their numbers, counting from 1; 0
   *     for none
   * @param fairness by how many breaks two participants may differ, or null where it does not
   *     matter
   * @throws IllegalArgumentException if there is not one slot of the event, or 0, for each meeting
   */
  public static Verdict judge(DznEvent event, int[] slotOfMeeting, @Nullable Integer fairness) {
    if (slotOfMeeting.length != event.meetings()) {
      throw new IllegalArgumentException(slotOfMeeting.length + " slots of meetings");
    }
    for (int slot : slotOfMeeting) {
      if (slot < 0 || slot > event.slots()) {
        throw new IllegalArgumentException("no slot " + slot);
      }
    }
    return new IndependentChecker(event, slotOfMeeting.clone()).verdict(fairness);
  }

  private Verdict verdict(@Nullable Integer fairness) {
    checkTables();
    for (int meeting = 1; meeting <= event.meetings(); meeting++) {
      if (slotOf(meeting) > 0) {
        checkMeeting(meeting, slotOf(meeting));
      }
    }
    int[] breaks = IntStream.rangeClosed(1, event.participants()).map(this::breaksOf).toArray();
    int fewest = Arrays.stream(breaks).min().orElse(0);
    if (fairness != null) {
      Arrays.stream(breaks)
          .filter(own -> own - fewest > fairness)
          .forEach(own -> violations.add(Rule.FAIRNESS));
    }
    int unplaced = (int) Arrays.stream(slotOfMeeting).filter(slot -> slot == 0).count();
    return new Verdict(unplaced, violations, Arrays.stream(breaks).sum());
  }

  private int slotOf(int meeting) {
    return slotOfMeeting[meeting - 1];
  }

  private void checkTables() {
    int[] meetings = new int[event.slots() + 1];
    for (int slot : slotOfMeeting) {
      meetings[slot]++;
    }
    for (int slot = 1; slot <= event.slots(); slot++) {
      check(Rule.TABLES, meetings[slot] <= event.tables());
    }
  }

  private void checkMeeting(int meeting, int slot) {
    DznEvent.Requested requested = event.requested().get(meeting - 1);
    int given = event.fixed().get(meeting - 1);
    check(Rule.SESSION, event.isInSession(meeting, slot));
    check(Rule.FORBIDDEN, !event.isAbsent(requested.first(), slot));
    check(Rule.FORBIDDEN, !event.isAbsent(requested.second(), slot));
    check(Rule.FIXED, given == 0 || given == slot);
    for (int earlier : event.precedences().get(meeting - 1)) {
      check(Rule.PRECEDENCE, slotOf(earlier) == 0 || slotOf(earlier) < slot);
    }
  }

  /** Finds the slots in which a participant has more than one meeting, and counts its breaks. */
  private int breaksOf(int participant) {
    int[] meetings = new int[event.slots() + 1];
    for (int meeting = 1; meeting <= event.meetings(); meeting++) {
      if (event.requested().get(meeting - 1).involves(participant)) {
        meetings[slotOf(meeting)]++;
      }
    }
    BitSet busy = new BitSet();
    for (int slot = 1; slot <= event.slots(); slot++) {
      check(Rule.CLASH, meetings[slot] <= 1);
      busy.set(slot, meetings[slot] > 0);
    }
    int runs = 0;
    for (int slot = busy.nextSetBit(0); slot >= 0; slot = busy.nextSetBit(slot + 1)) {
      runs += busy.get(slot - 1) ? 0 : 1;
    }
    return Math.max(0, runs - 1);
  }

  private void check(Rule rule, boolean kept) {
    if (!kept) {
      violations.add(rule);
    }
  }
}
