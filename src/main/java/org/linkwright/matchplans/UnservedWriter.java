package org.linkwright.matchplans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linkwright.matchplans.MatchPlan.RemedyInWords;
import org.linkwright.matchplans.MatchPlan.SupplierObstacle;
import org.linkwright.matchplans.MatchPlan.UnservedDemand;
import org.linkwright.matchplans.PlanInput.Ask;
import org.linkwright.matchplans.PlanInput.Candidate;
import org.linkwright.matchsolver.Allotment;
import org.linkwright.matchsolver.Obstacle;
import org.linkwright.matchsolver.Remedy;
import org.linkwright.matchsolver.Unserved;
import org.linkwright.matchsolver.WhyUnserved;

/** Says why something is not served, and what would serve it, to an officer. */
final class UnservedWriter {

  private static final int MOST_OBSTACLES = 20;

  private final PlanInput input;
  private final PlanAmounts amounts;

  UnservedWriter(PlanInput input, PlanAmounts amounts) {
    this.input = input;
    this.amounts = amounts;
  }

  UnservedDemand write(Unserved unserved) {
    String requirement = unserved.demand().id();
    Ask ask = amounts.ask(requirement);
    List<Candidate> considered = input.candidates().getOrDefault(requirement, List.of());
    Remedy remedy = unserved.why().remedy();
    return new UnservedDemand(
        requirement,
        ask.title(),
        ask.buyer(),
        ask.buyerName(),
        ask.amount(unserved.quantity()),
        ask.unit(),
        ask.period(),
        amounts.money(unserved.value()),
        unserved.why().reason(),
        sentence(unserved, considered),
        considered.size(),
        obstacles(requirement, considered, unserved.why()),
        remedy == null ? null : remedy(remedy));
  }

  private String sentence(Unserved unserved, List<Candidate> considered) {
    String what =
        amounts.text(unserved.demand().id(), unserved.quantity())
            + " ("
            + amounts.text(amounts.money(unserved.value()))
            + " a year) "
            + (unserved.quantity() == unserved.demand().quantity() ? "are" : "of it are")
            + " not served: ";
    return what + because(unserved.why().reason(), considered.size());
  }

  private static String because(WhyUnserved.Reason reason, int considered) {
    return switch (reason) {
      case NOBODY_OFFERS ->
          considered == 0
              ? "no supplier that comes near offers it."
              : "of those that offer it, none states a capacity that can be counted.";
      case NEAR_MISSES_ONLY -> "whoever offers it is a near miss, and is not admitted.";
      case EXCLUDED -> "whoever offers it is ruled out by the order or bound by a contract.";
      case MOST_SUPPLIERS_REACHED ->
          "it has as many suppliers as it may have, and they cannot serve more.";
      case TOO_FEW_SUPPLIERS -> "fewer suppliers could serve it than the buyer wants at the least.";
      case SOURCES_FULL -> "whoever could serve it has too little capacity left.";
      case LOT_TOO_SMALL -> "what is left of it is too small an order.";
      case EXCLUSIVITY ->
          "where there is capacity there is another buyer, and one of the two wants it alone.";
      case BOUND_REACHED -> "where there is capacity, a bound that the agency set is reached.";
      case ROOM_LEFT -> "it could be; the search ended too early. Give it more time.";
    };
  }

  private List<SupplierObstacle> obstacles(
      String requirement, List<Candidate> considered, WhyUnserved why) {
    Map<String, Obstacle> bySource = new HashMap<>();
    why.obstacles().forEach(obstacle -> bySource.put(obstacle.option().sourceId(), obstacle));
    List<SupplierObstacle> obstacles = new ArrayList<>();
    considered.stream()
        .sorted(Comparator.comparing(Candidate::score, Comparator.reverseOrder()))
        .forEach(
            candidate -> {
              Obstacle known = candidate.source() == null ? null : bySource.get(candidate.source());
              if (candidate.source() == null || known != null) {
                obstacles.add(obstacle(requirement, candidate, known));
              }
            });
    return obstacles.stream().limit(MOST_OBSTACLES).toList();
  }

  private SupplierObstacle obstacle(
      String requirement, Candidate candidate, @Nullable Obstacle obstacle) {
    if (obstacle == null) {
      return new SupplierObstacle(
          candidate.supplier(),
          candidate.supplier(),
          candidate.score(),
          null,
          java.math.BigDecimal.ZERO,
          List.of(),
          "It states no capacity in a unit that compares; ask for it.");
    }
    return new SupplierObstacle(
        candidate.supplier(),
        amounts.offer(obstacle.option().sourceId()).supplierName(),
        candidate.score(),
        obstacle.kind(),
        amounts.ask(requirement).amount(obstacle.room()),
        obstacle.holders().stream().map(Allotment::demandId).distinct().toList(),
        binds(requirement, obstacle, candidate));
  }

