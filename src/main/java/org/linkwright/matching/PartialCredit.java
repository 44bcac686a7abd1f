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
    capacity = requireNonNullElse(capacity, usual(CriterionKind.CAPACITY));
    leadTime = requireNonNullElse(leadTime, usual(CriterionKind.LEAD_TIME));
    priceCeiling = requireNonNullElse(priceCeiling, usual(CriterionKind.PRICE_CEILING));
    distance = requireNonNullElse(distance, usual(CriterionKind.DISTANCE));
    maturity = requireNonNullElse(maturity, usual(CriterionKind.MATURITY));
    turnover = requireNonNullElse(turnover, usual(CriterionKind.MINIMUM_TURNOVER));
    yearsInBusiness = requireNonNullElse(yearsInBusiness, usual(CriterionKind.MINIMUM_YEARS));
    attribute = requireNonNullElse(attribute, usual(CriterionKind.ATTRIBUTE));
  }

  private static BigDecimal usual(CriterionKind kind) {
    return USUAL.getOrDefault(kind, BigDecimal.ONE);
  }

  static PartialCredit usual() {
    return new PartialCredit(
        usual(CriterionKind.CAPACITY),
        usual(CriterionKind.LEAD_TIME),
        usual(CriterionKind.PRICE_CEILING),
        usual(CriterionKind.DISTANCE),
        usual(CriterionKind.MATURITY),
        usual(CriterionKind.MINIMUM_TURNOVER),
        usual(CriterionKind.MINIMUM_YEARS),
        usual(CriterionKind.ATTRIBUTE));
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
