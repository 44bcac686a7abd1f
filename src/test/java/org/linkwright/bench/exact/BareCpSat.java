package org.linkwright.bench.exact;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.time.Duration;
import org.linkwright.bench.Contender;
import org.linkwright.bench.DznEvent;
import org.linkwright.bench.IndependentChecker;
import org.linkwright.bench.KnownEvent;

/** OR-Tools CP-SAT with default parameters, but for two workers, on a plain model. */
public final class BareCpSat implements Contender {

  private static final int WORKERS = 2;

  @Override
  public String name() {
    return "CP-SAT, bare model";
  }

  @Override
  public Answer solve(KnownEvent known, Duration limit) {
    Loader.loadNativeLibraries();
    long start = System.nanoTime();
    DznEvent event = DznEvent.read(known.file());
    BareModel model = new BareModel(event, IndependentChecker.PUBLISHED_FAIRNESS);
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(WORKERS);
    solver.getParameters().setMaxTimeInSeconds(limit.toMillis() / 1e3);
    CpSolverStatus status = solver.solve(model.withFewestBreaks());
    double seconds = (System.nanoTime() - start) / 1e9;
    boolean proven = status == CpSolverStatus.OPTIMAL;
    return proven || status == CpSolverStatus.FEASIBLE
        ? new Answer(model.slotOfMeeting(solver::booleanValue), proven ? seconds : null)
        : new Answer(new int[event.meetings()], null);
  }
}
