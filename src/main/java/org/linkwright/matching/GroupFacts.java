package org.linkwright.matching;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Condition;
import org.linkwright.fit.Criterion;
import org.linkwright.fit.Outcome;
import org.linkwright.fit.RequirementFacts;
import org.linkwright.fit.Verdict;
import org.linkwright.registry.Capability;
import org.linkwright.shared.Rate;

/** A requirement and its candidates, as the search for groups takes them. */
final class GroupFacts {

  private final List<Criterion> criteria;
  private final @Nullable Rate required;
  private final List<GroupCandidate> firms = new ArrayList<>();
  private final Map<String, Pairing> pairings = new HashMap<>();
  private final Map<Criterion, Integer> obstacles = new LinkedHashMap<>();

  /**
   * @param candidates of a requirement with a classification
   */
  GroupFacts(Candidates candidates) {
    RequirementFacts facts = FactsOfRequirement.of(candidates.requirement());
    this.criteria = facts.criteria();
    this.required = RequiredQuantity.of(facts);
    criteria.forEach(criterion -> obstacles.put(criterion, 0));
    candidates.pairings().forEach(this::admit);
  }

  /** The quantity that the group has to reach; null when none is asked for. */
  @Nullable Rate required() {
    return required;
  }

  /** The listed criteria, in the buyer's order. */
  List<Criterion> criteria() {
    return criteria;
  }

  /** Those that could be members. */
  List<GroupCandidate> firms() {
    return firms;
  }

  /** How many candidates a mandatory criterion keeps from membership or, of the leader, from it. */
  Map<Criterion, Integer> obstacles() {
    return obstacles;
  }

  Pairing pairing(GroupCandidate firm) {
    return requireNonNull(pairings.get(firm.id()));
  }

  /** How a group shares a criterion of this requirement. */
  Sharing sharing(Criterion criterion) {
    Sharing sharing = Sharing.of(criterion.kind());
    // Kilograms do not add up to pieces.
    return sharing == Sharing.SUM && !addsUp(criterion) ? Sharing.EVERY_MEMBER : sharing;
  }

  private boolean addsUp(Criterion criterion) {
    return required == null
        || (criterion.condition() instanceof Condition.CapacityAtLeast capacity
            && capacity.rate().unit().isCompatibleWith(required.unit()));
  }

  /** Whether there is anything that firms could reach together and none alone. */
  boolean asksForSomethingToShare() {
    return required != null
        || criteria.stream()
            .anyMatch(
                criterion ->
                    criterion.isMandatory()
                        && criterion.condition() instanceof Condition.MastersProcess);
  }

  GroupTask task() {
    Set<String> shared = new HashSet<>();
    Map<String, BigDecimal> ceilings = new HashMap<>();
    for (Criterion criterion : criteria) {
      if (criterion.isMandatory() && sharing(criterion) == Sharing.ONE_MEMBER) {
        shared.add(criterion.id());
      }
      if (criterion.isMandatory() && criterion.condition() instanceof Condition.PriceAtMost price) {
        ceilings.put(criterion.id(), price.ceiling().amount());
      }
    }
    return new GroupTask(
        required == null ? null : YearlyQuantity.of(required, required.unit()), shared, ceilings);
  }

  /** An amount a year as it is told for the period of the requirement. */
  StatedValue reached(BigDecimal perYear) {
    Rate asked = requireNonNull(required);
    return YearlyQuantity.reached(perYear, asked.unit(), asked.per());
  }

  private void admit(Pairing pairing) {
    Map<String, BigDecimal> prices = new HashMap<>();
    Set<String> covers = new HashSet<>();
    boolean canLead = true;
    boolean canJoin = pairing.capability() != null;
    for (Verdict verdict : pairing.fit().verdicts()) {
      Criterion criterion = verdict.criterion();
      Sharing sharing = sharing(criterion);
      if (sharing == Sharing.MEAN && price(verdict) != null) {
        prices.put(criterion.id(), requireNonNull(price(verdict)));
      }
      if (!criterion.isMandatory()) {
        continue;
      }
      if (sharing == Sharing.ONE_MEMBER && verdict.isMet()) {
        covers.add(criterion.id());
      }
      if (hinders(verdict, sharing)) {
        obstacles.computeIfPresent(criterion, (any, count) -> count + 1);
        canJoin &= sharing == Sharing.LEADER;
        canLead &= sharing != Sharing.LEADER;
      }
    }
    if (canJoin) {
      add(pairing, canLead, covers, prices);
    }
  }

  private static boolean hinders(Verdict verdict, Sharing sharing) {
    return switch (sharing) {
      case EVERY_MEMBER, LEADER -> !verdict.isMet();
      case MEAN -> price(verdict) == null;
      case ONE_MEMBER, SUM -> false;
    };
  }

  /** The highest price in the terms of the ceiling; null when it is not known. */
  static @Nullable BigDecimal price(Verdict verdict) {
    return verdict.outcome() == Outcome.UNKNOWN || verdict.actual() == null
        ? null
        : verdict.actual().amount();
  }

  private void add(
      Pairing pairing, boolean canLead, Set<String> covers, Map<String, BigDecimal> prices) {
    Capability capability =
        FactsOfSupplier.capability(
            pairing.supplier(), requireNonNull(pairing.capability()).pointer());
    String id = pairing.supplier().externalId();
    pairings.put(id, pairing);
    firms.add(
        new GroupCandidate(
            id,
            canLead,
            required == null
                ? BigDecimal.ZERO
                : YearlyQuantity.free(capability, required.unit()),
            covers,
            prices,
            Whereabouts.of(pairing.supplier(), capability.site()),
            pairing.fit().score()));
  }
}
