package org.linkwright.matching;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.CriterionKind;

/** By what the weight of each criterion of a type is multiplied; 1 where it is left out. */
@Schema(description = "By what the weight of each criterion of a type is multiplied; 1 if left out")
public record KindWeights(
    @WeightFactor @Nullable BigDecimal classification,
    @WeightFactor @Nullable BigDecimal certificate,
    @WeightFactor @Nullable BigDecimal process,
    @WeightFactor @Nullable BigDecimal capacity,
    @WeightFactor @Nullable BigDecimal leadTime,
    @WeightFactor @Nullable BigDecimal priceCeiling,
    @WeightFactor @Nullable BigDecimal deliveryRegion,
    @WeightFactor @Nullable BigDecimal distance,
    @WeightFactor @Nullable BigDecimal language,
    @WeightFactor @Nullable BigDecimal maturity,
    @WeightFactor @Nullable BigDecimal turnover,
    @WeightFactor @Nullable BigDecimal yearsInBusiness,
    @WeightFactor @Nullable BigDecimal attribute) {

  static KindWeights usual() {
    return new KindWeights(
        null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  Map<CriterionKind, BigDecimal> byKind() {
    Map<CriterionKind, BigDecimal> byKind = new EnumMap<>(CriterionKind.class);
    put(byKind, CriterionKind.CLASSIFICATION, classification);
    put(byKind, CriterionKind.CERTIFICATE, certificate);
    put(byKind, CriterionKind.PROCESS, process);
    put(byKind, CriterionKind.CAPACITY, capacity);
    put(byKind, CriterionKind.LEAD_TIME, leadTime);
    put(byKind, CriterionKind.PRICE_CEILING, priceCeiling);
    put(byKind, CriterionKind.DELIVERY_REGION, deliveryRegion);
    put(byKind, CriterionKind.DISTANCE, distance);
    put(byKind, CriterionKind.LANGUAGE, language);
    put(byKind, CriterionKind.MATURITY, maturity);
    put(byKind, CriterionKind.MINIMUM_TURNOVER, turnover);
    put(byKind, CriterionKind.MINIMUM_YEARS, yearsInBusiness);
    put(byKind, CriterionKind.ATTRIBUTE, attribute);
    return byKind;
  }

  private static void put(
      Map<CriterionKind, BigDecimal> byKind, CriterionKind kind, @Nullable BigDecimal factor) {
    if (factor != null) {
      byKind.put(kind, factor);
    }
  }
}
