package org.linkwright.meetingsolver;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.linkwright.meetingsolver.ExactSolver.Answer;
import org.linkwright.meetingsolver.ExactSolver.Verdict;

/**
 * Decides whether there is a timetable in which at most one participant waits, by asking for each
 * whether it can be that one. Nearly all such questions are decided at once.
 */
final class ExactShaving {

  private static final double EFFORT_FOR_ONE = 1;

  private final ExactGoal.WaitingTime goal;
  private final ExactSolver solver;
  private final long least;
  private final long most;

  ExactShaving(ExactGoal.WaitingTime goal, ExactSolver solver, long least, long most) {
    this.goal = goal;
    this.solver = solver;
    this.least = least;
    this.most = most;
  }

  /**
   * Asks for every participant in turn.
   *
   * @param effort for the last question, with all who cannot wait ruled out
   * @param pointless when the answer does not matter any more
   */
  Answer run(double effort, BooleanSupplier pointless) {
    long breakWeight = goal.event().rules().breakWeight();
    if (breakWeight == 0 || most / breakWeight > 1) {
      return Answer.UNDECIDED;
    }
    List<Participant> neverWait = new ArrayList<>();
    for (Participant participant : goal.event().participants()) {
      if (solver.isOver() || pointless.getAsBoolean()) {
        return Answer.UNDECIDED;
      }
      ExactModel model = goal.between(least, most);
      if (!model.demandBreak(participant)) {
        continue;
      }
      Answer answer = solver.ask(model, EFFORT_FOR_ONE);
      if (answer.places() != null) {
        return answer;
      }
      if (answer.verdict() == Verdict.IMPOSSIBLE) {
        neverWait.add(participant);
      }
    }
    ExactModel model = goal.between(least, most);
    neverWait.forEach(model::demandNoBreak);
    return solver.ask(model, effort);
  }
}
