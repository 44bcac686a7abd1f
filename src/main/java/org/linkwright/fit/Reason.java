package org.linkwright.fit;

/** Why a verdict is what it is; each belongs to one outcome. */
public enum Reason {
  REQUIREMENT_MET(Outcome.MET),

  BELOW_MINIMUM_BUT_NEAR(Outcome.PARTIAL),
  ABOVE_MAXIMUM_BUT_NEAR(Outcome.PARTIAL),
  PRICE_RANGE_REACHES_ABOVE(Outcome.PARTIAL),
  CERTIFICATE_OTHER_VERSION(Outcome.PARTIAL),
  CERTIFICATE_LEVEL_TOO_LOW(Outcome.PARTIAL),
  REGION_SERVED_IN_PART(Outcome.PARTIAL),
  LANGUAGE_IN_OTHER_VARIANT(Outcome.PARTIAL),

  CLASSIFICATION_DIFFERS(Outcome.GAP),
  CERTIFICATE_NOT_HELD(Outcome.GAP),
  CERTIFICATE_EXPIRED(Outcome.GAP),
  CERTIFICATE_NOT_YET_VALID(Outcome.GAP),
  PROCESS_NOT_MASTERED(Outcome.GAP),
  BELOW_MINIMUM(Outcome.GAP),
  ABOVE_MAXIMUM(Outcome.GAP),
  REGION_NOT_SERVED(Outcome.GAP),
  LANGUAGE_NOT_SPOKEN(Outcome.GAP),
  VALUE_DIFFERS(Outcome.GAP),

  NOT_STATED(Outcome.UNKNOWN),
  NO_MATCHING_CAPABILITY(Outcome.UNKNOWN),
  CLASSIFICATION_NOT_COMPARABLE(Outcome.UNKNOWN),
  CERTIFICATE_VALIDITY_NOT_STATED(Outcome.UNKNOWN),
  CERTIFICATE_VERSION_NOT_STATED(Outcome.UNKNOWN),
  UNIT_NOT_COMPARABLE(Outcome.UNKNOWN),
  CURRENCY_NOT_COMPARABLE(Outcome.UNKNOWN),
  TYPE_NOT_COMPARABLE(Outcome.UNKNOWN);

  private final Outcome outcome;

  Reason(Outcome outcome) {
    this.outcome = outcome;
  }

  /** The outcome that this is a reason for. */
  public Outcome outcome() {
    return outcome;
  }
}
