package org.linkwright.meetingsolver;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** Gives several meetings new slots at once; null takes a meeting's place away. */
final class ReassignMove extends AbstractMove<MeetingTimetable> {

  private final Meeting[] meetings;
  private final @Nullable Slot[] slots;

  /**
   * @param meetings each once
   * @param slots the new slot of the meeting at the same position
   */
  ReassignMove(Meeting[] meetings, @Nullable Slot[] slots) {
    this.meetings = meetings;
    this.slots = slots;
  }

  /** Always: a slice of annealing that found nothing better is a step of the search, too. */
  @Override
  public boolean isMoveDoable(ScoreDirector<MeetingTimetable> director) {
    return true;
  }

  @Override
  protected ReassignMove createUndoMove(ScoreDirector<MeetingTimetable> director) {
    @Nullable Slot[] former = new Slot[meetings.length];
    Arrays.setAll(former, i -> meetings[i].getSlot());
    return new ReassignMove(meetings, former);
  }

  @Override
  protected void doMoveOnGenuineVariables(ScoreDirector<MeetingTimetable> director) {
    for (int i = 0; i < meetings.length; i++) {
      director.beforeVariableChanged(meetings[i], Meeting.SLOT);
      meetings[i].setSlot(slots[i]);
      director.afterVariableChanged(meetings[i], Meeting.SLOT);
    }
  }

  @Override
  public ReassignMove rebase(ScoreDirector<MeetingTimetable> destination) {
    Meeting[] rebased = new Meeting[meetings.length];
    Arrays.setAll(rebased, i -> destination.lookUpWorkingObject(meetings[i]));
    return new ReassignMove(rebased, slots);
  }

  @Override
  public Collection<Meeting> getPlanningEntities() {
    return List.of(meetings);
  }

  @Override
  public Collection<@Nullable Slot> getPlanningValues() {
    return Arrays.asList(slots);
  }

  @Override
  public String toString() {
    return Arrays.toString(meetings) + " -> " + Arrays.toString(slots);
  }
}
