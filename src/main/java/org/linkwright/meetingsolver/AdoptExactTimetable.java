package org.linkwright.meetingsolver;

import java.util.HashMap;
import java.util.Map;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/** Takes over the timetable that exact search has proven best, if it found it itself. */
public class AdoptExactTimetable implements CustomPhaseCommand<MeetingTimetable> {

  @Override
  public void changeWorkingSolution(ScoreDirector<MeetingTimetable> director) {
    MeetingTimetable timetable = director.getWorkingSolution();
    Map<String, String> best = timetable.certainty().bestPlaces();
    if (best == null) {
      return;
    }
    Map<String, Slot> slots = new HashMap<>();
    timetable.getSlots().forEach(slot -> slots.put(slot.id(), slot));
    for (Meeting meeting : timetable.getMeetings()) {
      director.beforeVariableChanged(meeting, Meeting.SLOT);
      meeting.setSlot(slots.get(best.get(meeting.getId())));
      director.afterVariableChanged(meeting, Meeting.SLOT);
    }
    director.triggerVariableListeners();
  }
}
