package org.linkwright.fit;

/** The kinds of criteria, for filters and statistics. */
public enum CriterionKind {
  CLASSIFICATION,
  CERTIFICATE,
  PROCESS,
  CAPACITY,
  LEAD_TIME,
  PRICE_CEILING,
  DELIVERY_REGION,
  DISTANCE,
  LANGUAGE,
  MATURITY,
  MINIMUM_TURNOVER,
  MINIMUM_YEARS,
  ATTRIBUTE
}
