package org.linkwright.meetings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which version was made from which. */
final class Ancestry {

  private final Map<Integer, ScheduleRow> byNumber = new HashMap<>();

  Ancestry(List<? extends ScheduleRow> versions) {
    versions.forEach(version -> byNumber.put(version.number, version));
  }

  /**
   * A version and all that it was made from, one from the other, as far as they are still there.
   */
  Set<Integer> of(int number) {
    Set<Integer> chain = new HashSet<>();
    Integer next = number;
    while (next != null && chain.add(next)) {
      next = before(next);
    }
    return chain;
  }

  /** The nearest version that is no draft among those a version was made from. */
  Optional<ScheduleRow> nearestPublic(int number) {
    Set<Integer> seen = new HashSet<>();
    Integer next = before(number);
    while (next != null && seen.add(next)) {
      ScheduleRow version = byNumber.get(next);
      if (version != null && version.status != ScheduleStatus.DRAFT) {
        return Optional.of(version);
      }
      next = before(next);
    }
    return Optional.empty();
  }

  private @Nullable Integer before(int number) {
    ScheduleRow version = byNumber.get(number);
    return version == null ? null : version.basedOn;
  }
}
