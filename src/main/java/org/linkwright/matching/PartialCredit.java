package org.linkwright.matching;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.linkwright.fit.CriterionKind;
import org.linkwright.fit.FitRules;

/**
 * How close a supplier must come to what is asked to earn part of the credit, for each type of
 * criterion that is a matter of degree; what is left out is as usual.
 */
@Schema(
    description = "How close a supplier must come to earn part of the credit, by type of criterion")
public record PartialCredit(
    @ShareBelowOne @Schema(examples = "0.5") BigDecimal capacity,
    @ShareBelowOne @Schema(examples = "0.5") BigDecimal leadTime,
    @ShareBelowOne @Schema(examples = "0.8") BigDecimal priceCeiling,
    @ShareBelowOne @Schema(examples = "0.5") BigDecimal distance,
    @ShareBelowOne @Schema(examples = "0.5") BigDecimal maturity,
    @ShareBelowOne @Schema(examples = "0.5") BigDecimal turnover,
    @ShareBelowOne @Schema(examples = "0.5") BigDecimal yearsInBusiness,
    @ShareBelowOne @Schema(examples = "0.8") BigDecimal attribute) {

  private static final Map<CriterionKind, BigDecimal> USUAL = FitRules.standard().partialFrom();

  public PartialCredit {
    capacity = orUsual(capacity, CriterionKind.CAPACITY);
    leadTime = orUsual(leadTime, CriterionKind.LEAD_TIME);
    priceCeiling = orUsual(priceCeiling, CriterionKind.PRICE_CEILING);
    distance = orUsual(distance, CriterionKind.DISTANCE);
    maturity = orUsual(maturity, CriterionKind.MATURITY);
    turnover = orUsual(turnover, CriterionKind.MINIMUM_TURNOVER);
    yearsInBusiness = orUsual(yearsInBusiness, CriterionKind.MINIMUM_YEARS);
    attribute = orUsual(attribute, CriterionKind.ATTRIBUTE);
  }

  private static BigDecimal orUsual(
      @org.jspecify.annotations.Nullable BigDecimal share, CriterionKind kind) {
    return requireNonNullElse(share, USUAL.getOrDefault(kind, BigDecimal.ONE));
  }

  static PartialCredit usual() {
    return new PartialCredit(null, null, null, null, null, null, null, null);
  }

  Map<CriterionKind, BigDecimal> byKind() {
    Map<CriterionKind, BigDecimal> byKind = new EnumMap<>(CriterionKind.class);
    byKind.put(CriterionKind.CAPACITY, capacity);
    byKind.put(CriterionKind.LEAD_TIME, leadTime);
    byKind.put(CriterionKind.PRICE_CEILING, priceCeiling);
    byKind.put(CriterionKind.DISTANCE, distance);
    byKind.put(CriterionKind.MATURITY, maturity);
    byKind.put(CriterionKind.MINIMUM_TURNOVER, turnover);
    byKind.put(CriterionKind.MINIMUM_YEARS, yearsInBusiness);
    byKind.put(CriterionKind.ATTRIBUTE, attribute);
    return byKind;
  }
}
