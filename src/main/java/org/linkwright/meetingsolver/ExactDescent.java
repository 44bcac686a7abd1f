package org.linkwright.meetingsolver;

import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetingsolver.ExactSolver.Answer;

/**
 * Closes in on the least of a goal from both sides, by questions with an effort that doubles when a
 * round of them has not lifted the bound: is there a timetable at the very bound? One between it
 * and the best known? Which is the least? Is there one better than the best known?
 *
 * <p>A question with a bound is often decided before the search for an answer has begun, since all
 * that the bound rules out is taken out of the model; the question for the least, answered by
 * core-guided search, can take a thousand times as long. While bound and best are far apart it is
 * the other way round: what lies between is neither ruled out nor found by questions with a bound,
 * and core-guided search, which knows nothing before it is done, needs its effort in one piece.
 */
final class ExactDescent {

  private static final double FIRST_EFFORT = 1;

  /** So many breaks, or requests, between the bound and the best known are many. */
  private static final long FAR_APART = 5;

  /** For the least of all, while that is so; what the published instances need, and half more. */
  private static final double EFFORT_WHERE_FAR_APART = 30;

  /** Of the effort for a question, where one is put for every participant. */
  private static final double SHARE_FOR_ONE = 0.5;

  private final ExactGoal goal;
  private final ExactSolver solver;
  private final LongSupplier bestElsewhere;
  private final LongConsumer onBound;
  private @Nullable Map<String, String> places;
  private long least;
  private long best;
  private @Nullable ExactShaving shaving;

  /** The bound above which the least was asked for at length: once is enough. */
  private long askedAtLength = -1;

  /**
   * A descent.
   *
   * @param least a bound that is known already
   * @param bestElsewhere the goal of the best timetable known from elsewhere, which may become less
   *     meanwhile
   * @param onBound is told every better bound
   */
  ExactDescent(
      ExactGoal goal,
      ExactSolver solver,
      long least,
      LongSupplier bestElsewhere,
      LongConsumer onBound) {
    this.goal = goal;
    this.solver = solver;
    this.least = least;
    this.bestElsewhere = bestElsewhere;
    this.onBound = onBound;
    this.best = bestElsewhere.getAsLong();
  }

  /** Runs until the least is known or the solver is over. */
  void run() {
    double effort = FIRST_EFFORT;
    long stride = 1;
    while (!isProven() && !solver.isOver()) {
      long leastBefore = least;
      seek(Math.min(least + stride - 1, best() - 1), effort);
      if (least > leastBefore) {
        stride *= 2;
        continue;
      }
      if (stride > 1) {
        stride = 1;
        continue;
      }
      seekAbove(effort);
      effort = least > leastBefore ? effort : effort * 2;
    }
  }

  private void seekAbove(double effort) {
    boolean atLength = best() - least >= FAR_APART * goal.grain() && least != askedAtLength;
    if (atLength) {
      askedAtLength = least;
      seekLeast(Math.max(effort, EFFORT_WHERE_FAR_APART), Long.MAX_VALUE);
    }
    seekOneWhoWaits(effort);
    seek(least + (best() - least) / 2, effort);
    if (!atLength) {
      seekLeast(effort, best() - 1);
    }
    seek(best() - 1, effort);
  }

  /** Whether nothing is better than the best known. */
  boolean isProven() {
    return least >= best();
  }

  /** A lower bound on the goal. */
  long least() {
    return least;
  }

  /** The best timetable found here, as slot ids by request id, or null if none was found. */
  @Nullable Map<String, String> places() {
    return places;
  }

  private long best() {
    return Math.min(best, bestElsewhere.getAsLong());
  }

  private void seek(long most, double effort) {
    if (isProven() || most < least || most >= best()) {
      return;
    }
    learn(solver.ask(goal.between(least, most), effort), most);
  }

  /** Asks for the least, among all that is at most so much. */
  private void seekLeast(double effort, long most) {
    if (isProven()) {
      return;
    }
    Answer answer = solver.ask(goal.leastBetween(0, most), effort);
    learn(answer, most);
    boundedBy(Math.min(answer.bound(), best()));
  }

  private void learn(Answer answer, long most) {
    Map<String, String> found = answer.places();
    if (found != null) {
      long value = goal.valueOf(found);
      if (value < best()) {
        places = found;
        best = value;
      }
    }
    if (answer.verdict() == ExactSolver.Verdict.IMPOSSIBLE) {
      boundedBy(most < best() ? most + 1 : best());
    }
  }

  private void boundedBy(long bound) {
    if (bound > least) {
      least = bound;
      onBound.accept(bound);
    }
  }

  /** At the very bound hardly anybody can wait: one after the other is asked for. */
  private void seekOneWhoWaits(double effort) {
    if (!(goal instanceof ExactGoal.WaitingTime waiting) || isProven() || least == 0) {
      return;
    }
    ExactShaving current = shaving;
    if (current == null || current.most() != least) {
      current = new ExactShaving(waiting, solver, least);
      shaving = current;
    }
    long most = current.most();
    learn(current.run(effort * SHARE_FOR_ONE, () -> isProven() || most >= best()), most);
  }
}
