package org.linkwright.matchsolver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A problem without contradictions, with everything in it numbered from 0. Never changes. */
final class Market {

  private final MatchProblem problem;
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Candidate[]> candidatesOfDemand = new ArrayList<>();
  private final Map<Pair, Candidate> candidateOfPair = new HashMap<>();
  private final List<List<PinnedCandidate>> pinsOfDemand = new ArrayList<>();
  private final Map<String, Long> askedByBuyer = new HashMap<>();
  private final Map<Trade, Integer> trades = new HashMap<>();
  private final List<Long> boundOfTrade = new ArrayList<>();
  private final int suppliers;
  private final int[] firstLot;
  private final int[] demandOfLot;
  private final int[] buyerOfDemand;
  private final @Nullable Former[] formerOfCandidate;
  private final List<Former> formers = new ArrayList<>();

  /**
   * @param problem one of which {@link Refusal#of(MatchProblem)} has nothing to say
   */
  Market(MatchProblem problem) {
    this.problem = problem;
    Map<String, Integer> demandIndex = new HashMap<>();
    Map<String, Integer> buyerIndex = new HashMap<>();
    buyerOfDemand = new int[problem.demands().size()];
    for (Demand demand : problem.demands()) {
      buyerOfDemand[demandIndex.size()] =
          buyerIndex.computeIfAbsent(demand.buyerId(), id -> buyerIndex.size());
      demandIndex.put(demand.id(), demandIndex.size());
      askedByBuyer.merge(demand.buyerId(), demand.value(), Long::sum);
      pinsOfDemand.add(new ArrayList<>());
    }
    suppliers = readCandidates(demandIndex);
    for (Pin pin : problem.pins()) {
      Candidate candidate = requireCandidate(pin.demandId(), pin.sourceId());
      pinsOfDemand.get(candidate.demandIndex()).add(new PinnedCandidate(candidate, pin.quantity()));
    }
    formerOfCandidate = new Former[candidates.size()];
    readFormers();
    firstLot = new int[problem.demands().size() + 1];
    for (int demand = 0; demand < problem.demands().size(); demand++) {
      firstLot[demand + 1] = firstLot[demand] + lotsOf(demand);
    }
    demandOfLot = new int[firstLot[problem.demands().size()]];
    for (int demand = 0; demand < problem.demands().size(); demand++) {
      Arrays.fill(demandOfLot, firstLot[demand], firstLot[demand + 1], demand);
    }
  }

  private int readCandidates(Map<String, Integer> demandIndex) {
    Map<String, Integer> sourceIndex = new HashMap<>();
    Map<String, Integer> supplierIndex = new HashMap<>();
    for (Source source : problem.sources()) {
      sourceIndex.put(source.id(), sourceIndex.size());
      supplierIndex.putIfAbsent(source.supplierId(), supplierIndex.size());
    }
    Set<Forbidden> forbidden = new HashSet<>(problem.forbidden());
    List<List<Candidate>> byDemand = new ArrayList<>();
    problem.demands().forEach(demand -> byDemand.add(new ArrayList<>()));
    for (Option option : problem.options()) {
      int demandAt = index(demandIndex, option.demandId());
      int sourceAt = index(sourceIndex, option.sourceId());
      Demand demand = problem.demands().get(demandAt);
      Source source = problem.sources().get(sourceAt);
      Pair pair = new Pair(option.demandId(), option.sourceId());
      Candidate candidate =
          new Candidate(
              candidates.size(),
              demandAt,
              sourceAt,
              index(supplierIndex, source.supplierId()),
              tradeIndex(new Trade(demand.buyerId(), source.supplierId())),
              demand,
              source,
              option,
              problem.rules().weights().pointsInTenths(option, source),
              bar(option, forbidden.contains(new Forbidden(option.demandId(), option.sourceId()))));
      candidates.add(candidate);
      byDemand.get(demandAt).add(candidate);
      candidateOfPair.put(pair, candidate);
    }
    byDemand.forEach(own -> candidatesOfDemand.add(own.toArray(Candidate[]::new)));
    return supplierIndex.size();
  }

