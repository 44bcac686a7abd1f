package org.linkwright.matchsolver;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.AcceptorType;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.phase.custom.CustomPhaseConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/**
 * How a plan is searched for. With the same problem, start, seed, move limit and {@linkplain
 * #version() version}, and no time limit that strikes first, it finds the same plan every time.
 *
 * @param seed of everything random
 * @param timeLimit wall time, or null for none
 * @param moveLimit moves that the local search tries, or null for no limit; one of the two limits
 *     is needed unless the solver is ended from outside
 */
public record MatchSearch(long seed, @Nullable Duration timeLimit, @Nullable Long moveLimit) {

  /** Raised whenever the same seed may find another plan. */
  private static final String SEARCH = "match search 1";

  private static final int LATE_ACCEPTANCE = 400;

  /** Refuses limits of 0 or less with an {@link IllegalArgumentException}. */
  public MatchSearch {
    if (timeLimit != null && (timeLimit.isNegative() || timeLimit.isZero())) {
      throw new IllegalArgumentException("timeLimit is not above 0: " + timeLimit);
    }
    if (moveLimit != null && moveLimit <= 0) {
      throw new IllegalArgumentException("moveLimit is not above 0: " + moveLimit);
    }
  }

  /** A search without limits. */
  public static MatchSearch seeded(long seed) {
    return new MatchSearch(seed, null, null);
  }

  public MatchSearch withTimeLimit(Duration limit) {
    return new MatchSearch(seed, limit, moveLimit);
  }

  public MatchSearch withMoveLimit(long limit) {
    return new MatchSearch(seed, timeLimit, limit);
  }

  /** What the plan was found with: this search and the engine's version, where that is known. */
  public static String version() {
    String engine = SolverFactory.class.getPackage().getImplementationVersion();
    return SEARCH + ", OptaPlanner" + (engine == null ? "" : " " + engine);
  }

  /**
   * The search: what can be served without pushing anybody, then late acceptance.
   *
   * @param classLoader that sees this package
   */
  public SolverConfig solverConfig(ClassLoader classLoader) {
    return base(classLoader)
        .withScoreDirectorFactory(
            new ScoreDirectorFactoryConfig()
                .withIncrementalScoreCalculatorClass(MatchScoreCalculator.class))
        .withRandomSeed(seed)
        .withTerminationConfig(termination())
        .withPhases(fillUp(), localSearch());
  }

  /** A configuration that judges by {@link MatchConstraintProvider}, with its justifications. */
  public static SolverConfig judge(ClassLoader classLoader) {
    return base(classLoader)
        .withScoreDirectorFactory(
            new ScoreDirectorFactoryConfig()
                .withConstraintProviderClass(MatchConstraintProvider.class)
                .withConstraintStreamImplType(ConstraintStreamImplType.BAVET));
  }

  private static SolverConfig base(ClassLoader classLoader) {
    return new SolverConfig(classLoader)
        .withEnvironmentMode(EnvironmentMode.REPRODUCIBLE)
        .withSolutionClass(MatchAllocation.class)
        .withEntityClasses(Lot.class);
  }

  private TerminationConfig termination() {
    TerminationConfig termination = new TerminationConfig();
    return timeLimit == null
        ? termination
        : termination.withSpentLimit(timeLimit.truncatedTo(ChronoUnit.MILLIS));
  }

  private static CustomPhaseConfig fillUp() {
    return new CustomPhaseConfig().withCustomPhaseCommandClassList(List.of(FillUp.class));
  }

  private LocalSearchPhaseConfig localSearch() {
    LocalSearchPhaseConfig phase = new LocalSearchPhaseConfig();
    if (moveLimit != null) {
      phase.setTerminationConfig(new TerminationConfig().withScoreCalculationCountLimit(moveLimit));
    }
    return phase
        .withMoveSelectorConfig(
            new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(AllotmentMoves.class))
        .withAcceptorConfig(
            new LocalSearchAcceptorConfig()
                .withAcceptorTypeList(List.of(AcceptorType.LATE_ACCEPTANCE))
                .withLateAcceptanceSize(LATE_ACCEPTANCE))
        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
  }
}
