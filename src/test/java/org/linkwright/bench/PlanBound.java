package org.linkwright.bench;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.linkwright.matchsolver.Candidacy;
import org.linkwright.matchsolver.Demand;
import org.linkwright.matchsolver.MatchProblem;
import org.linkwright.matchsolver.Option;
import org.linkwright.matchsolver.Source;

/**
 * The most value that any plan of a problem can serve, by an exact solver (OR-Tools) from the facts
 * alone. For each option it has the quantity, a fraction of the demand, and whether it is used at
 * all. Exclusivity and the least number of suppliers are left out, which can only make the bound
 * higher.
 */
public final class PlanBound {

  private final MPSolver solver;
  private final MatchProblem problem;
  private final Map<String, Demand> demands = new LinkedHashMap<>();
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, MPConstraint> rows = new HashMap<>();

  /**
   * A bound.
   *
   * @param cents a year
   * @param best cents a year of the best plan that the exact solver found on the way, 0 for none
   * @param seconds it took
   */
  public record Bound(double cents, double best, double seconds) {}

  private PlanBound(MatchProblem problem, String kind) {
    Loader.loadNativeLibraries();
    solver = MPSolver.createSolver(kind);
    this.problem = problem;
    problem.demands().forEach(demand -> demands.put(demand.id(), demand));
    problem.sources().forEach(source -> sources.put(source.id(), source));
  }

  /** The linear relaxation: an option may be used by half. */
  public static Bound relaxed(MatchProblem problem) {
    return new PlanBound(problem, "GLOP").solve(false, 600);
  }

  /** Options are used or not, as far as the solver gets in so much time. */
  public static Bound exact(MatchProblem problem, int seconds) {
    return new PlanBound(problem, "SCIP").solve(true, seconds);
  }

  private Bound solve(boolean whole, int seconds) {
    MPObjective objective = solver.objective();
    objective.setMaximization();
    for (Option option : problem.options()) {
      if (isAdmitted(option)) {
        add(option, whole, objective);
      }
    }
    solver.setTimeLimit(seconds * 1_000L);
    long begun = System.nanoTime();
    MPSolverParameters parameters = new MPSolverParameters();
    parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0.0005);
    MPSolver.ResultStatus status = solver.solve(parameters);
    double took = (System.nanoTime() - begun) / 1e9;
    if (!whole) {
      if (status != MPSolver.ResultStatus.OPTIMAL) {
        throw new IllegalStateException("no bound: " + status);
      }
      return new Bound(objective.value(), 0, took);
    }
    return new Bound(objective.bestBound(), objective.value(), took);
  }

  private boolean isAdmitted(Option option) {
    return option.candidacy() == Candidacy.ELIGIBLE
        || (option.candidacy() == Candidacy.CLOSABLE_NEAR_MISS
            && problem.rules().admitNearMisses());
  }

  private void add(Option option, boolean whole, MPObjective objective) {
    Demand demand = Objects.requireNonNull(demands.get(option.demandId()));
    Source source = Objects.requireNonNull(sources.get(option.sourceId()));
    double grains = (double) option.grainsPerUnit() * demand.quantity();
    double most = Math.min(1, source.freeCapacity() / grains);
    double share = boundOfBuyer(demand.buyerId()) / demand.value();
    most = Math.min(most, share);
    double least =
        Math.max((double) demand.leastLot() / demand.quantity(), source.minimumOrder() / grains);
    if (least > most * (1 + 1e-9)) {
      return;
    }
    MPVariable part = solver.makeNumVar(0, most, "");
    MPVariable used = whole ? solver.makeBoolVar("") : solver.makeNumVar(0, 1, "");
    objective.setCoefficient(part, (double) demand.value());
    row("demand " + demand.id(), Double.NEGATIVE_INFINITY, 1).setCoefficient(part, 1);
    row("most " + demand.id(), Double.NEGATIVE_INFINITY, demand.mostSuppliers())
        .setCoefficient(used, 1);
    row("source " + source.id(), Double.NEGATIVE_INFINITY, source.freeCapacity() / 1_000.0)
        .setCoefficient(part, grains / 1_000);
    MPConstraint atMost = solver.makeConstraint(Double.NEGATIVE_INFINITY, 0);
    atMost.setCoefficient(part, 1);
    atMost.setCoefficient(used, -most);
    MPConstraint atLeast = solver.makeConstraint(Double.NEGATIVE_INFINITY, 0);
    atLeast.setCoefficient(part, -1);
    atLeast.setCoefficient(used, least);
    row(
            "trade " + demand.buyerId() + " " + source.supplierId(),
            Double.NEGATIVE_INFINITY,
            boundOfBuyer(demand.buyerId()) / 1e5)
        .setCoefficient(part, demand.value() / 1e5);
    Integer demandsOfSupplier = problem.rules().bounds().supplierDemands();
    if (demandsOfSupplier != null) {
      row("supplier " + source.supplierId(), Double.NEGATIVE_INFINITY, demandsOfSupplier)
          .setCoefficient(used, 1);
    }
  }

  private double boundOfBuyer(String buyerId) {
    Integer percent = problem.rules().bounds().buyerShare();
    double asked =
        problem.demands().stream()
            .filter(demand -> demand.buyerId().equals(buyerId))
            .mapToDouble(Demand::value)
            .sum();
    return percent == null ? asked : asked * percent / 100;
  }

  private MPConstraint row(String name, double least, double most) {
    return rows.computeIfAbsent(name, key -> solver.makeConstraint(least, most));
  }
}
