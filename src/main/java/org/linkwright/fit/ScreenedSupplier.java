package org.linkwright.fit;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
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

  private static final int DAYS_OF_MONTH = 32;
  private static final int MONTHS_OF_YEAR = 12;

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

  /** Number of its currency, or {@link #UNSTATED}. */
  final int turnoverCurrency;

  /** As {@link #months}, or {@link #NO_DAY}. */
  final int inBusinessSince;

  final ScreenedAttributes attributes;

  /** As {@link ProvenanceNumbers}. */
  final int[] provenance;

  ScreenedSupplier(SupplierFacts facts, Lexicons lexicons) {
    this.facts = facts;
    this.capabilities = capabilities(facts.capabilities(), lexicons);
    this.codes = Arrays.stream(capabilities).mapToInt(capability -> capability.code).toArray();
    this.certificates = certificates(facts.certificates(), lexicons);
    this.languages = facts.languages().toArray(Language[]::new);
    this.stages = stages(facts.maturity());
    this.provenance = lexicons.numbersOf(facts.provenance());
    Money stated = facts.annualTurnover();
    this.turnover = stated == null ? Millionths.UNSTATED : Millionths.of(stated.amount());
    this.turnoverCurrency =
        stated == null ? UNSTATED : lexicons.currencies.number(stated.currency());
    this.inBusinessSince =
        facts.inBusinessSince() == null ? NO_DAY : months(facts.inBusinessSince());
    this.attributes = ScreenedAttributes.of(facts, lexicons);
  }

  /** Most capabilities of a firm are at the same sites, which are kept once. */
  private static ScreenedCapability[] capabilities(
      List<CapabilityFacts> offered, Lexicons lexicons) {
    ScreenedCapability[] screened = new ScreenedCapability[offered.size()];
    ScreenedSites sites = ScreenedSites.NONE;
    for (int i = 0; i < screened.length; i++) {
      CapabilityFacts one = offered.get(i);
      sites = sites.are(one.sites()) ? sites : ScreenedSites.of(one.sites());
      screened[i] = new ScreenedCapability(one, sites, lexicons);
    }
    return screened;
  }

  /**
   * A day as a number of which a 32nd is a month, so that the whole months between two days are
   * those that {@link java.time.temporal.ChronoUnit} counts.
   */
  static int months(LocalDate day) {
    return (int) day.getLong(ChronoField.PROLEPTIC_MONTH) * DAYS_OF_MONTH + day.getDayOfMonth();
  }

  /** Whole years from the one to the other, both as {@link #months}; 0 if that is earlier. */
  static int years(int from, int to) {
    return Math.max(0, to - from) / (DAYS_OF_MONTH * MONTHS_OF_YEAR);
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
