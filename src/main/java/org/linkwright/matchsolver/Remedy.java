package org.linkwright.matchsolver;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.linkwright.matchsolver.PlanRules.Bounds;

/**
 * A single change of a problem after which more of a demand can be served, nothing else moving. In
 * the order of the records, those that are decided at a desk come first.
 */
public sealed interface Remedy {

  /** The demand that it serves. */
  String demandId();

  /** The problem with this change made. */
  MatchProblem appliedTo(MatchProblem problem);

  /** The change for officers. */
  String sentence();

  /** Suppliers whose gap can be closed in time are admitted. */
  record AdmitNearMisses(String demandId) implements Remedy {

    @Override
    public MatchProblem appliedTo(MatchProblem problem) {
      return problem.withRules(problem.rules().admittingNearMisses());
    }

    @Override
    public String sentence() {
      return "Admit near misses whose gap can be closed before the start.";
    }
  }

  /** The officer no longer rules a pair out. */
  record LiftForbidden(String demandId, String sourceId) implements Remedy {

    @Override
    public MatchProblem appliedTo(MatchProblem problem) {
      return problem.withForbidden(
          problem.forbidden().stream()
              .filter(pair -> !pair.equals(new Forbidden(demandId, sourceId)))
              .toList());
    }

    @Override
    public String sentence() {
      return "Let %s serve it.".formatted(sourceId);
    }
  }

  /**
   * A buyer may have a larger share with one supplier.
   *
   * @param percent from now on
   */
  record RaiseBuyerShare(String demandId, int percent) implements Remedy {

    @Override
    public MatchProblem appliedTo(MatchProblem problem) {
      Bounds old = problem.rules().bounds();
      return withBounds(problem, new Bounds(percent, old.supplierValue(), old.supplierDemands()));
    }

    @Override
    public String sentence() {
      return "Let a buyer have %d percent with one supplier.".formatted(percent);
    }
  }

  /**
   * A supplier may have more value in all.
   *
   * @param cents from now on
   */
  record RaiseSupplierValue(String demandId, long cents) implements Remedy {

    @Override
    public MatchProblem appliedTo(MatchProblem problem) {
      Bounds old = problem.rules().bounds();
      return withBounds(problem, new Bounds(old.buyerShare(), cents, old.supplierDemands()));
    }

    @Override
    public String sentence() {
      return "Let a supplier have contracts of %s a year.".formatted(Cents.text(cents));
    }
  }

  /**
   * A supplier may serve more demands.
   *
   * @param demands from now on
   */
  record RaiseSupplierDemands(String demandId, int demands) implements Remedy {

    @Override
    public MatchProblem appliedTo(MatchProblem problem) {
      Bounds old = problem.rules().bounds();
      return withBounds(problem, new Bounds(old.buyerShare(), old.supplierValue(), demands));
    }

    @Override
    public String sentence() {
      return "Let a supplier serve %d requirements.".formatted(demands);
    }
  }

  /**
   * The demand does with fewer suppliers.
   *
   * @param least from now on
   */
  record FewerSuppliers(String demandId, int least) implements Remedy {

    @Override
    public MatchProblem appliedTo(MatchProblem problem) {
      return withDemand(problem, demandId, old -> old.sharedBy(least, old.mostSuppliers()));
    }

    @Override
    public String sentence() {
      return "Be content with %d %s.".formatted(least, least == 1 ? "supplier" : "suppliers");
    }
  }

  /**
   * The demand may have more suppliers.
   *
   * @param most from now on
   */
  record MoreSuppliers(String demandId, int most) implements Remedy {

    @Override
    public MatchProblem appliedTo(MatchProblem problem) {
      return withDemand(problem, demandId, old -> old.sharedBy(old.leastSuppliers(), most));
    }

    @Override
    public String sentence() {
      return "Share it among %d suppliers.".formatted(most);
    }
  }

  /** A demand no longer wants its sources for its buyer alone. */
  record GiveUpExclusivity(String demandId, String exclusiveDemandId) implements Remedy {

    @Override
    public MatchProblem appliedTo(MatchProblem problem) {
      return withDemand(
          problem,
          exclusiveDemandId,
          old ->
              new Demand(
                  old.id(),
                  old.buyerId(),
                  old.quantity(),
                  old.value(),
                  old.leastSuppliers(),
                  old.mostSuppliers(),
                  old.leastLot(),
                  false));
    }

    @Override
    public String sentence() {
      return "Let the suppliers of %s serve other buyers.".formatted(exclusiveDemandId);
    }
  }

