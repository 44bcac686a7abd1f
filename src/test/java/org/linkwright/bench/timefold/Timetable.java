package org.linkwright.bench.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linkwright.bench.plain.Attendance;
import org.linkwright.bench.plain.Fairness;
import org.linkwright.bench.plain.PlainEvent;
import org.linkwright.bench.plain.Precedence;
import org.linkwright.bench.plain.Slot;

/** All meetings of an event, each with a slot. */
@PlanningSolution
@SuppressWarnings("UnusedVariable") // the solver reads the fields
public class Timetable {

  @ValueRangeProvider @ProblemFactCollectionProperty private List<Slot> slots;
  @ProblemFactCollectionProperty private List<Attendance> attendances;
  @ProblemFactCollectionProperty private List<Precedence> precedences;
  @ProblemFactProperty private Fairness fairness;
  @PlanningEntityCollectionProperty private List<Meeting> meetings;
  @PlanningScore private @Nullable HardSoftScore score;

  /** For the solver. */
  @SuppressWarnings("NullAway.Init")
  public Timetable() {}

  Timetable(PlainEvent event) {
    slots = event.slots();
    attendances = event.attendances();
    precedences = event.precedences();
    fairness = event.fairness();
    meetings = event.requests().stream().map(Meeting::new).toList();
  }

  /** The event with a slot for every meeting. */
  static Timetable of(PlainEvent event, int[] slotOfMeeting) {
    Timetable timetable = new Timetable(event);
    for (int meeting = 0; meeting < slotOfMeeting.length; meeting++) {
      timetable.meetings.get(meeting).moveTo(event.slots().get(slotOfMeeting[meeting] - 1));
    }
    return timetable;
  }

  /** The number of each meeting's slot, in the order of the meetings. */
  int[] slotOfMeeting() {
    return meetings.stream().mapToInt(meeting -> meeting.slot().number()).toArray();
  }
}
