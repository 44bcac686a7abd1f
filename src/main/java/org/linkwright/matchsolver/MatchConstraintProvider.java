package org.linkwright.matchsolver;

import static org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_HARD;
import static org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_MEDIUM;
import static org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_SOFT;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.count;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.sumLong;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.toList;
import static org.optaplanner.core.api.score.stream.Joiners.equal;
import static org.optaplanner.core.api.score.stream.Joiners.filtering;

import java.util.List;
import java.util.Objects;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.uni.UniConstraintStream;

/**
 * The definition of a good plan. The search scores faster by {@link MatchScoreCalculator}; where
 * the two differ, this one is right. That a demand has no more suppliers than it wants needs no
 * constraint: it has no more lots.
 */
public class MatchConstraintProvider implements ConstraintProvider {

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {
      // hard
      onlyAdmittedSources(factory),
      capacityOfSources(factory),
      noMoreThanAskedFor(factory),
      smallestLot(factory),
      leastSuppliers(factory),
      oneLotPerSupplier(factory),
      exclusivity(factory),
      pinsAreKept(factory),
      shareOfABuyer(factory),
      valueOfASupplier(factory),
      demandsOfASupplier(factory),
      // medium
      demandIsServed(factory),
      formerSuppliersAreKept(factory),
      formerQuantitiesAreKept(factory),
      // soft
      totalFit(factory),
      spreadOverSuppliers(factory),
    };
  }

  Constraint onlyAdmittedSources(ConstraintFactory factory) {
    return shares(factory)
        .filter(share -> !share.candidate().isAdmitted())
        .penalizeLong(ONE_HARD, share -> 1)
        .justifyWith(
            (share, score) ->
                new MatchJustification.NotAdmitted(
                    share.allotment(), Objects.requireNonNull(share.candidate().bar())))
        .asConstraint("Only admitted sources");
  }

  Constraint capacityOfSources(ConstraintFactory factory) {
    return shares(factory)
        .groupBy(Share::source, sumLong(Share::grains))
        .filter((source, grains) -> grains > source.freeCapacity())
        .penalizeLong(ONE_HARD, (source, grains) -> 1)
        .justifyWith((source, grains, score) -> new MatchJustification.Overbooked(source, grains))
        .asConstraint("Capacity of sources");
  }

  Constraint noMoreThanAskedFor(ConstraintFactory factory) {
    return shares(factory)
        .groupBy(Share::demand, sumLong(Share::quantity))
        .filter((demand, quantity) -> quantity > demand.quantity())
        .penalizeLong(ONE_HARD, (demand, quantity) -> 1)
        .justifyWith(
            (demand, quantity, score) -> new MatchJustification.Oversupplied(demand, quantity))
        .asConstraint("No more than asked for");
  }

  Constraint smallestLot(ConstraintFactory factory) {
    return shares(factory)
        .filter(share -> share.quantity() < share.candidate().least())
        .penalizeLong(ONE_HARD, share -> 1)
        .justifyWith(
            (share, score) ->
                new MatchJustification.LotTooSmall(share.allotment(), share.candidate().least()))
        .asConstraint("Smallest lot");
  }

  /** What the officer has pinned stands by itself, however few suppliers that are. */
  Constraint leastSuppliers(ConstraintFactory factory) {
    return factory
        .forEach(Lot.class)
        .groupBy(Lot::getDemand, Lot::getPins, count())
        .filter((demand, pins, lots) -> lots > pins && lots < demand.leastSuppliers())
        .penalizeLong(ONE_HARD, (demand, pins, lots) -> demand.leastSuppliers() - lots)
        .justifyWith(
            (demand, pins, lots, score) -> new MatchJustification.TooFewSuppliers(demand, lots))
        .asConstraint("Least suppliers");
  }

  Constraint oneLotPerSupplier(ConstraintFactory factory) {
    return shares(factory)
        .groupBy(Share::demand, share -> share.source().supplierId(), count())
        .filter((demand, supplierId, lots) -> lots > 1)
        .penalizeLong(ONE_HARD, (demand, supplierId, lots) -> lots - 1)
        .justifyWith(
            (demand, supplierId, lots, score) ->
                new MatchJustification.SuppliedTwice(demand, supplierId, lots))
        .asConstraint("One lot per supplier");
  }

  Constraint exclusivity(ConstraintFactory factory) {
    return shares(factory)
        .groupBy(Share::source, toList(Share::demand))
        .filter((source, demands) -> demands.stream().anyMatch(Demand::exclusive))
        .filter((source, demands) -> buyersOf(demands).size() > 1)
        .penalizeLong(ONE_HARD, (source, demands) -> 1)
        .justifyWith(
            (source, demands, score) ->
                new MatchJustification.NotExclusive(source, buyersOf(demands)))
        .asConstraint("Exclusivity");
  }

  private static List<String> buyersOf(List<Demand> demands) {
    return demands.stream().map(Demand::buyerId).distinct().sorted().toList();
  }

  Constraint pinsAreKept(ConstraintFactory factory) {
    return factory
        .forEach(PinnedCandidate.class)
        .ifNotExists(
            Lot.class,
            equal(pin -> pin.candidate().demand(), Lot::getDemand),
            filtering((pin, lot) -> lot.getShare() != null && pin.isKeptBy(lot.getShare())))
        .penalizeLong(ONE_HARD, pin -> 1)
        .justifyWith((pin, score) -> new MatchJustification.PinNotKept(pin.pin()))
        .asConstraint("Pins are kept");
  }

  Constraint shareOfABuyer(ConstraintFactory factory) {
    return shares(factory)
        .groupBy(Share::trade, sumLong(Share::value))
        .join(BuyerBound.class, equal((trade, cents) -> trade.buyerId(), BuyerBound::buyerId))
        .filter((trade, cents, bound) -> cents > bound.most())
        .penalizeLong(ONE_HARD, (trade, cents, bound) -> 1)
        .justifyWith(
            (trade, cents, bound, score) ->
                new MatchJustification.BuyerShareExceeded(
                    trade.buyerId(), trade.supplierId(), cents))
        .asConstraint("Share of a buyer");
  }

  Constraint valueOfASupplier(ConstraintFactory factory) {
    return shares(factory)
        .groupBy(share -> share.source().supplierId(), sumLong(Share::value))
        .join(PlanRules.class)
        .filter((supplierId, cents, rules) -> cents > rules.bounds().ofSupplier())
        .penalizeLong(ONE_HARD, (supplierId, cents, rules) -> 1)
        .justifyWith(
            (supplierId, cents, rules, score) ->
                new MatchJustification.SupplierValueExceeded(supplierId, cents))
        .asConstraint("Value of a supplier");
  }

  Constraint demandsOfASupplier(ConstraintFactory factory) {
    return shares(factory)
        .groupBy(share -> share.source().supplierId(), count())
        .join(PlanRules.class)
        .filter((supplierId, demands, rules) -> demands > rules.bounds().demandsOfSupplier())
        .penalizeLong(
            ONE_HARD, (supplierId, demands, rules) -> demands - rules.bounds().demandsOfSupplier())
        .justifyWith(
            (supplierId, demands, rules, score) ->
                new MatchJustification.SupplierDemandsExceeded(supplierId, demands))
        .asConstraint("Demands of a supplier");
  }

  Constraint demandIsServed(ConstraintFactory factory) {
    return factory
        .forEachIncludingNullVars(Lot.class)
        .groupBy(Lot::getDemand, sumLong(Lot::quantity))
        .filter((demand, quantity) -> missed(demand, quantity) > 0)
        .penalizeLong(ONE_MEDIUM, MatchConstraintProvider::missed)
        .justifyWith(
            (demand, quantity, score) ->
                new MatchJustification.Missed(demand, missed(demand, quantity)))
        .asConstraint("Demand is served");
  }

  private static long missed(Demand demand, long quantity) {
    return demand.value() - demand.valueOf(Math.min(demand.quantity(), quantity));
  }

  Constraint formerSuppliersAreKept(ConstraintFactory factory) {
    return factory
        .forEach(Former.class)
        .ifNotExists(
            Lot.class,
            equal(former -> former.candidate().demand(), Lot::getDemand),
            filtering(Former::isServedBy))
        .join(PlanRules.class)
        .penalizeLong(ONE_MEDIUM, (former, rules) -> former.cost(0, rules))
        .justifyWith((former, rules, score) -> new MatchJustification.Left(former.allotment()))
        .asConstraint("Former suppliers are kept");
  }

  Constraint formerQuantitiesAreKept(ConstraintFactory factory) {
    return factory
        .forEach(Former.class)
        .join(
            Lot.class,
            equal(former -> former.candidate().demand(), Lot::getDemand),
            filtering(Former::isServedBy))
        .groupBy((former, lot) -> former, sumLong((former, lot) -> lot.quantity()))
        .join(PlanRules.class)
        .filter((former, quantity, rules) -> former.cost(quantity, rules) > 0)
        .penalizeLong(ONE_MEDIUM, Former::cost)
        .justifyWith(
            (former, quantity, rules, score) ->
                new MatchJustification.Reduced(former.allotment(), quantity))
        .asConstraint("Former quantities are kept");
  }

  Constraint totalFit(ConstraintFactory factory) {
    return factory
        .forEach(Lot.class)
        .rewardLong(ONE_SOFT, lot -> Objects.requireNonNull(lot.getShare()).worth())
        .justifyWith(
            (lot, score) -> {
              Share share = Objects.requireNonNull(lot.getShare());
              return new MatchJustification.Worth(share.allotment(), share.worth());
            })
        .asConstraint("Total fit");
  }

  Constraint spreadOverSuppliers(ConstraintFactory factory) {
    return shares(factory)
        .groupBy(share -> share.source().supplierId(), count())
        .join(PlanRules.class)
        .filter((supplierId, demands, rules) -> demands > 1 && rules.weights().spread() > 0)
        .penalizeLong(
            ONE_SOFT, (supplierId, demands, rules) -> rules.weights().spread() * (demands - 1))
        .justifyWith(
            (supplierId, demands, rules, score) ->
                new MatchJustification.Crowded(supplierId, demands))
        .asConstraint("Spread over suppliers");
  }

  /** Every lot's share once for each lot: equal shares of two lots stay two. */
  private static UniConstraintStream<Share> shares(ConstraintFactory factory) {
    return factory.forEach(Lot.class).map(lot -> Objects.requireNonNull(lot.getShare()));
  }
}
