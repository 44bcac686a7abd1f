package org.linkwright.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Condition;
import org.linkwright.fit.Criterion;
import org.linkwright.fit.RequirementFacts;
import org.linkwright.shared.Rate;

/**
 * The quantity that a group has to reach: the largest of the volume and of the mandatory capacity
 * criteria that convert to its unit; where there is no volume, to the unit of the first of them.
 */
final class RequiredQuantity {

  private RequiredQuantity() {}

  /** Null when the requirement asks for no quantity. */
  static @Nullable Rate of(RequirementFacts requirement) {
    List<Rate> asked = new ArrayList<>();
    Rate volume = requirement.volume();
    if (volume != null && volume.quantity().value().signum() > 0) {
      asked.add(volume);
    }
    for (Criterion criterion : requirement.criteria()) {
      if (criterion.isMandatory()
          && criterion.condition() instanceof Condition.CapacityAtLeast capacity) {
        asked.add(capacity.rate());
      }
    }
    return asked.stream()
        .filter(rate -> rate.unit().isCompatibleWith(asked.get(0).unit()))
        .max(Comparator.comparing(rate -> rate.amountPerYearIn(asked.get(0).unit())))
        .orElse(null);
  }
}