  /**
   * The demand may be split into smaller lots.
   *
   * @param leastLot from now on, in units of the demand
   */
  record SmallerLots(String demandId, long leastLot) implements Remedy {

    @Override
    public MatchProblem appliedTo(MatchProblem problem) {
      return withDemand(problem, demandId, old -> old.inLotsOf(leastLot));
    }

    @Override
    public String sentence() {
      return "Split it into lots of %d a month.".formatted(leastLot);
    }
  }

  /**
   * A supplier takes smaller orders.
   *
   * @param minimumOrder from now on, in grains
   * @param quantity the same in units of the demand, rounded down
   */
  record SmallerOrders(String demandId, String sourceId, long minimumOrder, long quantity)
      implements Remedy {

    @Override
    public MatchProblem appliedTo(MatchProblem problem) {
      return withSource(problem, sourceId, old -> old.withMinimumOrder(minimumOrder));
    }

    @Override
    public String sentence() {
      return "Ask %s for orders of %d a month.".formatted(sourceId, quantity);
    }
  }

  /**
   * A supplier has more capacity.
   *
   * @param grains how much more
   * @param quantity the same in units of the demand, rounded up
   */
  record MoreCapacity(String demandId, String sourceId, long grains, long quantity)
      implements Remedy {

    @Override
    public MatchProblem appliedTo(MatchProblem problem) {
      return withSource(
          problem,
          sourceId,
          old -> old.withFreeCapacity(Math.min(Source.MOST_CAPACITY, old.freeCapacity() + grains)));
    }

    @Override
    public String sentence() {
      return "%d a month more at %s.".formatted(quantity, sourceId);
    }
  }

  /** A near miss whose gap cannot be closed in time is eligible after all. */
  record CloseGap(String demandId, String sourceId) implements Remedy {

    @Override
    public MatchProblem appliedTo(MatchProblem problem) {
      return withEligible(problem, demandId, sourceId);
    }

    @Override
    public String sentence() {
      return "Close the gaps of %s before the start.".formatted(sourceId);
    }
  }

  /** A supplier is free of its contract with another buyer. */
  record EndContract(String demandId, String sourceId) implements Remedy {

    @Override
    public MatchProblem appliedTo(MatchProblem problem) {
      return withEligible(problem, demandId, sourceId);
    }

    @Override
    public String sentence() {
      return "Free %s from its exclusive contract.".formatted(sourceId);
    }
  }

  /**
   * Suppliers are found that nobody knows yet.
   *
   * @param suppliers how many, 1 or more
   * @param quantity what each has to be able to serve, in units of the demand
   */
  record NewSuppliers(String demandId, int suppliers, long quantity) implements Remedy {

    @Override
    public MatchProblem appliedTo(MatchProblem problem) {
      List<Source> sources = new ArrayList<>(problem.sources());
      List<Option> options = new ArrayList<>(problem.options());
      for (int number = 1; number <= suppliers; number++) {
        String id = "new supplier %d of %s".formatted(number, demandId);
        sources.add(Source.of(id, id, quantity));
        options.add(Option.of(demandId, id, 0));
      }
      return problem.withSources(sources).withOptions(options);
    }

    @Override
    public String sentence() {
      return suppliers == 1
          ? "Find a supplier who can serve %d a month.".formatted(quantity)
          : "Find %d suppliers who can serve %d a month each.".formatted(suppliers, quantity);
    }
  }

  private static MatchProblem withBounds(MatchProblem problem, Bounds bounds) {
    return problem.withRules(problem.rules().withBounds(bounds));
  }

  private static MatchProblem withDemand(
      MatchProblem problem, String id, UnaryOperator<Demand> change) {
    return problem.withDemands(
        problem.demands().stream()
            .map(demand -> demand.id().equals(id) ? change.apply(demand) : demand)
            .toList());
  }

  private static MatchProblem withSource(
      MatchProblem problem, String id, UnaryOperator<Source> change) {
    return problem.withSources(
        problem.sources().stream()
            .map(source -> source.id().equals(id) ? change.apply(source) : source)
            .toList());
  }

  private static MatchProblem withEligible(MatchProblem problem, String demandId, String sourceId) {
    return problem.withOptions(
        problem.options().stream()
            .map(
                option ->
                    option.demandId().equals(demandId) && option.sourceId().equals(sourceId)
                        ? option.as(Candidacy.ELIGIBLE)
                        : option)
            .toList());
  }
}
