package org.linkwright.bench.timefold;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countBi;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toSortedSet;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import java.util.SortedSet;
import org.linkwright.bench.plain.Attendance;
import org.linkwright.bench.plain.Fairness;
import org.linkwright.bench.plain.Precedence;
import org.linkwright.bench.plain.Slot;

/** The rules of the published problem (hard), and its breaks (soft). */
public class TimetableConstraints implements ConstraintProvider {

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {
      oneMeetingAtATime(factory),
      enoughTables(factory),
      inTheSession(factory),
      nobodyIsAbsent(factory),
      atTheGivenSlot(factory),
      inTheOrderGiven(factory),
      breaksAreFair(factory),
      fewBreaks(factory)
    };
  }

  Constraint oneMeetingAtATime(ConstraintFactory factory) {
    return attendances(factory)
        .groupBy(
            (attendance, meeting) -> attendance.participant(),
            (attendance, meeting) -> meeting.slot(),
            countBi())
        .filter((participant, slot, meetings) -> meetings > 1)
        .penalize(HardSoftScore.ONE_HARD, (participant, slot, meetings) -> meetings - 1)
        .asConstraint("one meeting at a time");
  }

  Constraint enoughTables(ConstraintFactory factory) {
    return factory
        .forEach(Meeting.class)
        .groupBy(Meeting::slot, count())
        .filter((slot, meetings) -> meetings > slot.tables())
        .penalize(HardSoftScore.ONE_HARD, (slot, meetings) -> meetings - slot.tables())
        .asConstraint("enough tables");
  }

  Constraint inTheSession(ConstraintFactory factory) {
    return factory
        .forEach(Meeting.class)
        .filter(Meeting::isOutsideItsSession)
        .penalize(HardSoftScore.ONE_HARD)
        .asConstraint("in the session");
  }

  Constraint nobodyIsAbsent(ConstraintFactory factory) {
    return factory
        .forEach(Meeting.class)
        .filter(Meeting::isWhenSomebodyIsAbsent)
        .penalize(HardSoftScore.ONE_HARD)
        .asConstraint("nobody is absent");
  }

  Constraint atTheGivenSlot(ConstraintFactory factory) {
    return factory
        .forEach(Meeting.class)
        .filter(Meeting::isMoved)
        .penalize(HardSoftScore.ONE_HARD)
        .asConstraint("at the given slot");
  }

  Constraint inTheOrderGiven(ConstraintFactory factory) {
    return factory
        .forEach(Precedence.class)
        .join(Meeting.class, equal(Precedence::earlier, Meeting::getNumber))
        .join(Meeting.class, equal((precedence, earlier) -> precedence.later(), Meeting::getNumber))
        .filter((precedence, earlier, later) -> earlier.slot().compareTo(later.slot()) >= 0)
        .penalize(HardSoftScore.ONE_HARD)
        .asConstraint("in the order given");
  }

  Constraint breaksAreFair(ConstraintFactory factory) {
    return busySlots(factory)
        .groupBy(toList((participant, busy) -> Slot.breaksBetween(busy)))
        .join(Fairness.class)
        .filter((breaks, fairness) -> fairness.excess(breaks) > 0)
        .penalize(HardSoftScore.ONE_HARD, (breaks, fairness) -> fairness.excess(breaks))
        .asConstraint("breaks are fair");
  }

  Constraint fewBreaks(ConstraintFactory factory) {
    return busySlots(factory)
        .penalize(HardSoftScore.ONE_SOFT, (participant, busy) -> Slot.breaksBetween(busy))
        .asConstraint("few breaks");
  }

  private static BiConstraintStream<Attendance, Meeting> attendances(ConstraintFactory factory) {
    return factory
        .forEach(Attendance.class)
        .join(Meeting.class, equal(Attendance::meeting, Meeting::getNumber));
  }

  /** Participants who have meetings, and when. */
  private static BiConstraintStream<Integer, SortedSet<Slot>> busySlots(ConstraintFactory factory) {
    return attendances(factory)
        .groupBy(
            (attendance, meeting) -> attendance.participant(),
            toSortedSet((Attendance attendance, Meeting meeting) -> meeting.slot()));
  }
}
