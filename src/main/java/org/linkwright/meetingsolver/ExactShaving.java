package org.linkwright.meetingsolver;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.linkwright.meetingsolver.ExactSolver.Answer;
import org.linkwright.meetingsolver.ExactSolver.Verdict;

/**
 * Looks for a timetable in which at most one participant waits, by asking for each whether it can
 * be that one. Nearly all such questions are decided at once; the rest are put again with more
 * effort.
 */
final class ExactShaving {

  private final ExactGoal.WaitingTime goal;
  private final ExactSolver solver;
  private final long most;
  private final List<Participant> undecided;
  private final List<Participant> neverWait = new ArrayList<>();

  /**
   * Among the timetables that wait at most so much.
   *
   * @param most in units of the soft score
   */
  ExactShaving(ExactGoal.WaitingTime goal, ExactSolver solver, long most) {
    this.goal = goal;
    this.solver = solver;
    this.most = most;
    long breakWeight = goal.event().rules().breakWeight();
    boolean oneBreakAtMost = breakWeight > 0 && most / breakWeight <= 1;
    undecided = new ArrayList<>(oneBreakAtMost ? goal.event().participants() : List.of());
  }

  long most() {
    return most;
  }

  /**
   * Asks for every participant that is not ruled out yet.
   *
   * @param effort for each, in the deterministic time of {@link ExactSolver}
   * @param pointless when the answer does not matter any more
   */
  Answer run(double effort, BooleanSupplier pointless) {
    for (Participant participant : List.copyOf(undecided)) {
      if (solver.isOver() || pointless.getAsBoolean()) {
        return Answer.UNDECIDED;
      }
      ExactModel model = goal.between(0, most);
      neverWait.forEach(model::demandNoBreak);
      if (!model.demandBreak(participant)) {
        undecided.remove(participant);
        continue;
      }
      Answer answer = solver.ask(model, effort);
      if (answer.places() != null) {
        return answer;
      }
      if (answer.verdict() == Verdict.IMPOSSIBLE) {
        undecided.remove(participant);
        neverWait.add(participant);
      }
    }
    return Answer.UNDECIDED;
  }
}
