package org.linkwright.fit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.linkwright.shared.MaturityDimension;
import org.linkwright.shared.Money;

/** A supplier as numbers, for a {@link Screen} of the {@link Screening} that made it. Immutable. */
@SuppressWarnings("EnumOrdinal") // stages stand in an array, not in a database
public final class ScreenedSupplier {

  /** Days as in {@link java.time.LocalDate#toEpochDay}; this one for a day that is not stated. */
  static final int NO_DAY = Integer.MIN_VALUE;

  static final int UNSTATED = -1;

  private final SupplierFacts facts;
  final ScreenedCapability[] capabilities;

  /** The codes of the capabilities, so that those that do not match need not be looked at. */
  final int[] codes;

  /**
   * Six numbers for each certificate: standard, version, first and last day, level, confirmation.
   */
  final int[] certificates;

  static final int STANDARD = 0;
  static final int VERSION = 1;
  static final int FROM = 2;
  static final int UNTIL = 3;
  static final int LEVEL = 4;
  static final int CONFIRMED = 5;
  static final int NUMBERS = 6;

  final Language[] languages;
  private final byte[] stages;
  final long turnover;

  /** As {@link ProvenanceNumbers}. */
  final int[] provenance;

  ScreenedSupplier(SupplierFacts facts, Lexicons lexicons) {
    this.facts = facts;
    this.capabilities =
        facts.capabilities().stream()
            .map(capability -> new ScreenedCapability(capability, lexicons))
            .toArray(ScreenedCapability[]::new);
    this.codes = Arrays.stream(capabilities).mapToInt(capability -> capability.code).toArray();
    this.certificates = certificates(facts.certificates(), lexicons);
    this.languages = facts.languages().toArray(Language[]::new);
    this.stages = stages(facts.maturity());
    this.provenance = lexicons.numbersOf(facts.provenance());
    Money stated = facts.annualTurnover();
    this.turnover = stated == null ? Millionths.UNSTATED : Millionths.of(stated.amount());
  }

  /** What the numbers were made of. */
  public SupplierFacts facts() {
    return facts;
  }

  /** The stage reached, or {@link #UNSTATED}. */
  int stage(MaturityDimension dimension) {
    return stages[dimension.ordinal()];
  }

  private static int[] certificates(List<CertificateFacts> held, Lexicons lexicons) {
    int[] numbers = new int[held.size() * NUMBERS];
    for (int i = 0; i < held.size(); i++) {
      CertificateFacts one = held.get(i);
      int at = i * NUMBERS;
      String version = one.standard().version();
      numbers[at + STANDARD] = lexicons.standards.number(Words.key(one.standard().name()));
      numbers[at + VERSION] =
          version == null ? UNSTATED : lexicons.versions.number(Words.key(version));
      numbers[at + FROM] = one.validFrom() == null ? NO_DAY : (int) one.validFrom().toEpochDay();
      numbers[at + UNTIL] = one.validUntil() == null ? NO_DAY : (int) one.validUntil().toEpochDay();
      numbers[at + LEVEL] = one.level().rank();
      numbers[at + CONFIRMED] = ProvenanceNumbers.day(one.provenance());
    }
    return numbers;
  }

  private static byte[] stages(Map<MaturityDimension, Integer> maturity) {
    byte[] stages = new byte[MaturityDimension.values().length];
    for (MaturityDimension dimension : MaturityDimension.values()) {
      Integer stage = maturity.get(dimension);
      stages[dimension.ordinal()] = stage == null ? UNSTATED : stage.byteValue();
    }
    return stages;
  }
}
