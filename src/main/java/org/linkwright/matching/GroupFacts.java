package org.linkwright.matching;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
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
import org.linkwright.shared.Rate;

/** A requirement and its candidates, as the search for groups takes them. */
final class GroupFacts {

  private final List<Criterion> criteria;
  private final @Nullable Rate required;
  private final List<GroupCandidate> firms = new ArrayList<>();
  private final Map<String, JudgedSupplier> candidates = new HashMap<>();
  private final Map<Criterion, Integer> obstacles = new LinkedHashMap<>();

  /**
   * @param candidates judged for the requirement, ids unique
   */
  GroupFacts(RequirementFacts requirement, Collection<JudgedSupplier> candidates) {
    this.criteria = requirement.criteria();
    this.required = RequiredQuantity.of(requirement);
    criteria.forEach(criterion -> obstacles.put(criterion, 0));
    candidates.forEach(this::admit);
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

  JudgedSupplier candidate(GroupCandidate firm) {
    return requireNonNull(candidates.get(firm.id()));
  }

  KnownSupplier supplier(GroupCandidate firm) {
    return candidate(firm).supplier();
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
  static boolean asksForSomethingToShare(RequirementFacts requirement) {
    return RequiredQuantity.of(requirement) != null
        || requirement.criteria().stream()
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

  private void admit(JudgedSupplier candidate) {
    Map<String, BigDecimal> prices = new HashMap<>();
    Set<String> covers = new HashSet<>();
    boolean canLead = true;
    boolean canJoin = true;
    for (Verdict verdict : candidate.fit().verdicts()) {
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
      add(candidate, canLead, covers, prices);
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
      JudgedSupplier candidate,
      boolean canLead,
      Set<String> covers,
      Map<String, BigDecimal> prices) {
    String id = candidate.supplier().externalId();
    Offer offer = candidate.offer();
    candidates.put(id, candidate);
    firms.add(
        new GroupCandidate(
            id,
            canLead,
            required == null ? BigDecimal.ZERO : offer.perYear(required.unit()),
            covers,
            prices,
            offer.place(),
            candidate.fit().score()));
  }
}
