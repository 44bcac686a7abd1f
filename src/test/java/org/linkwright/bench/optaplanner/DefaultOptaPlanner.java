package org.linkwright.bench.optaplanner;

import java.time.Duration;
import org.linkwright.bench.Contender;
import org.linkwright.bench.DznEvent;
import org.linkwright.bench.KnownEvent;
import org.linkwright.bench.plain.PlainEvent;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.solver.SolverConfig;

/**
 * OptaPlanner as it searches if nothing is configured, on a plain model; with Bavet, the faster of
 * its two engines for constraints and the one that Timefold has.
 */
public final class DefaultOptaPlanner implements Contender {

  @Override
  public String name() {
    return "OptaPlanner, default";
  }

  @Override
  public Answer solve(KnownEvent known, Duration limit) {
    Timetable best =
        SolverFactory.<Timetable>create(config().withTerminationSpentLimit(limit))
            .buildSolver()
            .solve(new Timetable(PlainEvent.of(DznEvent.read(known.file()))));
    return new Answer(best.slotOfMeeting(), null);
  }

  static SolverConfig config() {
    return new SolverConfig(DefaultOptaPlanner.class.getClassLoader())
        .withSolutionClass(Timetable.class)
        .withEntityClasses(Meeting.class)
        .withConstraintProviderClass(TimetableConstraints.class)
        .withConstraintStreamImplType(ConstraintStreamImplType.BAVET);
  }
}
