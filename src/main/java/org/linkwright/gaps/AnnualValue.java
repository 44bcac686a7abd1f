package org.linkwright.gaps;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.linkwright.matching.RequirementReference;
import org.linkwright.registry.MoneyAmount;

/**
 * What requirements are worth a year together. Currencies are kept apart: adding them up would take
 * a dated rate.
 *
 * @param amounts one sum for each currency, ordered by its code
 * @param notStated how many of the requirements state no value
 */
@Schema(description = "What requirements are worth a year together, one sum for each currency")
public record AnnualValue(
    List<MoneyAmount> amounts,
    @Schema(description = "How many of the requirements state no value") int notStated) {

  /**
   * @param requirements each counted as often as it is there
   */
  static AnnualValue of(Collection<RequirementReference> requirements) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    int notStated = 0;
    for (RequirementReference requirement : requirements) {
      MoneyAmount value = requirement.annualValue();
      if (value == null) {
        notStated++;
      } else {
        sums.merge(value.currency(), value.amount(), BigDecimal::add);
      }
    }
    return new AnnualValue(
        sums.entrySet().stream().map(sum -> new MoneyAmount(sum.getValue(), sum.getKey())).toList(),
        notStated);
  }
}
