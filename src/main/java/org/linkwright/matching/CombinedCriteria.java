package org.linkwright.matching;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.linkwright.fit.Condition;
import org.linkwright.fit.Condition.NumberComparison;
import org.linkwright.fit.Criterion;
import org.linkwright.fit.GeoPoint;
import org.linkwright.fit.Importance;
import org.linkwright.shared.UnitOfMeasure;

/**
 * The criteria of several demands as one list: of those about the same thing the strictest, so that
 * whoever meets the list serves all. Mandatory ones and wishes are kept apart.
 */
final class CombinedCriteria {

  /**
   * A criterion of the list.
   *
   * @param strictest its condition the strictest that is asked, its weight the highest
   * @param asked what each demand asks, by its id
   */
  record Combined(Criterion strictest, Map<String, Condition> asked) {

    /** The ids of the demands, in order. */
    List<String> demands() {
      return List.copyOf(asked.keySet());
    }

    /** The ids of the demands that ask for no less than the strictest. */
    List<String> setBy() {
      return asked.entrySet().stream()
          .filter(one -> one.getValue().required().equals(strictest.condition().required()))
          .map(Map.Entry::getKey)
          .toList();
    }
  }

  /** One that grows demand by demand. */
  private static final class Gathered {

    private final Map<String, Condition> asked = new LinkedHashMap<>();
    private Criterion strictest;

    Gathered(Demand first, Criterion criterion) {
      this.strictest =
          new Criterion(first.id() + criterion.id(), criterion.importance(), criterion.condition());
    }

    void add(Demand demand, Criterion criterion) {
      asked.merge(demand.id(), criterion.condition(), CombinedCriteria::stricter);
      strictest = stricter(strictest, criterion);
    }

    Combined combined() {
      return new Combined(strictest, asked);
    }
  }

  /** Two mandatory criteria that no supplier can meet at once. */
  record Conflict(Combined one, Combined other) {}

  private final List<Combined> all;
  private final List<Conflict> conflicts;

  private CombinedCriteria(List<Combined> all, List<Conflict> conflicts) {
    this.all = all;
    this.conflicts = conflicts;
  }

  /** The criteria of a pool: mandatory ones first, each in the order in which it is first asked. */
  static CombinedCriteria of(DemandPool pool) {
    Map<String, Gathered> mandatory = new LinkedHashMap<>();
    Map<String, Gathered> wished = new LinkedHashMap<>();
    for (Demand demand : pool.demands()) {
      for (Criterion criterion : demand.facts().criteria()) {
        (criterion.isMandatory() ? mandatory : wished)
            .computeIfAbsent(
                subject(criterion.condition()), about -> new Gathered(demand, criterion))
            .add(demand, criterion);
      }
    }
    List<Combined> all = new ArrayList<>();
    mandatory.values().forEach(gathered -> all.add(gathered.combined()));
    List<Conflict> conflicts = conflicts(all);
    wished.values().forEach(gathered -> all.add(gathered.combined()));
    return new CombinedCriteria(List.copyOf(all), conflicts);
  }

  List<Combined> all() {
    return all;
  }

  List<Conflict> conflicts() {
    return conflicts;
  }

  /**
   * What a supplier is held against to see whether it serves all: the mandatory criteria, without
   * capacities, which are added up instead, and without those in conflict, which nobody meets.
   */
  List<Criterion> judged() {
    Set<String> inConflict =
        conflicts.stream()
            .flatMap(conflict -> Stream.of(conflict.one(), conflict.other()))
            .map(combined -> combined.strictest().id())
            .collect(toUnmodifiableSet());
    return all.stream()
        .map(Combined::strictest)
        .filter(Criterion::isMandatory)
        .filter(criterion -> !(criterion.condition() instanceof Condition.CapacityAtLeast))
        .filter(criterion -> !inConflict.contains(criterion.id()))
        .toList();
  }

  private static Criterion stricter(Criterion one, Criterion other) {
    Importance importance =
        one.importance() instanceof Importance.Weighted before
                && other.importance() instanceof Importance.Weighted after
                && after.weight().compareTo(before.weight()) > 0
            ? after
            : one.importance();
    return new Criterion(one.id(), importance, stricter(one.condition(), other.condition()));
  }

  /** What a condition is about: those about the same can be compared. */
  private static String subject(Condition condition) {
    return condition.kind() + " " + about(condition);
  }

