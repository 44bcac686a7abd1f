package org.linkwright.matchsolver;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.linkwright.bench.GeneratedMarkets;
import org.optaplanner.core.api.solver.SolverFactory;

/** Plans, found or made up. */
final class Plans {

  private Plans() {}

  /** These allotments, whether they keep the rules or not. */
  static MatchAllocation allocation(MatchProblem problem, Allotment... allotments) {
    return MatchAllocation.of(board(problem, List.of(allotments)));
  }

  static Board board(MatchProblem problem, List<Allotment> allotments) {
    Market market = new Market(problem);
    Board board = new Board(market);
    for (Allotment allotment : allotments) {
      Candidate candidate = market.requireCandidate(allotment.demandId(), allotment.sourceId());
      board.set(board.freeLot(candidate.demandIndex()), new Share(candidate, allotment.quantity()));
    }
    return board;
  }

  /** A share of any candidate and size for a lot, or none; rules do not matter. */
  static @Nullable Share anyShare(Market market, int lot, Random random) {
    Candidate[] candidates = market.candidatesOf(market.demandOfLot(lot));
    if (candidates.length == 0 || random.nextInt(4) == 0) {
      return null;
    }
    Candidate candidate = candidates[random.nextInt(candidates.length)];
    long quantity = candidate.demand().quantity();
    return new Share(candidate, 1 + random.nextInt((int) quantity));
  }

  static MatchAllocation solved(MatchProblem problem, long seed, long moves) {
    return solved(MatchPlanner.of(problem).start(), seed, moves);
  }

  static MatchAllocation solved(MatchAllocation start, long seed, long moves) {
    return SolverFactory.<MatchAllocation>create(
            MatchSearch.seeded(seed)
                .withMoveLimit(moves)
                .solverConfig(Plans.class.getClassLoader()))
        .buildSolver()
        .solve(start);
  }

  static MatchPlan plan(MatchProblem problem, long moves) {
    return MatchPlanner.of(problem).plan(solved(problem, 1, moves));
  }

  /** 40 demands and 400 suppliers. */
  static MatchProblem market(long seed) {
    return new GeneratedMarkets(40, 400, 4).problem(seed);
  }
}
