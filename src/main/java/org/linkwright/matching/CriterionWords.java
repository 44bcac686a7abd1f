package org.linkwright.matching;

import org.linkwright.fit.Condition;
import org.linkwright.fit.CriterionKind;

/** How the API and its readers call a criterion. */
public final class CriterionWords {

  private CriterionWords() {}

  /** The {@code type} that a requirement's JSON gives the criterion; the implied one besides. */
  public static String type(CriterionKind kind) {
    return switch (kind) {
      case CLASSIFICATION -> "classification";
      case CERTIFICATE -> "certificate";
      case PROCESS -> "process";
      case CAPACITY -> "capacity";
      case LEAD_TIME -> "leadTime";
      case PRICE_CEILING -> "priceCeiling";
      case DELIVERY_REGION -> "deliveryRegion";
      case DISTANCE -> "distance";
      case LANGUAGE -> "language";
      case MATURITY -> "maturity";
      case MINIMUM_TURNOVER -> "turnover";
      case MINIMUM_YEARS -> "yearsInBusiness";
      case ATTRIBUTE -> "attribute";
    };
  }

  /**
   * What the criterion is about, without how much of it: {@code "ISO 9001"}, {@code "capacity"},
   * {@code "delivery to DE"}.
   */
  public static String what(Condition condition) {
    if (condition instanceof Condition.Classified asked) {
      return asked.code().text();
    }
    if (condition instanceof Condition.HoldsCertificate asked) {
      return asked.standard().name();
    }
    if (condition instanceof Condition.MastersProcess asked) {
      return asked.process();
    }
    if (condition instanceof Condition.DeliversTo asked) {
      return "delivery to " + asked.region().code();
    }
    if (condition instanceof Condition.SpeaksLanguage asked) {
      return asked.language().name();
    }
    if (condition instanceof Condition.MaturityAtLeast asked) {
      return asked.dimension().words();
    }
    if (condition instanceof Condition.NumberAttribute asked) {
      return asked.name();
    }
    if (condition instanceof Condition.BooleanAttribute asked) {
      return asked.name();
    }
    if (condition instanceof Condition.TextAttribute asked) {
      return asked.name();
    }
    return measure(condition.kind());
  }

  private static String measure(CriterionKind kind) {
    return switch (kind) {
      case CAPACITY -> "capacity";
      case LEAD_TIME -> "lead time";
      case PRICE_CEILING -> "price";
      case DISTANCE -> "distance";
      case MINIMUM_TURNOVER -> "annual turnover";
      case MINIMUM_YEARS -> "years in business";
      default -> throw new IllegalArgumentException("No words for " + kind);
    };
  }
}
