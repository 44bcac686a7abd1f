package org.linkwright.matchsolver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way in and out of the search for one problem: what to begin with, and what to make of what
 * was found.
 *
 * <pre>{@code
 * MatchPlanner planner = MatchPlanner.of(problem);
 * SolverConfig config = MatchSearch.seeded(1).withMoveLimit(100_000).solverConfig(classLoader);
 * MatchAllocation best = solve(config, planner.start());
 * MatchPlan plan = planner.plan(best);
 * }</pre>
 */
public final class MatchPlanner {

  private final Market market;

  private MatchPlanner(Market market) {
    this.market = market;
  }

  /**
   * @throws RefusedProblemException if {@link Refusal#of(MatchProblem)} finds anything
   */
  public static MatchPlanner of(MatchProblem problem) {
    List<Refusal> refusals = Refusal.of(problem);
    if (!refusals.isEmpty()) {
      throw new RefusedProblemException(refusals);
    }
    return new MatchPlanner(new Market(problem));
  }

  public MatchProblem problem() {
    return market.problem();
  }

  /**
   * What to give the solver: the pins, and as much of the former plan as still fits, the first
   * allotments first.
   */
  public MatchAllocation start() {
    return startFrom(market.problem().former());
  }

  /**
   * The same from other allotments: those of an earlier search of this problem, say. What does not
   * fit is left out, in part or altogether.
   */
  public MatchAllocation startFrom(List<Allotment> allotments) {
    Board board = new Board(market);
    Filling filling = new Filling(board);
    filling.layPins();
    filling.lay(allotments);
    board.commit();
    return MatchAllocation.of(board);
  }

  /**
   * The plan that consists of exactly these allotments, with what is wrong with it: for one that
   * was changed by hand.
   *
   * @throws IllegalArgumentException if one is of a pair without option, or a demand has more of
   *     them than it may have suppliers
   */
  public MatchPlan judged(List<Allotment> allotments) {
    Board board = new Board(market);
    for (Allotment allotment : allotments) {
      Candidate candidate = market.requireCandidate(allotment.demandId(), allotment.sourceId());
      int lot = board.freeLot(candidate.demandIndex());
      if (lot < 0) {
        throw new IllegalArgumentException(
            allotment.demandId() + " has more suppliers than it may have");
      }
      board.set(lot, new Share(candidate, allotment.quantity()));
    }
    return plan(board);
  }

  /** What the solver has found, in words of the caller: cheap, for progress. */
  public static String describe(MatchAllocation found) {
    return TotalsCount.of(found.newBoard()).text();
  }

  /**
   * What the solver has found, with the reasons; and what it has left that can be served without
   * moving anything.
   *
   * @param found of this very planner
   */
  public MatchPlan plan(MatchAllocation found) {
    Board board = found.newBoard();
    FillUp.fill(board);
    return plan(board);
  }

  private MatchPlan plan(Board board) {
    List<Assignment> assignments = new ArrayList<>();
    List<Unserved> unserved = new ArrayList<>();
    NextBestFinder alternatives = new NextBestFinder(board);
    WhyUnservedFinder reasons = new WhyUnservedFinder(board);
    for (int demand = 0; demand < market.demands().size(); demand++) {
      assignments.addAll(assignments(board, demand, alternatives));
      long left = board.unserved(demand);
      if (left > 0) {
        Demand asked = market.demand(demand);
        long value = asked.value() - asked.valueOf(asked.quantity() - left);
        unserved.add(new Unserved(asked, left, value, reasons.why(demand)));
      }
    }
    return new MatchPlan(
        assignments,
        unserved,
        TotalsCount.of(board),
        PlanChecker.check(
            market.problem(), assignments.stream().map(Assignment::allotment).toList()),
        MatchSearch.version());
  }

  private List<Assignment> assignments(Board board, int demand, NextBestFinder alternatives) {
    List<Assignment> assignments = new ArrayList<>();
    for (int lot = market.firstLotOf(demand); lot < market.lastLotOf(demand); lot++) {
      Share share = board.share(lot);
      if (share != null) {
        boolean pinned = board.isPinned(lot);
        @Nullable NextBest next = pinned ? null : alternatives.nextBest(lot);
        assignments.add(
            new Assignment(
                share.demand(),
                share.source(),
                share.candidate().option(),
                share.quantity(),
                share.value(),
                pinned,
                next));
      }
    }
    assignments.sort(
        Comparator.comparing(Assignment::quantity, Comparator.reverseOrder())
            .thenComparing(assignment -> assignment.source().id()));
    return assignments;
  }
}
