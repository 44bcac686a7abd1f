package org.linkwright.meetingsolver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The waiting of all participants in a constraint program.
 *
 * <p>Breaks are counted by where meetings begin again: on a day with meetings there is one run of
 * them more than there are breaks. One literal stands for the first break of a participant, one for
 * its second and so on, because a proof goes best over the question whether somebody waits at all:
 * who does not has all meetings of the day in one block, and where that begins says everything.
 *
 * <p>The literals of idle slots are bound from below alone; they are exact where they are
 * minimised.
 */
final class ExactWaiting {

  /**
   * When one participant is busy.
   *
   * @param days for each day and each of its slots whether the participant meets
   * @param meetings of the participant at most
   * @param allPlaced whether there are exactly so many
   */
  record Presence(List<Literal[]> days, int meetings, boolean allPlaced) {

    boolean neverWaits() {
      return mostBreaks() == 0;
    }

    /** There are fewer breaks than meetings, and each needs a slot between two meetings. */
    int mostBreaks() {
      int byDays = days.stream().mapToInt(day -> Math.max(0, (day.length - 1) / 2)).sum();
      return Math.min(byDays, Math.max(0, meetings - 1));
    }

    boolean oneBlockUnlessWaiting() {
      return allPlaced && days.size() == 1;
    }
  }

  private final CpModel model;
  private final MeetingRules rules;
  private final @Nullable Literal[] firstBreaks;
  private final LinearExprBuilder total = LinearExpr.newBuilder();

  private ExactWaiting(CpModel model, MeetingRules rules, int participants) {
    this.model = model;
    this.rules = rules;
    this.firstBreaks = new Literal[participants];
  }

  /** Adds to the model what is needed to count the waiting of the participants. */
  static ExactWaiting count(CpModel model, MeetingRules rules, List<Presence> presences) {
    ExactWaiting waiting = new ExactWaiting(model, rules, presences.size());
    waiting.count(presences);
    return waiting;
  }

  /** The waiting of all together, in units of the soft score. */
  LinearExpr total() {
    return total.build();
  }

  /** Whether the participant has a break; null where it never has one, or breaks do not count. */
  @Nullable Literal waits(Participant participant) {
    return firstBreaks[participant.index()];
  }

  private void count(List<Presence> presences) {
    boolean somebodyNeverWaits = presences.stream().anyMatch(Presence::neverWaits);
    int most = somebodyNeverWaits ? rules.mostBreaksBeside(0) : Integer.MAX_VALUE;
    List<LinearExpr> breaksOfEach = new ArrayList<>();
    for (int participant = 0; participant < presences.size(); participant++) {
      if (!presences.get(participant).neverWaits()) {
        breaksOfEach.add(countOf(participant, presences.get(participant), most));
      }
    }
    Integer bound = rules.fairnessBound();
    if (bound != null && !somebodyNeverWaits) {
      shareFairly(breaksOfEach, bound);
    }
  }

  private LinearExpr countOf(int participant, Presence presence, int most) {
    LinearExprBuilder breaks = LinearExpr.newBuilder();
    if (rules.breakWeight() > 0 || rules.fairnessBound() != null) {
      List<BoolVar> inTurn = breaksInTurn(presence, Math.min(presence.mostBreaks(), most));
      firstBreaks[participant] = inTurn.isEmpty() ? null : inTurn.get(0);
      inTurn.forEach(one -> breaks.add(one));
      inTurn.forEach(one -> total.addTerm(one, rules.breakWeight()));
    }
    if (rules.idleSlotWeight() > 0) {
      LinearExprBuilder idleSlots = LinearExpr.newBuilder();
      presence.days().forEach(day -> addIdleSlots(day, idleSlots));
      model.addGreaterOrEqual(idleSlots, breaks);
    }
    return breaks.build();
  }

