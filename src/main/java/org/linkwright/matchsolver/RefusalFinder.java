package org.linkwright.matchsolver;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linkwright.matchsolver.Refusal.Reason;

/** Looks for what is wrong with a problem: first with its facts, then with its pins. */
final class RefusalFinder {

  private final MatchProblem problem;
  private final Map<String, Demand> demands = new LinkedHashMap<>();
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<Pair, Option> options = new LinkedHashMap<>();
  private final List<Refusal> found = new ArrayList<>();

  /** A pin beside everything it is about. */
  private record Pinned(Pin pin, Demand demand, Source source, Option option, long least) {

    long grains() {
      long perUnit = option.grainsPerUnit();
      long beyond = Source.MOST_CAPACITY + 1;
      return perUnit > beyond / least ? beyond : perUnit * least;
    }

    long cents() {
      return demand.valueOf(Math.min(least, demand.quantity()));
    }
  }

  RefusalFinder(MatchProblem problem) {
    this.problem = problem;
  }

  List<Refusal> find() {
    checkDemands();
    checkSources();
    checkOptions();
    if (found.isEmpty()) {
      checkPins();
    }
    return List.copyOf(found);
  }

  private void checkDemands() {
    long left = Demand.MOST_VALUE;
    for (Demand demand : problem.demands()) {
      if (demands.put(demand.id(), demand) != null) {
        refuse(Reason.DEMAND_TWICE, demand.id(), null, "%s is there twice.");
      }
      boolean wasEnough = left >= 0;
      left -= left < 0 ? 0 : demand.value();
      if (wasEnough && left < 0) {
        refuse(
            Reason.TOO_MUCH_VALUE, null, null, "The demands together are worth too much to count.");
      }
    }
  }

  private void checkSources() {
    for (Source source : problem.sources()) {
      if (sources.put(source.id(), source) != null) {
        refuse(Reason.SOURCE_TWICE, null, source.id(), "%2$s is there twice.");
      }
    }
  }

  private void checkOptions() {
    for (Option option : problem.options()) {
      String demand = option.demandId();
      String source = option.sourceId();
      if (!demands.containsKey(demand)) {
        refuse(Reason.UNKNOWN_DEMAND, demand, source, "There is no demand %s.");
      }
      if (!sources.containsKey(source)) {
        refuse(Reason.UNKNOWN_SOURCE, demand, source, "There is no source %2$s.");
      }
      if (options.put(new Pair(demand, source), option) != null) {
        refuse(Reason.OPTION_TWICE, demand, source, "%s has more than one option of source %s.");
      }
    }
  }

  private void checkPins() {
    Set<Forbidden> forbidden = new HashSet<>(problem.forbidden());
    Set<Pair> seen = new HashSet<>();
    List<Pinned> pins = new ArrayList<>();
    for (Pin pin : problem.pins()) {
      Pair pair = new Pair(pin.demandId(), pin.sourceId());
      Option option = options.get(pair);
      if (option == null) {
        refuse(pin, Reason.PIN_WITHOUT_OPTION, "%s is pinned to %s, which does not offer it.");
      } else if (!seen.add(pair)) {
        refuse(pin, Reason.PIN_TWICE, "%s is pinned to %s more than once.");
      } else if (forbidden.contains(new Forbidden(pin.demandId(), pin.sourceId()))) {
        refuse(pin, Reason.PIN_FORBIDDEN, "%s is pinned to %s and forbidden to it.");
      } else if (!problem.rules().admits(option.candidacy())) {
        refuse(pin, Reason.PIN_NOT_ADMITTED, "%s is pinned to %s, which is not admitted.");
      } else {
        pins.add(pinned(pin, option));
      }
    }
    if (found.isEmpty()) {
      checkTogether(pins);
    }
  }

  private Pinned pinned(Pin pin, Option option) {
    Demand demand = known(demands, pin.demandId());
    Source source = known(sources, pin.sourceId());
    long perUnit = option.grainsPerUnit();
    long order = perUnit == 0 ? 0 : (source.minimumOrder() + perUnit - 1) / perUnit;
    long least = Math.max(demand.leastLot(), order);
    if ((pin.quantity() == null ? demand.quantity() : pin.quantity()) < least) {
      refuse(
          pin,
          Reason.PIN_BELOW_SMALLEST_LOT,
          "%s is pinned to %s with less than its smallest lot.");
    }
    return new Pinned(pin, demand, source, option, pin.quantity() == null ? least : pin.quantity());
  }

