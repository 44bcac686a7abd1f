package org.linkwright.meetingsolver;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.linkwright.bench.Contender;
import org.linkwright.bench.KnownEvent;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.api.solver.event.BestSolutionChangedEvent;
import org.optaplanner.core.api.solver.event.SolverEventListener;

/** The search for the timetable of a published event, with proof, as the service runs it. */
public final class ProvenSearch implements Contender {

  private static final long SEED = 1;

  /**
   * A search that is over.
   *
   * @param firstFeasible when every meeting had a place and no rule was broken, in seconds, or -1
   * @param best when the best timetable was found, in seconds
   * @param ended when the search ended, in seconds
   */
  record Course(MeetingTimetable timetable, double firstFeasible, double best, double ended) {

    int[] slotOfMeeting() {
      return PublishedInstance.slotOfMeeting(timetable);
    }

    /** When the search ended with a proof that no timetable is better, in seconds, if it did. */
    @Nullable Double provenAfter() {
      return timetable.proof().verdict() == Proof.Verdict.PROVEN_BEST ? ended : null;
    }
  }

  /** Looks at a clock whenever the timetable gets better. */
  private static final class Watch implements SolverEventListener<MeetingTimetable> {

    private final long start = System.nanoTime();
    private double firstFeasible = -1;
    private double best = -1;

    @Override
    public void bestSolutionChanged(BestSolutionChangedEvent<MeetingTimetable> improvement) {
      best = seconds();
      HardMediumSoftLongScore score = improvement.getNewBestSolution().getScore();
      boolean everythingFits = score != null && score.hardScore() == 0 && score.mediumScore() == 0;
      firstFeasible = firstFeasible < 0 && everythingFits ? best : firstFeasible;
    }

    double seconds() {
      return (System.nanoTime() - start) / 1e9;
    }
  }

  /** Searches a published event, file to timetable. */
  static Course run(Path file, Duration limit) {
    Watch watch = new Watch();
    MeetingEvent event = PublishedInstance.read(file, MeetingRules.PUBLISHED_PROBLEM);
    Solver<MeetingTimetable> solver =
        SolverFactory.<MeetingTimetable>create(
                MeetingSearch.seeded(SEED)
                    .withTimeLimit(limit)
                    .withProof()
                    .solverConfig(ProvenSearch.class.getClassLoader()))
            .buildSolver();
    solver.addEventListener(watch);
    MeetingTimetable timetable = solver.solve(MeetingTimetable.unsolved(event));
    return new Course(timetable, watch.firstFeasible, watch.best, watch.seconds());
  }

  @Override
  public String name() {
    return "Linkwright";
  }

  @Override
  public Answer solve(KnownEvent known, Duration limit) {
    Course course = run(known.file(), limit);
    return new Answer(course.slotOfMeeting(), course.provenAfter());
  }
}
