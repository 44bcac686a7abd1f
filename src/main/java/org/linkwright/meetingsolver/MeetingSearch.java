package org.linkwright.meetingsolver;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.AcceptorType;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.phase.PhaseConfig;
import org.optaplanner.core.config.phase.custom.CustomPhaseConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/**
 * How a timetable is searched for. With the same event, seed and move limit, and no time limit that
 * strikes first, it finds the same timetable every time.
 *
 * @param seed of everything random
 * @param timeLimit wall time, or null for none
 * @param moveLimit moves that the local search tries, or null for no limit; one of the two limits
 *     is needed unless the solver is ended from outside
 * @param proof whether exact search runs beside on a second core and ends the search once a
 *     timetable is proven best; the moment of that depends on the machine
 */
public record MeetingSearch(
    long seed, @Nullable Duration timeLimit, @Nullable Long moveLimit, boolean proof) {

  /** Refuses limits of 0 or less with an {@link IllegalArgumentException}. */
  public MeetingSearch {
    if (timeLimit != null && (timeLimit.isNegative() || timeLimit.isZero())) {
      throw new IllegalArgumentException("timeLimit is not above 0: " + timeLimit);
    }
    if (moveLimit != null && moveLimit <= 0) {
      throw new IllegalArgumentException("moveLimit is not above 0: " + moveLimit);
    }
  }

  /** A search without limits. */
  public static MeetingSearch seeded(long seed) {
    return new MeetingSearch(seed, null, null, false);
  }

  public MeetingSearch withTimeLimit(Duration limit) {
    return new MeetingSearch(seed, limit, moveLimit, proof);
  }

  public MeetingSearch withMoveLimit(long limit) {
    return new MeetingSearch(seed, timeLimit, limit, proof);
  }

  /**
   * The same search with exact search beside it; {@link MeetingTimetable#proof()} then says what is
   * certain about the result.
   */
  public MeetingSearch withProof() {
    return new MeetingSearch(seed, timeLimit, moveLimit, true);
  }

  /**
   * The search for an event: construction, then simulated annealing along Kempe chains.
   *
   * @param classLoader that sees this package
   */
  public SolverConfig solverConfig(ClassLoader classLoader) {
    return base(classLoader)
        .withScoreDirectorFactory(
            new ScoreDirectorFactoryConfig()
                .withIncrementalScoreCalculatorClass(MeetingScoreCalculator.class))
        .withRandomSeed(seed)
        .withTerminationConfig(termination())
        .withPhases(phases());
  }

  /**
   * A configuration that judges by {@link MeetingConstraintProvider}: to explain a timetable, with
   * the justifications of {@link MeetingJustification}.
   */
  public static SolverConfig judge(ClassLoader classLoader) {
    return base(classLoader).withScoreDirectorFactory(constraints());
  }

  static ScoreDirectorFactoryConfig constraints() {
    return new ScoreDirectorFactoryConfig()
        .withConstraintProviderClass(MeetingConstraintProvider.class)
        .withConstraintStreamImplType(ConstraintStreamImplType.BAVET);
  }

  private static SolverConfig base(ClassLoader classLoader) {
    return new SolverConfig(classLoader)
        .withEnvironmentMode(EnvironmentMode.REPRODUCIBLE)
        .withSolutionClass(MeetingTimetable.class)
        .withEntityClasses(Meeting.class);
  }

  private PhaseConfig<?>[] phases() {
    PhaseConfig<?> construction = command(Construction.class);
    return proof
        ? new PhaseConfig<?>[] {construction, annealing(), command(AdoptExactTimetable.class)}
        : new PhaseConfig<?>[] {construction, annealing()};
  }

  private static CustomPhaseConfig command(
      Class<? extends CustomPhaseCommand<MeetingTimetable>> command) {
    return new CustomPhaseConfig().withCustomPhaseCommandClassList(List.of(command));
  }

  /** A termination class of one's own is deprecated, see {@link NothingLeftToImprove} for why. */
  @SuppressWarnings("removal")
  private TerminationConfig termination() {
    TerminationConfig termination = new TerminationConfig();
    termination.setTerminationClass(NothingLeftToImprove.class);
    return timeLimit == null
        ? termination
        : termination.withSpentLimit(timeLimit.truncatedTo(ChronoUnit.MILLIS));
  }

  /**
   * Each step is a slice of {@link Annealing}, and is taken: at worst it changes nothing. A
   * termination class of one's own is deprecated, and the only way to end a phase on a proof.
   */
  @SuppressWarnings("removal")
  private LocalSearchPhaseConfig annealing() {
    LocalSearchPhaseConfig phase = new LocalSearchPhaseConfig();
    TerminationConfig termination = new TerminationConfig();
    termination.setStepCountLimit(moveLimit == null ? null : Annealing.slicesFor(moveLimit));
    termination.setTerminationClass(proof ? ExactBeside.class : null);
    phase.setTerminationConfig(moveLimit == null && !proof ? null : termination);
    return phase
        .withMoveSelectorConfig(
            new MoveIteratorFactoryConfig()
                .withMoveIteratorFactoryClass(TimetableMoves.class)
                .withMoveIteratorFactoryCustomProperties(budget()))
        .withAcceptorConfig(
            new LocalSearchAcceptorConfig()
                .withAcceptorTypeList(List.of(AcceptorType.HILL_CLIMBING)))
        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
  }

  private Map<String, String> budget() {
    long nanoseconds = timeLimit == null ? 0 : timeLimit.toNanos();
    long steps = moveLimit == null ? 0 : moveLimit;
    return Map.of("nanoseconds", Long.toString(nanoseconds), "steps", Long.toString(steps));
  }
}
