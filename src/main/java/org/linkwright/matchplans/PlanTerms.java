package org.linkwright.matchplans;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the agency sets for a plan. Demand that is left unserved, by its yearly value, always comes
 * first; what follows here decides between plans that serve as much.
 *
 * @param nearMisses whether a supplier is admitted whose gaps can be closed before the start; false
 *     if left out
 * @param candidates how many suppliers are considered for each requirement, the best first, 1 to
 *     200; 60 if left out
 * @param fitPercent how much the fit counts, 0 to 100; 100 if left out
 * @param newcomerPoints points of fit by which a firm without a contract in the programme goes
 *     before others, 0 to 100; 0 if left out
 * @param smallFirmPoints the same for micro and small firms
 * @param spreadCost what each further requirement of one supplier costs, in whole units of the
 *     programme's currency, 0 to 10,000,000; 0 if left out
 * @param changePercent percent of the value that it costs to take a lot from its supplier in the
 *     former plan, 0 to 1,000; 100 if left out
 * @param mostOfBuyerPercent the most of a buyer's demand with one supplier, by value, 1 to 100;
 *     unbounded if left out
 * @param mostValuePerSupplier the most one supplier serves a year, in whole units of the
 *     programme's currency; unbounded if left out
 * @param mostRequirementsPerSupplier the most requirements one supplier serves, 1 to 1,000;
 *     unbounded if left out
 */
@Schema(description = "What the agency sets for a plan; everything may be left out")
public record PlanTerms(
    @Schema(description = "Admit suppliers whose gaps can be closed in time; false if left out")
        Boolean nearMisses,
    @Min(1) @Max(200) @Schema(description = "Considered for each requirement; 60 if left out")
        Integer candidates,
    @Min(0) @Max(100) @Schema(description = "100 if left out") Integer fitPercent,
    @Min(0) @Max(100) @Schema(description = "0 if left out", examples = "5") Integer newcomerPoints,
    @Min(0) @Max(100) @Schema(description = "0 if left out", examples = "5")
        Integer smallFirmPoints,
    @Min(0) @Max(10_000_000) @Schema(description = "0 if left out") Integer spreadCost,
    @Min(0) @Max(1000) @Schema(description = "100 if left out") Integer changePercent,
    @Min(1) @Max(100) @Schema(examples = "40") @Nullable Integer mostOfBuyerPercent,
    @Min(1) @Max(1_000_000_000_000L) @Nullable Long mostValuePerSupplier,
    @Min(1) @Max(1000) @Nullable Integer mostRequirementsPerSupplier) {

  private static final int USUAL_CANDIDATES = 60;

  public PlanTerms {
    nearMisses = Objects.requireNonNullElse(nearMisses, false);
    candidates = Objects.requireNonNullElse(candidates, USUAL_CANDIDATES);
    fitPercent = Objects.requireNonNullElse(fitPercent, 100);
    newcomerPoints = Objects.requireNonNullElse(newcomerPoints, 0);
    smallFirmPoints = Objects.requireNonNullElse(smallFirmPoints, 0);
    spreadCost = Objects.requireNonNullElse(spreadCost, 0);
    changePercent = Objects.requireNonNullElse(changePercent, 100);
  }

  /** What holds where an order says nothing. */
  static PlanTerms usual() {
    return new PlanTerms(false, USUAL_CANDIDATES, 100, 0, 0, 0, 100, null, null, null);
  }
}
