package org.linkwright.matching;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Condition;
import org.linkwright.fit.Criterion;
import org.linkwright.fit.RequirementFacts;
import org.linkwright.shared.Money;
import org.linkwright.shared.Rate;

/**
 * An open requirement of a buyer, as far as it decides what it can be pooled with.
 *
 * @param facts what fit looks at; ids are unique among the demands
 * @param buyer identifies the buyer
 * @param value what the buyer expects to spend a year; null when not stated
 */
record Demand(RequirementFacts facts, String buyer, @Nullable Money value) {

  String id() {
    return facts.id();
  }

  /** How much in each period; null when not stated, or nothing. */
  @Nullable Rate volume() {
    Rate volume = facts.volume();
    return volume == null || volume.quantity().value().signum() == 0 ? null : volume;
  }

  /** The last day of supply; null when it is open. */
  @Nullable LocalDate end() {
    return facts.end();
  }

  /** Whether supply runs on a day. */
  boolean runsOn(LocalDate day) {
    LocalDate end = end();
    return !facts.start().isAfter(day) && (end == null || !end.isBefore(day));
  }

  /** The mandatory processes, as they are compared. */
  Set<String> processes() {
    return facts.criteria().stream()
        .filter(Criterion::isMandatory)
        .filter(criterion -> criterion.condition() instanceof Condition.MastersProcess)
        .map(criterion -> ((Condition.MastersProcess) criterion.condition()).process())
        .map(ComparedName::of)
        .collect(toUnmodifiableSet());
  }
}
