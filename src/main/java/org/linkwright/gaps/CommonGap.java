package org.linkwright.gaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.linkwright.matching.CriterionVerdict;
import org.linkwright.matching.StatedValue;
import org.linkwright.matching.SupplierReference;

/**
 * A criterion of a requirement, and who of the near misses does not meet it.
 *
 * @param criterion JSON pointer into the requirement
 * @param type the type of criterion
 * @param what what is missing
 * @param suppliers the closest first
 */
@Schema(description = "A criterion of a requirement, and who of the near misses does not meet it")
public record CommonGap(
    @Schema(description = "JSON pointer into the requirement", examples = "/criteria/0")
        String criterion,
    @Schema(description = "The type of criterion", examples = "certificate") String type,
    @Schema(examples = "ISO 9001") String what,
    boolean mandatory,
    StatedValue required,
    @Schema(description = "The closest first") List<SupplierReference> suppliers) {

  // By length first, so that "/criteria/10" comes after "/criteria/9".
  private static final Comparator<CommonGap> MANDATORY_THEN_MOST_COMMON_FIRST =
      Comparator.comparing((CommonGap gap) -> !gap.mandatory())
          .thenComparing(gap -> gap.suppliers().size(), Comparator.reverseOrder())
          .thenComparing(gap -> gap.criterion().length())
          .thenComparing(CommonGap::criterion);

  static List<CommonGap> of(List<NearMiss> nearMisses) {
    Map<String, CommonGap> common = new LinkedHashMap<>();
    for (NearMiss nearMiss : nearMisses) {
      for (CriterionVerdict gap : nearMiss.gaps()) {
        common
            .computeIfAbsent(gap.criterion(), any -> without(gap))
            .suppliers()
            .add(nearMiss.supplier());
      }
    }
    return common.values().stream().sorted(MANDATORY_THEN_MOST_COMMON_FIRST).toList();
  }

  private static CommonGap without(CriterionVerdict gap) {
    return new CommonGap(
        gap.criterion(),
        gap.type(),
        gap.what(),
        gap.mandatory(),
        gap.required(),
        new ArrayList<>());
  }
}
