package org.linkwright.meetingsolver;

import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.impl.phase.scope.AbstractPhaseScope;
import org.optaplanner.core.impl.solver.scope.SolverScope;
import org.optaplanner.core.impl.solver.termination.AbstractTermination;

/**
 * Ends the search at the best a timetable can be: no rule broken, everything placed, nobody waits.
 *
 * <p>It tells nothing of how far away that is. A score limit of OptaPlanner's own would: it counts
 * the levels that are reached already as most of the way, and the annealing would be cooled down to
 * a mere descent from its first moment.
 */
public class NothingLeftToImprove extends AbstractTermination<MeetingTimetable> {

  private static final double UNKNOWN = -1;

  @Override
  public boolean isSolverTerminated(SolverScope<MeetingTimetable> solver) {
    return HardMediumSoftLongScore.ZERO.equals(solver.getBestScore());
  }

  @Override
  public boolean isPhaseTerminated(AbstractPhaseScope<MeetingTimetable> phase) {
    return isSolverTerminated(phase.getSolverScope());
  }

  @Override
  public double calculateSolverTimeGradient(SolverScope<MeetingTimetable> solver) {
    return UNKNOWN;
  }

  @Override
  public double calculatePhaseTimeGradient(AbstractPhaseScope<MeetingTimetable> phase) {
    return UNKNOWN;
  }
}
