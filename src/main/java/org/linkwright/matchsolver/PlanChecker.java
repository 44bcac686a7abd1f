package org.linkwright.matchsolver;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says which rules a plan breaks. It reads the problem and the allotments as they are told, and
 * shares nothing with the constraints, the score calculator or the moves.
 */
public final class PlanChecker {

  /** The rules. */
  public enum Rule {
    /** Only what is an option, admitted and not forbidden, is used. */
    ADMITTED,
    /** No source serves more than it has. */
    CAPACITY,
    /** No demand is served with more than it asks for. */
    DEMAND,
    /** No lot is smaller than the demand and the supplier allow. */
    SMALLEST_LOT,
    /**
     * A demand that is served has as many suppliers as it wants at least, but for what is pinned.
     */
    LEAST_SUPPLIERS,
    /** A demand has no more suppliers than it wants at most. */
    MOST_SUPPLIERS,
    /** A supplier has one lot of a demand. */
    ONE_LOT,
    /** Who wants a source alone has it alone. */
    EXCLUSIVITY,
    /** What the officer has pinned is in the plan. */
    PIN,
    /** No buyer has too large a share with one supplier. */
    BUYER_SHARE,
    /** No supplier has too much value. */
    SUPPLIER_VALUE,
    /** No supplier serves too many demands. */
    SUPPLIER_DEMANDS
  }

  /**
   * A rule that is broken.
   *
   * @param subject the id of the demand, source, supplier or buyer that breaks it
   */
  public record Violation(Rule rule, String subject) {}

  private final MatchProblem problem;
  private final List<Allotment> allotments;
  private final Map<String, Demand> demands = new HashMap<>();
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, Map<String, Option>> options = new HashMap<>();
  private final Set<Violation> violations = new LinkedHashSet<>();

  private PlanChecker(MatchProblem problem, List<Allotment> allotments) {
    this.problem = problem;
    this.allotments = allotments;
    problem.demands().forEach(demand -> demands.put(demand.id(), demand));
    problem.sources().forEach(source -> sources.put(source.id(), source));
    problem
        .options()
        .forEach(
            option ->
                options
                    .computeIfAbsent(option.demandId(), id -> new HashMap<>())
                    .put(option.sourceId(), option));
  }

  /**
   * Everything that is wrong with a plan, each rule and subject once; nothing where all is well.
   */
  public static List<Violation> check(MatchProblem problem, List<Allotment> allotments) {
    PlanChecker checker = new PlanChecker(problem, allotments);
    checker.check();
    return List.copyOf(checker.violations);
  }

  private void check() {
    List<Allotment> known = new ArrayList<>();
    for (Allotment allotment : allotments) {
      boolean isOption =
          options.getOrDefault(allotment.demandId(), Map.of()).containsKey(allotment.sourceId());
      expect(isOption, Rule.ADMITTED, allotment.demandId());
      if (isOption) {
        known.add(allotment);
      }
    }
    known.forEach(this::checkLot);
    group(known, Allotment::demandId).forEach(this::checkDemand);
    group(known, Allotment::sourceId).forEach(this::checkSource);
    group(known, lot -> source(lot).supplierId()).forEach(this::checkSupplier);
    problem.pins().forEach(this::checkPin);
  }

  private interface Key {
    String of(Allotment allotment);
  }

  private static Map<String, List<Allotment>> group(List<Allotment> lots, Key key) {
    Map<String, List<Allotment>> groups = new LinkedHashMap<>();
    lots.forEach(lot -> groups.computeIfAbsent(key.of(lot), id -> new ArrayList<>()).add(lot));
    return groups;
  }

  private Demand demand(Allotment lot) {
    return require(demands.get(lot.demandId()));
  }

  private Source source(Allotment lot) {
    return require(sources.get(lot.sourceId()));
  }

  private Option option(Allotment lot) {
    return require(require(options.get(lot.demandId())).get(lot.sourceId()));
  }

  private static <T> T require(@Nullable T known) {
    if (known == null) {
      throw new IllegalArgumentException("the problem does not know all of its options");
    }
    return known;
  }