  private static String about(Condition condition) {
    if (condition instanceof Condition.HoldsCertificate asked) {
      return ComparedName.of(asked.standard().name()) + ":" + asked.standard().version();
    }
    if (condition instanceof Condition.MastersProcess asked) {
      return ComparedName.of(asked.process());
    }
    if (condition instanceof Condition.CapacityAtLeast asked) {
      return comparable(asked.rate().unit());
    }
    if (condition instanceof Condition.PriceAtMost asked) {
      return asked.ceiling().currency() + "/" + comparable(asked.unit());
    }
    if (condition instanceof Condition.TurnoverAtLeast asked) {
      return asked.minimum().currency().getCurrencyCode();
    }
    if (condition instanceof Condition.NumberAttribute asked) {
      return number(asked);
    }
    if (condition instanceof Condition.DistanceAtMost asked) {
      return asked.places().stream()
          .map(GeoPoint::toString)
          .distinct()
          .sorted()
          .toList()
          .toString();
    }
    return CriterionWords.what(condition) + other(condition);
  }

  private static String comparable(UnitOfMeasure unit) {
    return unit.dimension().converts() ? unit.dimension().name() : unit.code();
  }

  private static String number(Condition.NumberAttribute asked) {
    return ComparedName.of(asked.name())
        + " "
        + asked.comparison()
        + (asked.comparison() == NumberComparison.EQUAL ? " " + asked.value() : "");
  }

  /** Texts and yes or no have no stricter value: each that is asked stands for itself. */
  private static String other(Condition condition) {
    return condition instanceof Condition.TextAttribute
            || condition instanceof Condition.BooleanAttribute
        ? " " + condition.required().text()
        : "";
  }

  /** Of two conditions about the same the stricter; the first where there is none. */
  private static Condition stricter(Condition one, Condition other) {
    if (one instanceof Condition.HoldsCertificate a
        && other instanceof Condition.HoldsCertificate b) {
      return b.minimumLevel().rank() > a.minimumLevel().rank() ? b : a;
    }
    if (one instanceof Condition.CapacityAtLeast a
        && other instanceof Condition.CapacityAtLeast b) {
      return b.rate()
                  .amountPerYearIn(a.rate().unit())
                  .compareTo(a.rate().amountPerYearIn(a.rate().unit()))
              > 0
          ? b
          : a;
    }
    if (one instanceof Condition.LeadTimeAtMost a && other instanceof Condition.LeadTimeAtMost b) {
      return b.days() < a.days() ? b : a;
    }
    if (one instanceof Condition.DistanceAtMost a && other instanceof Condition.DistanceAtMost b) {
      return b.kilometres().compareTo(a.kilometres()) < 0 ? b : a;
    }
    if (one instanceof Condition.PriceAtMost a && other instanceof Condition.PriceAtMost b) {
      return perUnit(b, a.unit()).compareTo(a.ceiling().amount()) < 0 ? b : a;
    }
    if (one instanceof Condition.MaturityAtLeast a
        && other instanceof Condition.MaturityAtLeast b) {
      return b.stage() > a.stage() ? b : a;
    }
    if (one instanceof Condition.TurnoverAtLeast a
        && other instanceof Condition.TurnoverAtLeast b) {
      return b.minimum().amount().compareTo(a.minimum().amount()) > 0 ? b : a;
    }
    if (one instanceof Condition.YearsInBusinessAtLeast a
        && other instanceof Condition.YearsInBusinessAtLeast b) {
      return b.years() > a.years() ? b : a;
    }
    if (one instanceof Condition.NumberAttribute a
        && other instanceof Condition.NumberAttribute b) {
      int higher = b.value().compareTo(a.value());
      return (a.comparison() == NumberComparison.AT_LEAST && higher > 0)
              || (a.comparison() == NumberComparison.AT_MOST && higher < 0)
          ? b
          : a;
    }
    return one;
  }

  // A price per unit converts the other way round than an amount does: 12 for a dozen is 1 for one.
  private static BigDecimal perUnit(Condition.PriceAtMost price, UnitOfMeasure unit) {
    return unit.convert(price.ceiling().amount(), price.unit());
  }

  private static List<Conflict> conflicts(List<Combined> mandatory) {
    List<Conflict> conflicts = new ArrayList<>();
    for (int i = 0; i < mandatory.size(); i++) {
      for (int j = i + 1; j < mandatory.size(); j++) {
        Combined one = mandatory.get(i);
        Combined other = mandatory.get(j);
        if (ConflictingConditions.exclude(
            one.strictest().condition(), other.strictest().condition())) {
          conflicts.add(new Conflict(one, other));
        }
      }
    }
    return List.copyOf(conflicts);
  }
}
