package org.linkwright.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.linkwright.shared.DaemonThreads;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.solver.SolverConfig;

/** Runs OptaPlanner for a job: on the job's thread, ended when the job should end. */
@ApplicationScoped
public class Solvers {

  private static final long LOOK_EVERY_MILLISECONDS = 200;

  /**
   * Solves until the configuration's own termination or the job's end.
   *
   * @param limit the time the search has, for the progress that is told
   * @param describe what a solution is worth, in words
   * @param keep a solution as a text to begin from after a crash; like {@code describe} called on
   *     another thread, on a solution that does not change any more
   * @return the best solution
   */
  public <S> S solve(
      SolverConfig config,
      S problem,
      JobRun run,
      Duration limit,
      Function<S, String> describe,
      Function<S, String> keep) {
    Solver<S> solver = SolverFactory.<S>create(config).buildSolver();
    solver.addEventListener(
        event -> {
          S best = event.getNewBestSolution();
          run.better(() -> describe.apply(best), () -> keep.apply(best));
        });
    ScheduledExecutorService watch =
        Executors.newSingleThreadScheduledExecutor(DaemonThreads.named("solver-watch"));
    long start = System.nanoTime();
    var unused =
        watch.scheduleWithFixedDelay(
            () -> {
              run.progress((int) ((System.nanoTime() - start) * 100 / limit.toNanos()));
              if (run.shouldEnd()) {
                solver.terminateEarly();
              }
            },
            LOOK_EVERY_MILLISECONDS,
            LOOK_EVERY_MILLISECONDS,
            TimeUnit.MILLISECONDS);
    try {
      S best = solver.solve(problem);
      run.requireNodeStays();
      return best;
    } finally {
      watch.shutdownNow();
    }
  }
}