  private void checkLot(Allotment lot) {
    Candidacy candidacy = option(lot).candidacy();
    boolean isAdmitted =
        candidacy == Candidacy.ELIGIBLE
            || (candidacy == Candidacy.CLOSABLE_NEAR_MISS && problem.rules().admitNearMisses());
    boolean isForbidden =
        problem.forbidden().contains(new Forbidden(lot.demandId(), lot.sourceId()));
    expect(isAdmitted && !isForbidden, Rule.ADMITTED, lot.demandId());
    boolean isLargeEnough = lot.quantity() >= demand(lot).leastLot();
    boolean isOrder =
        option(lot).grainsPerUnit() == 0
            || grains(lot).compareTo(BigInteger.valueOf(source(lot).minimumOrder())) >= 0;
    expect(isLargeEnough && isOrder, Rule.SMALLEST_LOT, lot.demandId());
  }

  private BigInteger grains(Allotment lot) {
    return BigInteger.valueOf(lot.quantity())
        .multiply(BigInteger.valueOf(option(lot).grainsPerUnit()));
  }

  private BigInteger cents(Allotment lot) {
    return BigInteger.valueOf(demand(lot).value())
        .multiply(BigInteger.valueOf(lot.quantity()))
        .divide(BigInteger.valueOf(demand(lot).quantity()));
  }

  private BigInteger cents(List<Allotment> lots) {
    return lots.stream().map(this::cents).reduce(BigInteger.ZERO, BigInteger::add);
  }

  private void checkDemand(String id, List<Allotment> lots) {
    Demand demand = demand(lots.get(0));
    long quantity = lots.stream().mapToLong(Allotment::quantity).sum();
    expect(quantity <= demand.quantity(), Rule.DEMAND, id);
    expect(lots.size() <= demand.mostSuppliers(), Rule.MOST_SUPPLIERS, id);
    long pinned = problem.pins().stream().filter(pin -> pin.demandId().equals(id)).count();
    expect(
        lots.size() >= demand.leastSuppliers() || lots.size() <= pinned, Rule.LEAST_SUPPLIERS, id);
    long suppliers = lots.stream().map(lot -> source(lot).supplierId()).distinct().count();
    expect(suppliers == lots.size(), Rule.ONE_LOT, id);
  }

  private void checkSource(String id, List<Allotment> lots) {
    BigInteger used = lots.stream().map(this::grains).reduce(BigInteger.ZERO, BigInteger::add);
    long capacity = source(lots.get(0)).freeCapacity();
    expect(used.compareTo(BigInteger.valueOf(capacity)) <= 0, Rule.CAPACITY, id);
    long buyers = lots.stream().map(lot -> demand(lot).buyerId()).distinct().count();
    boolean isAlone = lots.stream().anyMatch(lot -> demand(lot).exclusive());
    expect(!isAlone || buyers == 1, Rule.EXCLUSIVITY, id);
  }

  private void checkSupplier(String id, List<Allotment> lots) {
    PlanRules.Bounds bounds = problem.rules().bounds();
    Long mostValue = bounds.supplierValue();
    expect(
        mostValue == null || cents(lots).compareTo(BigInteger.valueOf(mostValue)) <= 0,
        Rule.SUPPLIER_VALUE,
        id);
    Integer mostDemands = bounds.supplierDemands();
    expect(mostDemands == null || lots.size() <= mostDemands, Rule.SUPPLIER_DEMANDS, id);
    Integer percent = bounds.buyerShare();
    if (percent != null) {
      group(lots, lot -> demand(lot).buyerId())
          .forEach((buyer, own) -> checkShare(buyer, own, percent));
    }
  }

  private void checkShare(String buyer, List<Allotment> lots, int percent) {
    BigInteger asked =
        problem.demands().stream()
            .filter(demand -> demand.buyerId().equals(buyer))
            .map(demand -> BigInteger.valueOf(demand.value()))
            .reduce(BigInteger.ZERO, BigInteger::add);
    BigDecimal most = new BigDecimal(asked.multiply(BigInteger.valueOf(percent))).movePointLeft(2);
    expect(new BigDecimal(cents(lots)).compareTo(most) <= 0, Rule.BUYER_SHARE, buyer);
  }

  private void checkPin(Pin pin) {
    boolean isKept =
        allotments.stream()
            .anyMatch(
                lot ->
                    lot.demandId().equals(pin.demandId())
                        && lot.sourceId().equals(pin.sourceId())
                        && (pin.quantity() == null || pin.quantity() == lot.quantity()));
    expect(isKept, Rule.PIN, pin.demandId());
  }

  private void expect(boolean isKept, Rule rule, String subject) {
    if (!isKept) {
      violations.add(new Violation(rule, subject));
    }
  }
}