  private static <T> T known(Map<String, T> all, String id) {
    T one = all.get(id);
    if (one == null) {
      throw new IllegalStateException("checked before: " + id);
    }
    return one;
  }

  private void checkTogether(List<Pinned> pins) {
    by(pins, pinned -> pinned.demand().id()).values().forEach(this::checkDemand);
    by(pins, pinned -> pinned.source().id()).values().forEach(this::checkSource);
    by(pins, pinned -> pinned.source().supplierId()).values().forEach(this::checkSupplier);
    by(pins, pinned -> new Trade(pinned.demand().buyerId(), pinned.source().supplierId()))
        .values()
        .forEach(this::checkTrade);
  }

  private static <K> Map<K, List<Pinned>> by(List<Pinned> pins, Function<Pinned, K> key) {
    return pins.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }

  private void checkDemand(List<Pinned> pins) {
    Demand demand = pins.get(0).demand();
    if (pins.size() > demand.mostSuppliers()) {
      refuse(
          Reason.PINS_BEYOND_MOST_SUPPLIERS,
          demand.id(),
          null,
          "%s is pinned to more suppliers than it may have.");
    }
    if (pins.stream().map(pinned -> pinned.source().supplierId()).distinct().count()
        < pins.size()) {
      refuse(
          Reason.PINS_OF_ONE_SUPPLIER,
          demand.id(),
          null,
          "%s is pinned to two sources of one supplier.");
    }
    if (pins.stream().mapToLong(Pinned::least).sum() > demand.quantity()) {
      refuse(
          Reason.PINS_BEYOND_DEMAND,
          demand.id(),
          null,
          "The pins of %s take more than it asks for.");
    }
  }

  private void checkSource(List<Pinned> pins) {
    Source source = pins.get(0).source();
    long left = source.freeCapacity();
    for (Pinned pinned : pins) {
      left = left < 0 ? left : left - pinned.grains();
    }
    if (left < 0) {
      refuse(
          Reason.PINS_BEYOND_CAPACITY,
          null,
          source.id(),
          "The pins of %2$s take more than it has free.");
    }
    boolean exclusive = pins.stream().anyMatch(pinned -> pinned.demand().exclusive());
    if (exclusive && pins.stream().map(one -> one.demand().buyerId()).distinct().count() > 1) {
      refuse(
          Reason.PINS_AGAINST_EXCLUSIVITY,
          null,
          source.id(),
          "The pins of %2$s bring buyers together of whom one wants it alone.");
    }
  }

  private void checkSupplier(List<Pinned> pins) {
    PlanRules.Bounds bounds = problem.rules().bounds();
    Source source = pins.get(0).source();
    if (pins.stream().mapToLong(Pinned::cents).sum() > bounds.ofSupplier()) {
      refuse(
          Reason.PINS_BEYOND_SUPPLIER_VALUE,
          null,
          source.id(),
          "The pins give the supplier of %2$s more value than a supplier may have.");
    }
    if (pins.size() > bounds.demandsOfSupplier()) {
      refuse(
          Reason.PINS_BEYOND_SUPPLIER_DEMANDS,
          null,
          source.id(),
          "The pins give the supplier of %2$s more demands than a supplier may have.");
    }
  }

  private void checkTrade(List<Pinned> pins) {
    String buyer = pins.get(0).demand().buyerId();
    long asked =
        problem.demands().stream()
            .filter(demand -> demand.buyerId().equals(buyer))
            .mapToLong(Demand::value)
            .sum();
    if (pins.stream().mapToLong(Pinned::cents).sum() > problem.rules().bounds().ofBuyer(asked)) {
      refuse(
          Reason.PINS_BEYOND_BUYER_SHARE,
          pins.get(0).demand().id(),
          pins.get(0).source().id(),
          "The pins of %s give its buyer too large a share with the supplier of %s.");
    }
  }

  private void refuse(Pin pin, Reason reason, String sentence) {
    refuse(reason, pin.demandId(), pin.sourceId(), sentence);
  }

  private void refuse(
      Reason reason, @Nullable String demandId, @Nullable String sourceId, String sentence) {
    found.add(new Refusal(reason, demandId, sourceId, sentence.formatted(demandId, sourceId)));
  }
}
