package org.linkwright.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Condition;
import org.linkwright.matching.CombinedCriteria.Combined;
import org.linkwright.matching.CombinedDemand.CombinedCriterion;
import org.linkwright.matching.CombinedDemand.Coverage;
import org.linkwright.matching.CombinedDemand.CriteriaConflict;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Classification;
import org.linkwright.registry.MoneyAmount;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Taxonomies;
import org.linkwright.shared.Phrases;
import org.linkwright.shared.UnitOfMeasure;

/** Tells a combined demand to people and programs. */
final class CombinedDemandTelling {

  private static final int MOST_NAMED = 100;

  private final CoveredPool covered;
  private final DemandPool pool;
  private final DemandCoverage coverage;
  private final Classification classification;
  private final String label;
  private final Map<String, Requirement> requirements;
  private final Map<String, Buyer> buyers;

  /**
   * @param requirements by external id, those of the pool among them
   * @param buyers by external id, those of the pool among them
   */
  CombinedDemandTelling(
      CoveredPool covered,
      Taxonomies taxonomies,
      Map<String, Requirement> requirements,
      Map<String, Buyer> buyers) {
    this.covered = covered;
    this.pool = covered.pool();
    this.coverage = covered.coverage();
    this.classification = new Classification(pool.code().scheme(), pool.code().code());
    this.label = taxonomies.label(classification);
    this.requirements = requirements;
    this.buyers = buyers;
  }

  CombinedDemand tell() {
    return new CombinedDemand(
        covered.id(),
        classification,
        label,
        pool.level(),
        pool.from(),
        pool.until(),
        pool.buyers().size(),
        pool.buyers().stream().limit(MOST_NAMED).toList(),
        pool.demands().size(),
        references(),
        reached(pool.quantity()),
        covered.values(),
        (int) pool.demands().stream().filter(demand -> demand.value() == null).count(),
        covered.criteria().all().stream().map(CombinedDemandTelling::criterion).toList(),
        covered.criteria().conflicts().stream().map(CombinedDemandTelling::conflict).toList(),
        coverage(),
        summary());
  }

  private List<RequirementReference> references() {
    return pool.demands().stream()
        .limit(MOST_NAMED)
        .map(demand -> requirements.get(demand.id()))
        .filter(Objects::nonNull)
        .map(
            one ->
                RequirementReference.of(one, one.buyer() == null ? null : buyers.get(one.buyer())))
        .toList();
  }

  private @Nullable StatedValue reached(BigDecimal perYear) {
    UnitOfMeasure unit = pool.unit();
    return unit == null ? null : YearlyQuantity.reached(perYear, unit, pool.period());
  }

  private @Nullable StatedValue missing(BigDecimal perYear) {
    UnitOfMeasure unit = pool.unit();
    return unit == null ? null : YearlyQuantity.missing(perYear, unit, pool.period());
  }

  private static CombinedCriterion criterion(Combined combined) {
    Condition condition = combined.strictest().condition();
    return new CombinedCriterion(
        CriterionWords.type(condition.kind()),
        CriterionWords.what(condition),
        combined.strictest().isMandatory(),
        StatedValue.of(condition.required()),
        combined.demands().stream().limit(MOST_NAMED).toList(),
        combined.setBy().stream().limit(MOST_NAMED).toList());
  }

  private static CriteriaConflict conflict(CombinedCriteria.Conflict conflict) {
    Condition one = conflict.one().strictest().condition();
    Condition other = conflict.other().strictest().condition();
    List<String> asking =
        Stream.concat(conflict.one().demands().stream(), conflict.other().demands().stream())
            .distinct()
            .sorted()
            .limit(MOST_NAMED)
            .toList();
    return new CriteriaConflict(
        CriterionWords.type(one.kind()),
        CriterionWords.what(one),
        asking,
        asks(conflict.one())
            + CriterionWords.what(one)
            + " ("
            + one.required().text()
            + "), "
            + asks(conflict.other())
            + CriterionWords.what(other)
            + " ("
            + other.required().text()
            + ").");
  }

  private static String asks(Combined combined) {
    List<String> ids = combined.demands();
    return Phrases.joined(ids.stream().limit(MOST_NAMED).toList())
        + (ids.size() == 1 ? " asks for " : " ask for ");
  }

  private Coverage coverage() {
    boolean hasQuantity = pool.unit() != null;
    return new Coverage(
        coverage.eligible(),
        reached(coverage.eligibleQuantity()),
        coverage.nearMisses(),
        reached(coverage.nearMissQuantity()),
        missing(coverage.uncovered(pool.quantity())),
        hasQuantity ? percent() : null,
        missing(coverage.uncoveredByBoth(pool.quantity())),
        covered.uncoveredValues());
  }

  private BigDecimal percent() {
    return covered
        .uncoveredShare()
        .multiply(BigDecimal.valueOf(100))
        .setScale(1, RoundingMode.HALF_UP);
  }

  private String summary() {
    return pool.buyers().size()
        + " buyers ask for "
        + label
        + " ("
        + pool.code().text()
        + ")"
        + together()
        + "."
        + supply();
  }

  private String together() {
    StatedValue quantity = reached(pool.quantity());
    List<String> values = money(covered.values());
    String worth = values.isEmpty() ? "" : ", worth " + Phrases.joined(values) + " a year";
    return (quantity == null ? "" : ": together " + quantity.text()) + worth;
  }

  private String supply() {
    StatedValue free = reached(coverage.eligibleQuantity());
    StatedValue uncovered = missing(coverage.uncovered(pool.quantity()));
    if (free == null || uncovered == null) {
      return " " + suppliers(coverage.eligible()) + " could serve all of them.";
    }
    if (coverage.uncovered(pool.quantity()).signum() == 0) {
      return " What suppliers of all of them have free covers it: " + free.text() + ".";
    }
    List<String> values = money(covered.uncoveredValues());
    return " "
        + suppliers(coverage.eligible())
        + " could serve all of them and "
        + (coverage.eligible() == 1 ? "has " : "have ")
        + free.text()
        + " free. Uncovered: "
        + uncovered.text()
        + (values.isEmpty() ? "" : ", worth " + Phrases.joined(values) + " a year")
        + nearMisses();
  }

  private String nearMisses() {
    if (coverage.nearMisses() == 0) {
      return ".";
    }
    StatedValue left = missing(coverage.uncoveredByBoth(pool.quantity()));
    return "; with the "
        + (coverage.nearMisses() == 1 ? "near miss" : coverage.nearMisses() + " near misses")
        + " helped, "
        + (left == null || coverage.uncoveredByBoth(pool.quantity()).signum() == 0
            ? "nothing."
            : left.text() + ".");
  }

  private static String suppliers(int count) {
    return count == 0 ? "No supplier" : count == 1 ? "One supplier" : count + " suppliers";
  }

  private static List<String> money(List<MoneyAmount> amounts) {
    return amounts.stream()
        .map(amount -> amount.amount().toPlainString() + " " + amount.currency())
        .toList();
  }
}
