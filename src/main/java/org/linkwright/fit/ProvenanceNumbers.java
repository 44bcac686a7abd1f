package org.linkwright.fit;

import java.util.Map;

/** The provenance of facts by kind of criterion, as numbers: level and day of each kind. */
@SuppressWarnings("EnumOrdinal") // kinds stand in an array, not in a database
final class ProvenanceNumbers {

  private static final CriterionKind[] KINDS = CriterionKind.values();

  private ProvenanceNumbers() {}

  static int[] of(Map<CriterionKind, Provenance> provenance) {
    int[] numbers = new int[KINDS.length * 2];
    for (CriterionKind kind : KINDS) {
      Provenance known = provenance.getOrDefault(kind, Provenance.UNKNOWN);
      numbers[kind.ordinal() * 2] = level(known);
      numbers[kind.ordinal() * 2 + 1] = day(known);
    }
    return numbers;
  }

  /** The rank of the level, or {@link AssuranceScale#NO_LEVEL}. */
  static int level(Provenance provenance) {
    return provenance.level() == null ? AssuranceScale.NO_LEVEL : provenance.level().rank();
  }

  /** The day of the epoch, or {@link ScreenedSupplier#NO_DAY}. */
  static int day(Provenance provenance) {
    return provenance.confirmedOn() == null
        ? ScreenedSupplier.NO_DAY
        : (int) provenance.confirmedOn().toEpochDay();
  }

  static int level(int[] numbers, CriterionKind kind) {
    return numbers[kind.ordinal() * 2];
  }

  static int day(int[] numbers, CriterionKind kind) {
    return numbers[kind.ordinal() * 2 + 1];
  }
}
