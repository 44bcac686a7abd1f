package org.linkwright.matching;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a group has to reach together.
 *
 * @param quantity a year, in the requirement's unit, above zero; null when none is asked for
 * @param shared ids of the mandatory criteria that one member is enough for
 * @param ceilings what the mean price may be at the most, by id of the mandatory criterion
 */
record GroupTask(
    @Nullable BigDecimal quantity, Set<String> shared, Map<String, BigDecimal> ceilings) {

  GroupTask {
    shared = Set.copyOf(shared);
    ceilings = Map.copyOf(ceilings);
  }
}