  private String binds(String requirement, Obstacle obstacle, Candidate candidate) {
    return switch (obstacle.kind()) {
      case FORBIDDEN -> "The order rules it out.";
      case CONTRACT -> "A contract binds it to another buyer.";
      case GAP -> "Its gaps cannot be closed before the start. " + candidate.summary();
      case NEAR_MISS ->
          "It is a near miss, and near misses are not admitted. " + candidate.summary();
      case MINIMUM_ORDER -> "Its minimum order is more than is asked for.";
      case SUPPLIES_ALREADY -> "It supplies a part of it already.";
      case EXCLUSIVITY ->
          "It serves another buyer from the same capability, and one of the two wants it alone.";
      case FULL ->
          "It has "
              + amounts.text(requirement, obstacle.room())
              + " left"
              + holders(requirement, obstacle)
              + ".";
      case BUYER_SHARE -> "The buyer would have too large a share with it.";
      case SUPPLIER_VALUE -> "It would have more value than one supplier may.";
      case SUPPLIER_DEMANDS -> "It serves as many requirements as one supplier may.";
      case TOO_FEW -> "It could serve it, but too few others could as well.";
    };
  }

  private static String holders(String requirement, Obstacle obstacle) {
    List<String> others =
        obstacle.holders().stream()
            .map(Allotment::demandId)
            .filter(holder -> !holder.equals(requirement))
            .distinct()
            .toList();
    return others.isEmpty()
        ? ""
        : "; it supplies " + others.stream().collect(Collectors.joining(", "));
  }

  private RemedyInWords remedy(Remedy remedy) {
    String demand = remedy.demandId();
    if (remedy instanceof Remedy.LiftForbidden lift) {
      return words(lift.sourceId(), "LIFT_FORBIDDEN", "Let %s serve it.");
    }
    if (remedy instanceof Remedy.SmallerOrders smaller) {
      return words(
          smaller.sourceId(),
          "SMALLER_ORDERS",
          "Ask %s to take orders of " + amounts.text(demand, smaller.quantity()) + ".");
    }
    if (remedy instanceof Remedy.MoreCapacity more) {
      return words(
          more.sourceId(),
          "MORE_CAPACITY",
          "With " + amounts.text(demand, more.quantity()) + " more, %s could serve more of it.");
    }
    if (remedy instanceof Remedy.CloseGap close) {
      return words(
          close.sourceId(), "CLOSE_GAP", "Close the gaps of %s before the start, or start later.");
    }
    if (remedy instanceof Remedy.EndContract end) {
      return words(end.sourceId(), "END_CONTRACT", "Free %s from its exclusive contract.");
    }
    if (remedy instanceof Remedy.SmallerLots lots) {
      return general(
          "SMALLER_LOTS",
          "Let it be split into lots of " + amounts.text(demand, lots.leastLot()) + ".");
    }
    if (remedy instanceof Remedy.NewSupplier found) {
      return general(
          "NEW_SUPPLIER",
          "Find a supplier that can serve " + amounts.text(demand, found.quantity()) + ".");
    }
    if (remedy instanceof Remedy.RaiseSupplierValue raise) {
      return general(
          "RAISE_VALUE_PER_SUPPLIER",
          "Let one supplier serve " + amounts.text(amounts.money(raise.cents())) + " a year.");
    }
    return general(kind(remedy), remedy.sentence());
  }

  private static String kind(Remedy remedy) {
    if (remedy instanceof Remedy.AdmitNearMisses) {
      return "ADMIT_NEAR_MISSES";
    }
    if (remedy instanceof Remedy.RaiseBuyerShare) {
      return "RAISE_SHARE_OF_BUYER";
    }
    if (remedy instanceof Remedy.RaiseSupplierDemands) {
      return "RAISE_REQUIREMENTS_PER_SUPPLIER";
    }
    if (remedy instanceof Remedy.FewerSuppliers) {
      return "FEWER_SUPPLIERS";
    }
    return remedy instanceof Remedy.MoreSuppliers ? "MORE_SUPPLIERS" : "GIVE_UP_EXCLUSIVITY";
  }

  private RemedyInWords words(String source, String kind, String sentence) {
    PlanInput.Offer offer = amounts.offer(source);
    return new RemedyInWords(kind, offer.supplier(), sentence.formatted(offer.supplierName()));
  }

  private static RemedyInWords general(String kind, String sentence) {
    return new RemedyInWords(kind, null, sentence);
  }
}
