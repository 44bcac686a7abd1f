package org.linkwright.meetingsolver;

import java.util.List;
import java.util.random.RandomGenerator;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/**
 * A walk from timetable to timetable, on a copy and with a score calculator of its own.
 *
 * <p>It asks the calculator directly and keeps its steps in arrays: moves of OptaPlanner's, one for
 * each of the steps, of which nine in ten are taken back, cost four times as much.
 */
final class Walk {

  /** So many draws for each step wanted, and the timetable is taken for one that hardly moves. */
  private static final int PATIENCE = 20;

  private final List<Meeting> meetings;
  private final List<Slot> slots;
  private final MeetingScoreCalculator calculator = new MeetingScoreCalculator();
  private final Board board;
  private final Territory territory;
  private final Neighbourhood neighbourhood;
  private final RandomGenerator random;
  private final Rearrangement step = new Rearrangement();
  private final Rearrangement stepBack = new Rearrangement();

  /**
   * Where the meetings that moved came from, in the order of the steps since the last run began.
   */
  private final Rearrangement journal = new Rearrangement();

  /** How much of the journal led to the best, or -1 where the run found nothing better. */
  private int journalUntilBest = -1;

  private HardMediumSoftLongScore score;
  private HardMediumSoftLongScore bestScore;

  Walk(MeetingTimetable timetable, RandomGenerator random) {
    MeetingTimetable own = new MeetingTimetable.Cloner().cloneSolution(timetable);
    this.random = random;
    meetings = own.getMeetings();
    slots = own.getSlots();
    calculator.resetWorkingSolution(own);
    board = own.board();
    territory = new Territory(board);
    neighbourhood = new MixedNeighbourhood(board, territory);
    score = calculator.calculateScore();
    bestScore = score;
  }

  Board board() {
    return board;
  }

  /** Where the walk may go; everywhere to begin with. */
  Territory territory() {
    return territory;
  }

  HardMediumSoftLongScore score() {
    return score;
  }

  /**
   * Tries so many steps.
   *
   * @param known the score to beat
   * @return how many it tried; fewer than asked for where hardly anything can move
   */
  int run(int steps, Temperature temperature, HardMediumSoftLongScore known) {
    journal.clear();
    journalUntilBest = -1;
    bestScore = known;
    int tried = 0;
    for (int draws = PATIENCE * steps; tried < steps && draws > 0; draws--) {
      step.clear();
      if (neighbourhood.draw(random, step)) {
        tried++;
        attempt(temperature);
      }
    }
    return tried;
  }

  /** Whether the last run came by a timetable better than the one to beat. */
  boolean hasFoundBetter() {
    return journalUntilBest >= 0;
  }

  /** The best score of the last run, or the one that it had to beat. */
  HardMediumSoftLongScore bestScore() {
    return bestScore;
  }

  /** Writes down the slot of each meeting, as it was when the last run was at its best. */
  void copyBestTo(int[] slotOf) {
    copyTo(slotOf);
    for (int position = journal.size() - 1; position >= journalUntilBest; position--) {
      slotOf[journal.meeting(position)] = journal.slot(position);
    }
  }

  /** Writes down the slot of each meeting, {@link Board#NOWHERE} where it has none. */
  void copyTo(int[] slotOf) {
    for (int meeting = 0; meeting < slotOf.length; meeting++) {
      slotOf[meeting] = board.slotOf(meeting);
    }
  }

  /** Gives each meeting this slot. */
  void goTo(int[] slotOf) {
    for (int meeting = 0; meeting < slotOf.length; meeting++) {
      move(meeting, slotOf[meeting]);
    }
    score = calculator.calculateScore();
  }

  /** Does what another walk did in its last run, which began at the same timetable. */
  void follow(Walk other) {
    for (int position = 0; position < other.journal.size(); position++) {
      int meeting = other.journal.meeting(position);
      move(meeting, other.board.slotOf(meeting));
    }
    score = calculator.calculateScore();
  }

  /** Takes back what a walk, this one or another that was followed, did in its last run. */
  void takeBack(Walk other) {
    for (int position = other.journal.size() - 1; position >= 0; position--) {
      move(other.journal.meeting(position), other.journal.slot(position));
    }
    score = calculator.calculateScore();
  }

  private void attempt(Temperature temperature) {
    stepBack.clear();
    for (int i = 0; i < step.size(); i++) {
      stepBack.add(step.meeting(i), board.slotOf(step.meeting(i)));
    }
    apply(step);
    HardMediumSoftLongScore next = calculator.calculateScore();
    if (next.compareTo(score) < 0 && !temperature.risks(score, next, random)) {
      apply(stepBack);
      return;
    }
    score = next;
    journal.addAll(stepBack);
    if (next.compareTo(bestScore) > 0) {
      bestScore = next;
      journalUntilBest = journal.size();
    }
  }

  /** All leave their slots before the first enters: nobody is in two places in between. */
  private void apply(Rearrangement moved) {
    for (int i = 0; i < moved.size(); i++) {
      calculator.beforeVariableChanged(meetings.get(moved.meeting(i)), Meeting.SLOT);
    }
    for (int i = 0; i < moved.size(); i++) {
      enter(meetings.get(moved.meeting(i)), moved.slot(i));
    }
  }

  private void move(int index, int slot) {
    if (board.slotOf(index) != slot) {
      Meeting meeting = meetings.get(index);
      calculator.beforeVariableChanged(meeting, Meeting.SLOT);
      enter(meeting, slot);
    }
  }

  private void enter(Meeting meeting, int slot) {
    meeting.setSlot(slot == Board.NOWHERE ? null : slots.get(slot));
    calculator.afterVariableChanged(meeting, Meeting.SLOT);
  }
}