  private static int index(Map<String, Integer> indexes, String id) {
    Integer index = indexes.get(id);
    if (index == null) {
      throw new IllegalArgumentException("unknown id " + id);
    }
    return index;
  }

  private int tradeIndex(Trade trade) {
    Integer known = trades.get(trade);
    if (known != null) {
      return known;
    }
    int next = trades.size();
    trades.put(trade, next);
    boundOfTrade.add(
        problem.rules().bounds().ofBuyer(askedByBuyer.getOrDefault(trade.buyerId(), 0L)));
    return next;
  }

  private Obstacle.@Nullable Kind bar(Option option, boolean isForbidden) {
    if (isForbidden) {
      return Obstacle.Kind.FORBIDDEN;
    }
    if (problem.rules().admits(option.candidacy())) {
      return null;
    }
    return switch (option.candidacy()) {
      case BOUND_BY_CONTRACT -> Obstacle.Kind.CONTRACT;
      case NEAR_MISS -> Obstacle.Kind.GAP;
      case CLOSABLE_NEAR_MISS, ELIGIBLE -> Obstacle.Kind.NEAR_MISS;
    };
  }

  private void readFormers() {
    Map<Candidate, Long> quantities = new LinkedHashMap<>();
    for (Allotment allotment : problem.former()) {
      Candidate candidate = candidate(allotment.demandId(), allotment.sourceId());
      if (candidate != null && candidate.isAdmitted()) {
        quantities.merge(candidate, allotment.quantity(), Long::sum);
      }
    }
    quantities.forEach(
        (candidate, quantity) -> {
          Former former = new Former(candidate, Math.min(quantity, candidate.demand().quantity()));
          formerOfCandidate[candidate.index()] = former;
          formers.add(former);
        });
  }

  /** As many as suppliers could share it, and at least one, so that a demand is never lost. */
  private int lotsOf(int demand) {
    long admitted =
        Arrays.stream(candidatesOfDemand.get(demand)).filter(Candidate::isAdmitted).count();
    return (int) Math.max(1, Math.min(problem.demands().get(demand).mostSuppliers(), admitted));
  }

  MatchProblem problem() {
    return problem;
  }

  List<Demand> demands() {
    return problem.demands();
  }

  Demand demand(int index) {
    return problem.demands().get(index);
  }

  int buyerOf(int demand) {
    return buyerOfDemand[demand];
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /** All candidates of a demand, admitted or not, in the order of the options. */
  Candidate[] candidatesOf(int demand) {
    return candidatesOfDemand.get(demand);
  }

  @Nullable Candidate candidate(String demandId, String sourceId) {
    return candidateOfPair.get(new Pair(demandId, sourceId));
  }

  Candidate requireCandidate(String demandId, String sourceId) {
    Candidate candidate = candidate(demandId, sourceId);
    if (candidate == null) {
      throw new IllegalArgumentException("no option of " + demandId + " from " + sourceId);
    }
    return candidate;
  }

  List<PinnedCandidate> pinsOf(int demand) {
    return pinsOfDemand.get(demand);
  }

  List<PinnedCandidate> pins() {
    return pinsOfDemand.stream().flatMap(List::stream).toList();
  }

  /** What each candidate had in the former plan, at its position; null where it had nothing. */
  @Nullable Former formerOf(Candidate candidate) {
    return formerOfCandidate[candidate.index()];
  }

  List<Former> formers() {
    return formers;
  }

  int sources() {
    return problem.sources().size();
  }

  int suppliers() {
    return suppliers;
  }

  int trades() {
    return boundOfTrade.size();
  }

  /** The most cents a buyer may have with a supplier. */
  long boundOfTrade(int trade) {
    return boundOfTrade.get(trade);
  }

  int lots() {
    return demandOfLot.length;
  }

  int firstLotOf(int demand) {
    return firstLot[demand];
  }

  /** One beyond the last. */
  int lastLotOf(int demand) {
    return firstLot[demand + 1];
  }

  int demandOfLot(int lot) {
    return demandOfLot[lot];
  }
}
