package org.linkwright.bench.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import org.linkwright.bench.Contender;
import org.linkwright.bench.DznEvent;
import org.linkwright.bench.KnownEvent;
import org.linkwright.bench.plain.PlainEvent;

/** Timefold as it searches if nothing is configured, on a plain model. */
public final class DefaultTimefold implements Contender {

  @Override
  public String name() {
    return "Timefold, default";
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
    return new SolverConfig(DefaultTimefold.class.getClassLoader())
        .withSolutionClass(Timetable.class)
        .withEntityClasses(Meeting.class)
        .withConstraintProviderClass(TimetableConstraints.class);
  }
}
