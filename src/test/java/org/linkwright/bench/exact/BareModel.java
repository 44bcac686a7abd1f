package org.linkwright.bench.exact;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.linkwright.bench.DznEvent;

/**
 * The published problem in booleans "meeting is at slot", and nothing that follows from the rules
 * but is not one of them.
 */
final class BareModel {

  private final DznEvent event;
  private final CpModel model = new CpModel();

  /** By meeting and slot, from 0. */
  private final BoolVar[][] isAt;

  /** One for each participant and slot at which a break of the participant begins. */
  private final List<Literal> breaks = new ArrayList<>();

  BareModel(DznEvent event, int fairness) {
    this.event = event;
    isAt = new BoolVar[event.meetings()][event.slots()];
    for (BoolVar[] slots : isAt) {
      Arrays.setAll(slots, slot -> model.newBoolVar(""));
      model.addExactlyOne(slots);
    }
    IntStream.range(0, event.meetings()).forEach(this::addRulesOf);
    addTables();
    IntVar fewest = model.newIntVar(0, event.slots(), "fewest breaks");
    for (int participant = 1; participant <= event.participants(); participant++) {
      LinearExpr own = breaksOf(busySlotsOf(participant));
      model.addLessOrEqual(fewest, own);
      model.addLessOrEqual(own, LinearExpr.newBuilder().add(fewest).add(fairness).build());
    }
  }

  /** The rules alone. */
  CpModel rules() {
    return model;
  }

  /** The rules and the objective. */
  CpModel withFewestBreaks() {
    model.minimize(sum(breaks));
    return model;
  }

  /**
   * The slot of each meeting in a solution, counting from 1.
   *
   * @param solution whether a boolean is true in it
   */
  int[] slotOfMeeting(Predicate<Literal> solution) {
    return Arrays.stream(isAt)
        .mapToInt(
            slots ->
                1
                    + IntStream.range(0, slots.length)
                        .filter(slot -> solution.test(slots[slot]))
                        .findFirst()
                        .orElseThrow())
        .toArray();
  }

  private void addRulesOf(int meeting) {
    DznEvent.Requested requested = event.requested().get(meeting);
    int given = event.fixed().get(meeting);
    forbid(meeting, slot -> !event.isInSession(meeting + 1, slot));
    forbid(meeting, slot -> event.isAbsent(requested.first(), slot));
    forbid(meeting, slot -> event.isAbsent(requested.second(), slot));
    forbid(meeting, slot -> given != 0 && given != slot);
    for (int earlier : event.precedences().get(meeting)) {
      model.addLessThan(slotOf(earlier - 1), slotOf(meeting));
    }
  }

  private void forbid(int meeting, IntPredicate slots) {
    IntStream.rangeClosed(1, event.slots())
        .filter(slots)
        .forEach(slot -> model.addEquality(isAt[meeting][slot - 1], 0));
  }

  private LinearExpr slotOf(int meeting) {
    return LinearExpr.weightedSum(
        isAt[meeting], IntStream.rangeClosed(1, event.slots()).mapToLong(slot -> slot).toArray());
  }

  private void addTables() {
    for (int slot = 0; slot < event.slots(); slot++) {
      int at = slot;
      List<Literal> meetings = Arrays.stream(isAt).map(one -> (Literal) one[at]).toList();
      model.addLessOrEqual(sum(meetings), event.tables());
    }
  }

  /** Whether the participant has a meeting, by slot; it has one at most in each. */
  private Literal[] busySlotsOf(int participant) {
    int[] meetings =
        IntStream.range(0, event.meetings())
            .filter(meeting -> event.requested().get(meeting).involves(participant))
            .toArray();
    Literal[] busy = new Literal[event.slots()];
    for (int slot = 0; slot < busy.length; slot++) {
      int at = slot;
      BoolVar one = model.newBoolVar("");
      List<Literal> here =
          Arrays.stream(meetings).mapToObj(meeting -> (Literal) isAt[meeting][at]).toList();
      model.addEquality(sum(here), one);
      busy[slot] = one;
    }
    return busy;
  }

  /** A break begins behind a busy slot if the next is idle and a later one is busy. */
  private LinearExpr breaksOf(Literal[] busy) {
    List<Literal> own = new ArrayList<>();
    Literal later = busy[busy.length - 1];
    for (int slot = busy.length - 3; slot >= 0; slot--) {
      BoolVar begins = model.newBoolVar("");
      Literal[] reasons = {busy[slot], busy[slot + 1].not(), later};
      model.addBoolAnd(reasons).onlyEnforceIf(begins);
      model.addBoolOr(new Literal[] {reasons[0].not(), reasons[1].not(), reasons[2].not(), begins});
      own.add(begins);
      BoolVar busyFromHere = model.newBoolVar("");
      model.addMaxEquality(busyFromHere, new Literal[] {busy[slot + 1], later});
      later = busyFromHere;
    }
    breaks.addAll(own);
    return sum(own);
  }

  private static LinearExpr sum(List<Literal> literals) {
    return LinearExpr.sum(literals.toArray(Literal[]::new));
  }
}