  /** Literals of a first break, a second and so on, each of which implies the one before. */
  private List<BoolVar> breaksInTurn(Presence presence, int most) {
    List<BoolVar> inTurn = new ArrayList<>();
    LinearExprBuilder runs = LinearExpr.newBuilder();
    LinearExprBuilder daysAndBreaks = LinearExpr.newBuilder();
    for (int number = 1; number <= most; number++) {
      BoolVar one = model.newBoolVar("break " + number);
      daysAndBreaks.add(one);
      if (number > 1) {
        model.addImplication(one, inTurn.get(number - 2));
      }
      inTurn.add(one);
    }
    for (Literal[] day : presence.days()) {
      Literal[] begins = begins(day);
      runs.addSum(begins);
      daysAndBreaks.add(presence.oneBlockUnlessWaiting() ? model.trueLiteral() : anyOf(day));
      if (presence.oneBlockUnlessWaiting()) {
        keepInOneBlock(day, begins, presence.meetings(), inTurn);
      }
    }
    model.addEquality(runs, daysAndBreaks);
    return inTurn;
  }

  /** For each slot whether a run of meetings begins there. */
  private Literal[] begins(Literal[] day) {
    Literal[] begins = new Literal[day.length];
    for (int slot = 0; slot < day.length; slot++) {
      begins[slot] = slot == 0 ? day[0] : begins(day[slot - 1], day[slot]);
    }
    return begins;
  }

  private Literal begins(Literal before, Literal now) {
    BoolVar begins = model.newBoolVar("begins");
    model.addImplication(begins, now);
    model.addImplication(begins, before.not());
    model.addBoolOr(new Literal[] {before, now.not(), begins});
    return begins;
  }

  private void keepInOneBlock(Literal[] day, Literal[] begins, int meetings, List<BoolVar> breaks) {
    Literal waits = breaks.isEmpty() ? model.falseLiteral() : breaks.get(0);
    for (int first = 0; first < day.length; first++) {
      if (first + meetings > day.length) {
        model.addBoolOr(new Literal[] {waits, begins[first].not()});
        continue;
      }
      for (int slot = first; slot < first + meetings; slot++) {
        model.addBoolOr(new Literal[] {waits, begins[first].not(), day[slot]});
      }
    }
  }

  private Literal anyOf(Literal[] parts) {
    BoolVar any = model.newBoolVar("meets on the day");
    for (Literal part : parts) {
      model.addImplication(part, any);
    }
    model.addBoolOr(parts).onlyEnforceIf(any);
    return any;
  }

  /** A slot is idle if there is a meeting before and one after it and none in it. */
  private void addIdleSlots(Literal[] day, LinearExprBuilder idleSlots) {
    Literal[] laterOrNow = laterOrNow(day);
    Literal started = day.length == 0 ? model.falseLiteral() : day[0];
    for (int slot = 1; slot < day.length - 1; slot++) {
      BoolVar idle = model.newBoolVar("idle");
      model.addBoolOr(new Literal[] {started.not(), laterOrNow[slot + 1].not(), day[slot], idle});
      idleSlots.add(idle);
      total.addTerm(idle, rules.idleSlotWeight());
      started = followsFrom(started, day[slot]);
    }
  }

  private Literal[] laterOrNow(Literal[] day) {
    Literal[] laterOrNow = day.clone();
    for (int slot = day.length - 2; slot >= 0; slot--) {
      laterOrNow[slot] = followsFrom(day[slot], laterOrNow[slot + 1]);
    }
    return laterOrNow;
  }

  private Literal followsFrom(Literal one, Literal other) {
    BoolVar consequence = model.newBoolVar("one or other");
    model.addImplication(one, consequence);
    model.addImplication(other, consequence);
    return consequence;
  }

  private void shareFairly(List<LinearExpr> breaksOfEach, int bound) {
    IntVar fewest = model.newIntVar(0, Integer.MAX_VALUE, "fewest");
    for (LinearExpr breaks : breaksOfEach) {
      model.addLessOrEqual(fewest, breaks);
      model.addLessOrEqual(breaks, LinearExpr.newBuilder().add(fewest).add(bound).build());
    }
  }
}
