package org.linkwright.meetingsolver;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/**
 * Tries places out on one copy of a timetable and says what they are worth, by the score calculator
 * of the search: there is no second definition of the rules.
 *
 * <p>What breaks rules already when the judge is called in is not held against anybody later: only
 * what makes it worse is illegal.
 */
final class Judge {

  private final MeetingTimetable timetable;
  private final MeetingScoreCalculator calculator = new MeetingScoreCalculator();
  private final long rulesBrokenBefore;

  Judge(MeetingTimetable timetable) {
    this.timetable = timetable;
    calculator.resetWorkingSolution(timetable);
    rulesBrokenBefore = score().hardScore();
  }

  MeetingTimetable timetable() {
    return timetable;
  }

  Meeting meeting(int index) {
    return timetable.getMeetings().get(index);
  }

  @Nullable Slot slotOf(int index) {
    return meeting(index).getSlot();
  }

  /** Gives a meeting a slot, or takes its place away where it is null. */
  void put(int index, @Nullable Slot slot) {
    Meeting meeting = meeting(index);
    calculator.beforeVariableChanged(meeting, Meeting.SLOT);
    meeting.setSlot(slot);
    calculator.afterVariableChanged(meeting, Meeting.SLOT);
  }

  HardMediumSoftLongScore score() {
    return calculator.calculateScore();
  }

  /** Whether no rule is broken that was kept at the beginning. */
  boolean isLegal() {
    return score().hardScore() >= rulesBrokenBefore;
  }

  /** Puts a meeting into a slot if no rule is broken by that; leaves it where it was if one is. */
  boolean putIfLegal(int index, Slot slot) {
    Slot before = slotOf(index);
    put(index, slot);
    if (isLegal()) {
      return true;
    }
    put(index, before);
    return false;
  }

  /** The slots open to a meeting by its own facts, in time order. */
  List<Slot> allowedSlots(int index) {
    return meeting(index).getAllowedSlots();
  }

  /** Whether somebody takes part in both meetings. */
  boolean shareSomebody(int one, int other) {
    MeetingRequest right = meeting(other).getRequest();
    return meeting(one).getRequest().participants().stream().anyMatch(right::involves);
  }

  /** Whether a placed meeting takes place at any time of another that begins at a slot. */
  boolean isDuring(int placed, int other, Slot slot) {
    Slot begin = slotOf(placed);
    return begin != null
        && begin.index() < slot.index() + meeting(other).getRequest().length()
        && slot.index() < begin.index() + meeting(placed).getRequest().length();
  }
}
