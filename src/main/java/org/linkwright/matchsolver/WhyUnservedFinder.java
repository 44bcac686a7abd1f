package org.linkwright.matchsolver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.linkwright.matchsolver.WhyUnserved.Reason;

/** Looks for what keeps a demand from being served, and for the smallest change that would. */
final class WhyUnservedFinder {

  private final Board board;
  private final Market market;

  WhyUnservedFinder(Board board) {
    this.board = board;
    this.market = board.market();
  }

  /**
   * @param demand of which something is not served
   */
  WhyUnserved why(int demand) {
    List<Obstacle> obstacles = new ArrayList<>();
    ObstacleFinder finder = new ObstacleFinder(board);
    for (Candidate candidate : market.candidatesOf(demand)) {
      obstacles.add(finder.obstacle(candidate));
    }
    Surroundings surroundings = Surroundings.of(board, demand);
    boolean roomLeft = surroundings.gain(surroundings.part()) > 0;
    Reason reason = roomLeft ? Reason.ROOM_LEFT : reason(demand, obstacles);
    RemedyFinder.Tried remedy =
        roomLeft
            ? RemedyFinder.Tried.NONE
            : new RemedyFinder(board, demand, obstacles, surroundings).smallest();
    return new WhyUnserved(
        reason, obstacles, sentence(demand, reason), remedy.remedy(), remedy.serves());
  }

  private Reason reason(int demand, List<Obstacle> obstacles) {
    if (obstacles.isEmpty()) {
      return Reason.NOBODY_OFFERS;
    }
    List<Obstacle.Kind> admitted =
        obstacles.stream().map(Obstacle::kind).filter(kind -> !kind.isBar()).toList();
    if (admitted.isEmpty()) {
      boolean anyNearMiss = obstacles.stream().anyMatch(one -> one.kind().isNearMiss());
      return anyNearMiss ? Reason.NEAR_MISSES_ONLY : Reason.EXCLUDED;
    }
    Demand asked = market.demand(demand);
    int lots = board.lotsServed(demand);
    if (lots >= asked.mostSuppliers()) {
      return Reason.MOST_SUPPLIERS_REACHED;
    }
    if (lots < asked.leastSuppliers() && isTooFew(demand, admitted)) {
      return Reason.TOO_FEW_SUPPLIERS;
    }
    return reason(mostFrequent(admitted));
  }

  /** Whether somebody could serve it if more came with it, or too few are there at all. */
  private boolean isTooFew(int demand, List<Obstacle.Kind> admitted) {
    return admitted.contains(Obstacle.Kind.TOO_FEW)
        || admitted.size() < market.demand(demand).leastSuppliers();
  }

  private static Obstacle.Kind mostFrequent(List<Obstacle.Kind> kinds) {
    Map<Obstacle.Kind, Integer> counts = new EnumMap<>(Obstacle.Kind.class);
    kinds.stream()
        .filter(kind -> kind != Obstacle.Kind.SUPPLIES_ALREADY)
        .forEach(kind -> counts.merge(kind, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Obstacle.Kind, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(Obstacle.Kind.FULL);
  }

  private static Reason reason(Obstacle.Kind kind) {
    return switch (kind) {
      case MINIMUM_ORDER -> Reason.LOT_TOO_SMALL;
      case EXCLUSIVITY -> Reason.EXCLUSIVITY;
      case BUYER_SHARE, SUPPLIER_VALUE, SUPPLIER_DEMANDS -> Reason.BOUND_REACHED;
      case TOO_FEW -> Reason.TOO_FEW_SUPPLIERS;
      case FULL, SUPPLIES_ALREADY, FORBIDDEN, CONTRACT, GAP, NEAR_MISS -> Reason.SOURCES_FULL;
    };
  }

  private String sentence(int demand, Reason reason) {
    Demand asked = market.demand(demand);
    String left = "%d of %d a month".formatted(board.unserved(demand), asked.quantity());
    String why =
        switch (reason) {
          case NOBODY_OFFERS -> "no supplier offers it";
          case NEAR_MISSES_ONLY -> "whoever offers it is a near miss that is not admitted";
          case EXCLUDED -> "whoever offers it is ruled out or bound by a contract";
          case MOST_SUPPLIERS_REACHED ->
              "it has %d suppliers, as many as it may have".formatted(board.lotsServed(demand));
          case TOO_FEW_SUPPLIERS ->
              "fewer than the %d suppliers it wants can serve it".formatted(asked.leastSuppliers());
          case SOURCES_FULL -> "whoever could serve it has too little capacity left";
          case LOT_TOO_SMALL -> "what is left is too small an order";
          case EXCLUSIVITY -> "suppliers with capacity would have to serve two rivals";
          case BOUND_REACHED -> "suppliers with capacity have reached a bound of the rules";
          case ROOM_LEFT -> "the search ended before it was served";
        };
    return "%s of %s are not served: %s.".formatted(left, asked.id(), why);
  }
}
