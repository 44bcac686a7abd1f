package org.linkwright.matchsolver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactCollectionProperty;
import org.optaplanner.core.api.domain.solution.ProblemFactProperty;
import org.optaplanner.core.api.domain.solution.cloner.SolutionCloner;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/**
 * A problem with a share, or none, for every lot: what the solver works on.
 *
 * <p>Score: hard counts broken rules; medium is the value in cents that is not served, and what the
 * change of a former plan costs; soft is what the fit of the lots is worth, in cents.
 */
@PlanningSolution(solutionCloner = MatchAllocation.Cloner.class)
public class MatchAllocation {

  private Market market;
  private List<Lot> lots;
  private @Nullable HardMediumSoftLongScore score;

  /** Belongs to the score calculator at work on this very copy; other copies have none. */
  private @Nullable Board board;

  /** For the solver, which needs an empty solution to look at. */
  @SuppressWarnings("NullAway.Init")
  MatchAllocation() {}

  private MatchAllocation(Market market, List<Lot> lots) {
    this.market = market;
    this.lots = lots;
  }

  /** The shares of a board. */
  static MatchAllocation of(Board board) {
    Market market = board.market();
    List<Lot> lots = new ArrayList<>(market.lots());
    for (int demand = 0; demand < market.demands().size(); demand++) {
      List<Share> shares = largestShares(market.candidatesOf(demand));
      int pins = market.pinsOf(demand).size();
      for (int lot = market.firstLotOf(demand); lot < market.lastLotOf(demand); lot++) {
        lots.add(new Lot(lot, market.demand(demand), pins, shares, board.share(lot)));
      }
    }
    MatchAllocation allocation = new MatchAllocation(market, lots);
    allocation.score = board.score();
    return allocation;
  }

  private static List<Share> largestShares(Candidate[] candidates) {
    List<Share> shares = new ArrayList<>();
    for (Candidate candidate : candidates) {
      long most = candidate.quantityFrom(candidate.source().freeCapacity());
      if (candidate.isAdmitted() && most >= candidate.least()) {
        shares.add(new Share(candidate, most));
      }
    }
    return List.copyOf(shares);
  }

  Market market() {
    return market;
  }

  /** Every lot of every demand, at the position of its index. */
  @PlanningEntityCollectionProperty
  public List<Lot> getLots() {
    return lots;
  }

  @ProblemFactProperty
  public PlanRules getRules() {
    return market.problem().rules();
  }

  @ProblemFactCollectionProperty
  public List<PinnedCandidate> getPins() {
    return market.pins();
  }

  @ProblemFactCollectionProperty
  public List<Former> getFormers() {
    return market.formers();
  }

  @ProblemFactCollectionProperty
  public List<BuyerBound> getBuyerBounds() {
    Map<String, Long> asked = new LinkedHashMap<>();
    market.demands().forEach(one -> asked.merge(one.buyerId(), one.value(), Long::sum));
    PlanRules.Bounds bounds = getRules().bounds();
    return asked.entrySet().stream()
        .map(buyer -> new BuyerBound(buyer.getKey(), bounds.ofBuyer(buyer.getValue())))
        .toList();
  }

  /** The verdict on these shares, or null before they were judged. */
  @PlanningScore
  public @Nullable HardMediumSoftLongScore getScore() {
    return score;
  }

  public void setScore(@Nullable HardMediumSoftLongScore score) {
    this.score = score;
  }

  /** What is served, in the order of the demands: to keep, and to begin another search from. */
  public List<Allotment> allotments() {
    return lots.stream().map(Lot::getShare).filter(Objects::nonNull).map(Share::allotment).toList();
  }

  /** The board a score calculator keeps for this copy, or a new one made from the lots. */
  Board board() {
    Board kept = board;
    return kept == null ? newBoard() : kept;
  }

  Board newBoard() {
    Board fresh = new Board(market);
    lots.forEach(lot -> fresh.set(lot.getIndex(), lot.getShare()));
    return fresh;
  }

  void keep(Board maintained) {
    this.board = maintained;
  }

  /** Copies the lots and leaves the facts shared; a copy has no board of its own yet. */
  public static final class Cloner implements SolutionCloner<MatchAllocation> {

    @Override
    public MatchAllocation cloneSolution(MatchAllocation original) {
      List<Lot> lots = new ArrayList<>(original.lots.size());
      original.lots.forEach(lot -> lots.add(lot.copy()));
      MatchAllocation copy = new MatchAllocation(original.market, lots);
      copy.score = original.score;
      return copy;
    }
  }
}
